import type { Document, Sentence } from '../../model/document.ts';
import { shareOf } from './share-of.ts';

const TURN =
  /^(Q|A|Question|Answer|Frage|Antwort|[A-ZÄÖÜ][A-ZÄÖÜ.'’ -]{1,40}|(?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+)(?: \([^)]{1,60}\))?: ?\S/u;

/** How often a speaker's name opens a turn, at least on average: the labels of a list ("Education: …") don't return. */
const TURNS_A_SPEAKER = 2;

/** Half of the paragraphs or more, and at least six, open with a speaker's name and a colon. */
export function isTranscript({ article, sentences, tokens }: Document): boolean {
  const speakers: string[] = [];
  const turns = shareOf(article.paragraphs, ({ start }) => {
    const speaker = TURN.exec(article.body.slice(start, start + 120))?.[1];
    if (speaker !== undefined) speakers.push(speaker.split(' ').at(-1)!.toLowerCase());
    return speaker !== undefined;
  });
  const recurring = speakers.length >= TURNS_A_SPEAKER * new Set(speakers).size;
  if (recurring && turns.count >= 6 && turns.share >= 0.5) return true;
  const marked = shareOf(sentences, (sentence) => isTurn(tokens, sentence));
  return marked.count >= 8 && marked.share >= 0.4;
}

/** A speaker in capitals and a colon within running text ("BLITZER: Good evening."). */
function isTurn(tokens: Document['tokens'], { firstToken, endToken }: Sentence): boolean {
  for (let at = firstToken; at < Math.min(endToken - 1, firstToken + 5); at++) {
    const { text, kind, lower } = tokens[at]!;
    if (text === ':') return at > firstToken && tokens[at + 1]!.spaced;
    if (kind !== 'word' || text === lower || text !== text.toUpperCase()) return false;
  }
  return false;
}
