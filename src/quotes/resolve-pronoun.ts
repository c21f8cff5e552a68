import {
  antecedentCandidates,
  antecedentFeatureNames,
  antecedentFeatures,
  type PronounPlace,
} from './antecedent-features.ts';
import { scoreRow } from './boosted-trees.ts';
import type { MentionShape } from './mention-shape.ts';
import type { QuoteContext } from './quote-context.ts';
import { quoteModels } from './quote-models.ts';

/** What a pronoun refers to, and how sure that is. */
export interface Resolution {
  readonly entity: number;
  /** Probability in [0, 1]. */
  readonly probability: number;
}

const row = new Float32Array(antecedentFeatureNames.length);
const FORBIDDEN = -1e6;

/**
 * Finds the entity a pronoun refers to among those mentioned before it: the trained ranker's choice,
 * never one whose gender or number contradicts the pronoun.
 *
 * @param pronoun index of the pronoun's mention; @param place the quote it belongs to and who was quoted before.
 */
export function resolvePronoun(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  pronoun: number,
  place: PronounPlace,
): Resolution | undefined {
  const model = quoteModels().antecedent;
  let best = -1;
  let bestScore = FORBIDDEN;
  let sum = 1;
  const scores: number[] = [];
  const candidates = antecedentCandidates(context, pronoun);
  candidates.forEach((candidate, rank) => {
    antecedentFeatures(context, shapes, pronoun, candidates, rank, place, row);
    const score = scoreRow(model, row);
    scores.push(score);
    if (score > bestScore) {
      bestScore = score;
      best = candidate.entity;
    }
  });
  if (best < 0) return undefined;
  for (const score of scores) sum += Math.exp(score);
  return { entity: best, probability: Math.exp(bestScore) / sum };
}
