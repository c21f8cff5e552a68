import type { QuoteType, Speaker } from '../model/quote.ts';
import { W } from '../text/word-classes.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';

const BEST_WORDS = 22;

/**
 * How quotable a quote is, in [0, 1]: whole clauses of about twenty words by a person who matters to the story, that
 * say something of their own (first person, judgement) and do not hang on a pronoun without its noun.
 */
export function rankQuote(
  context: QuoteContext,
  candidates: readonly MarkedCandidate[],
  type: QuoteType,
  speaker: Speaker | undefined,
): number {
  const { document } = context;
  const words = candidates.reduce((sum, candidate) => sum + candidate.words, 0);
  const length = Math.exp(-((Math.log((words + 1) / BEST_WORDS) / 1.1) ** 2));
  const weight =
    speaker !== undefined && speaker.entity >= 0
      ? Math.min(1, document.entities[speaker.entity]!.mentions.length / 6)
      : 0;
  const first = candidates[0]!;
  const opening = document.classes[first.first]!;
  const { lower } = document.tokens[first.first]!;
  const dangling = DANGLING.has(lower) ? 1 : 0;
  const position = 1 - context.paragraphOf[first.first]! / Math.max(1, document.article.paragraphs.length);
  const connective = (opening & W.conjunction) !== 0 ? 1 : 0;
  const score =
    0.34 * length +
    0.26 * (type === 'direct' ? 1 : 0) +
    0.14 * weight +
    0.1 * position +
    0.1 * (speaker === undefined ? 0 : 1) +
    0.06 * (speaker?.role === undefined ? 0 : 1) -
    0.14 * dangling -
    0.06 * connective;
  return Math.round(Math.max(0, Math.min(1, score)) * 1000) / 1000;
}

const DANGLING = new Set(
  "it it's that that's this they they're these those he she he's she's him her them which es das dies sie er".split(
    ' ',
  ),
);
