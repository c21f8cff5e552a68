import { antecedentCandidates, type Contradiction, excludedAntecedents } from './antecedent-candidates.ts';
import { antecedentFeatureNames, antecedentFeatures, type PronounPlace } from './antecedent-features.ts';
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

/** One entity a pronoun may refer to, as it was weighed. */
export interface WeighedAntecedent {
  readonly entity: number;
  /** Index of the entity's nearest mention before the pronoun. */
  readonly mention: number;
  /** What in the pronoun it contradicts; then it has no score and no features. */
  readonly excluded?: Contradiction;
  readonly score?: number;
  readonly row?: Float32Array;
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
  const weighed: WeighedAntecedent[] | undefined =
    context.trace === undefined ? undefined : excludedAntecedents(context, pronoun);
  const candidates = antecedentCandidates(context, pronoun);
  candidates.forEach((candidate, rank) => {
    antecedentFeatures(context, shapes, pronoun, candidates, rank, place, row);
    const score = scoreRow(model, row);
    scores.push(score);
    weighed?.push({ entity: candidate.entity, mention: candidate.mention, score, row: row.slice() });
    if (score > bestScore) {
      bestScore = score;
      best = candidate.entity;
    }
  });
  if (weighed !== undefined) context.trace?.antecedents.push({ pronoun, weighed });
  if (best < 0) return undefined;
  for (const score of scores) sum += Math.exp(score);
  return { entity: best, probability: Math.exp(bestScore) / sum };
}
