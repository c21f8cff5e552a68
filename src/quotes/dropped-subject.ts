import { W } from '../text/word-classes.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';
import { firstMentionFrom } from './speaker-candidates.ts';

/** Languages whose verb needs no pronoun: "…», explicó." */
const PRO_DROP = new Set(['es', 'it']);
const CLITICS = new Set('se lo la le les si gli li'.split(' '));

const MENTIONS_BACK = 30;

/**
 * The mention that a verb of speech without a subject stands for ("«…», ha detto."): the first person of the nearest
 * sentence before the quote, in its paragraph, that names one. -1 where the verb has a subject or there is nobody.
 */
export function droppedSubject(context: QuoteContext, candidate: MarkedCandidate): number {
  const { document, paragraphOf, sentenceOf, marked } = context;
  if (!PRO_DROP.has(document.article.language) || !hasBareCue(context, candidate)) return -1;
  const paragraph = paragraphOf[candidate.first]!;
  const { mentions } = document;
  let found = -1;
  const last = firstMentionFrom(context, candidate.first) - 1;
  for (let index = last; index >= 0 && index > last - MENTIONS_BACK; index--) {
    const mention = mentions[index]!;
    if (paragraphOf[mention.headFirst] !== paragraph) break;
    if (found >= 0 && sentenceOf[mentions[found]!.headFirst] !== sentenceOf[mention.headFirst]) break;
    const speaks = mention.kind === 'name' || mention.entityKind === 'person';
    const inPlace = mention.entityKind === 'place' || mention.possessor || marked[mention.headFirst] === 1;
    if (speaks && !inPlace && mention.kind !== 'pronoun') found = index;
  }
  return found;
}

/** Whether a verb of speech follows the quote and no subject follows the verb. */
function hasBareCue({ document, cue, mentionAt }: QuoteContext, { right }: MarkedCandidate): boolean {
  const { tokens, classes } = document;
  let at = right;
  if (tokens[at]?.text === ',') at++;
  while (at < right + 4 && at < tokens.length && cue[at]! < 2) {
    const { lower } = tokens[at]!;
    if ((classes[at]! & (W.auxiliary | W.adverb)) === 0 && !CLITICS.has(lower)) return false;
    at++;
  }
  if (at >= tokens.length || cue[at]! < 2) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word') return true;
  const bits = classes[at + 1]!;
  return (
    mentionAt[at + 1]! < 0 &&
    (bits & (W.preposition | W.conjunction | W.adverb)) !== 0 &&
    (bits & W.determiner) === 0
  );
}
