import { W } from '../text/word-classes.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';

/** "-t-il" is four tokens, "-elle" two. */
const REACH = 5;
const SUBJECTS = new Set(['il', 'elle', 'ils', 'elles', 'on']);

/**
 * The mention of the pronoun in a French cue set inside the marks ("« Une île, explique-t-il, c’est … »"): a verb of speech
 * with its pronoun after a hyphen, between commas. -1 where there is none.
 */
export function insertedPronoun(
  { document, mentionAt }: QuoteContext,
  { first, end }: MarkedCandidate,
): number {
  const { tokens, classes, article } = document;
  if (article.language !== 'fr') return -1;
  for (let at = first + 2; at < end; at++) {
    if (tokens[at]!.text !== ',' || !SUBJECTS.has(tokens[at - 1]!.lower) || tokens[at - 2]!.text !== '-')
      continue;
    for (let verb = at - 3; verb > Math.max(first, at - REACH - 1); verb--) {
      if ((classes[verb]! & W.cue) === 0 || tokens[verb - 1]!.text !== ',') continue;
      return mentionAt[at - 1]!;
    }
  }
  return -1;
}
