import { W } from '../text/word-classes.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';

/** From the participle to the marks: "asking them to". */
const REACH = 5;

/**
 * The mention of who wrote what says the words: "letters from the mayor asking them to “…”", "a statement by the union
 * calling it “…”". A noun for a document, "from" or "by", the author, a verb of speech in -ing. -1 where there is none.
 */
export function participleAuthor(
  { document, mentionAt, cue, sentenceOf, marked }: QuoteContext,
  { first, left, sentence }: MarkedCandidate,
): number {
  const { tokens, classes, mentions } = document;
  for (let at = left; at > Math.max(0, left - REACH) && sentenceOf[at] === sentence; at--) {
    if (marked[at] === 1 || at >= first) return -1;
    if (cue[at] === 0 || !tokens[at]!.lower.endsWith('ing')) continue;
    const author = mentionAt[at - 1]!;
    if (author < 0) return -1;
    const from = mentions[author]!.firstToken - 1;
    const links = tokens[from]?.lower === 'from' || tokens[from]?.lower === 'by';
    return links && from > 0 && (classes[from - 1]! & W.document) !== 0 ? author : -1;
  }
  return -1;
}
