import type { Document, Sentence } from '../model/document.ts';
import type { Quote } from '../model/quote.ts';
import { pointsBack } from './points-back.ts';
import { type Fault, faultOf } from './sentence-faults.ts';
import { profileSentence, type SentenceProfile } from './sentence-profile.ts';
import { sentencesWithoutSpeaker } from './speaker-elsewhere.ts';
import { splitGlued } from './split-glued.ts';

/** A sentence that belongs to the story, with what is known about it. */
export interface StorySentence {
  /** Index into `Document.sentences`. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly profile: SentenceProfile;
  readonly fault: Fault;
  /** Opens on what the story has spoken of before ("The pair …"): never the first line, nor the gist. */
  readonly pointsBack: boolean;
}

/**
 * The sentences of a document that tell its story, in order: without headings, bylines, captions, navigation,
 * credits and what was said before word for word. Those that can't be shown by themselves stay in, with their fault.
 * A pronoun that opens the whole story leans on nothing ("This is the moment a guard slipped").
 */
export function storyOf(document: Document, quotes: readonly Quote[]): StorySentence[] {
  const { article, sentences } = document;
  const seen = new Set<string>(article.headline === undefined ? [] : [key(article.headline)]);
  if (article.byline !== undefined) seen.add(key(article.byline));
  const unattributed = sentencesWithoutSpeaker(sentences, quotes);
  const apart = stopsApart(document);
  const story: StorySentence[] = [];
  for (let index = 0; index < sentences.length; index++) {
    for (const sentence of splitGlued(document, sentences[index]!)) {
      const said = key(article.body.slice(sentence.start, sentence.end));
      if (seen.has(said)) continue;
      seen.add(said);
      const profile = profileSentence(document, sentence);
      const judged = faultOf(document, sentence, profile);
      if (judged === 'furniture' || apart(index)) continue;
      const opens = story.length === 0 && judged === 'leans' && !profile.pronounSpeaker;
      const fault = unattributed.has(index)
        ? 'unfit'
        : opens && profile.opening === 'pronoun'
          ? 'none'
          : judged;
      const { firstToken, endToken } = sentence;
      const back = story.length > 0 && pointsBack(document.tokens, firstToken, endToken, article.language);
      story.push({ index, sentence, profile, fault, pointsBack: back });
    }
  }
  return story;
}

/**
 * Tells the sentences whose stop stands apart (`Two hurt in crash .`) in a text where few do: some flattened pages add
 * one to headings and captions, which had none. Where every stop stands apart the text was merely tokenised.
 */
function stopsApart({ sentences, tokens }: Document): (index: number) => boolean {
  const apart = sentences.map(({ firstToken, endToken }) => {
    const last = tokens[endToken - 1];
    return endToken - firstToken > 1 && last?.text === '.' && last.spaced;
  });
  const few = apart.filter(Boolean).length <= sentences.length / 5;
  return (index) => few && apart[index] === true;
}

function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
