import type { Abstention } from '../model/digest.ts';
import type { Document, Sentence } from '../model/document.ts';
import type { StorySentence } from './story.ts';

/** Below this a digest would hardly be shorter than the article. */
const MIN_WORDS = 100;

/** The languages whose sentences we can judge; elsewhere the opening lines are shown, and marked so. */
const JUDGED = new Set(['en', 'de']);

/** Why a document gets no summary (all codes but `unknown-language`), or that only its opening can be shown. */
export function abstentionFor(document: Document, story: readonly StorySentence[]): Abstention | undefined {
  const { tokens, article } = document;
  const words = tokens.reduce((sum, { kind }) => sum + Number(kind === 'word' || kind === 'number'), 0);
  if (words < MIN_WORDS) {
    return {
      code: 'too-short',
      reason: `The text has ${words} words; a digest needs at least ${MIN_WORDS}.`,
    };
  }
  if (isTranscript(document)) {
    return { code: 'transcript', reason: 'This is a transcript without a story told around it.' };
  }
  if (isLiveBlog(document)) {
    return { code: 'live-blog', reason: 'This is a live blog of separate entries, not one story.' };
  }
  const told = story.reduce((sum, { profile }) => sum + profile.words, 0);
  if (told < MIN_WORDS / 2 || told < words / 4) {
    return { code: 'link-list', reason: 'Most of this is headings, links or list items, not sentences.' };
  }
  if (!JUDGED.has(article.language)) {
    return {
      code: 'unknown-language',
      reason: 'We cannot judge sentences in this language: these are the opening lines, not a selection.',
    };
  }
  return undefined;
}

const TURN =
  /^(?:[QA]|Question|Answer|Frage|Antwort|[A-ZÄÖÜ][A-ZÄÖÜ.'’ -]{1,40}|(?:\p{Lu}[\p{L}.'’-]+ ){0,3}\p{Lu}[\p{L}.'’-]+)(?: \([^)]{1,60}\))?: ?\S/u;
const CLOCK = /^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:[A-Z]{2,4}|Uhr))?\b|(?:Updated|Posted) at )/i;

/** Half of the paragraphs or more, and at least six, open with a speaker's name and a colon. */
function isTranscript({ article, sentences, tokens }: Document): boolean {
  const turns = shareOf(article.paragraphs, ({ start }) => TURN.test(article.body.slice(start, start + 120)));
  if (turns.count >= 6 && turns.share >= 0.5) return true;
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

/** At least four paragraphs, and one in eight, open with a time of day. */
function isLiveBlog({ article }: Document): boolean {
  const clocks = shareOf(article.paragraphs, ({ start }) =>
    CLOCK.test(article.body.slice(start, start + 40)),
  );
  return clocks.count >= 4 && clocks.share >= 0.12;
}

function shareOf<T>(items: readonly T[], test: (item: T) => boolean): { count: number; share: number } {
  const count = items.reduce((sum, item) => sum + Number(test(item)), 0);
  return { count, share: items.length === 0 ? 0 : count / items.length };
}
