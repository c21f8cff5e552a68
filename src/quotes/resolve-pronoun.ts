import { antecedentCandidates, antecedentFeatureNames, antecedentFeatures } from './antecedent-features.ts';
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
 * @param pronoun index of the pronoun's mention; @param speakers entities quoted before, newest last.
 */
export function resolvePronoun(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  pronoun: number,
  speakers: readonly number[],
): Resolution | undefined {
  const { mentions, entities } = context.document;
  const self = mentions[pronoun]!;
  const model = quoteModels().antecedent;
  let best = -1;
  let bestScore = FORBIDDEN;
  let sum = 1;
  const scores: number[] = [];
  antecedentCandidates(context, pronoun).forEach((candidate, rank) => {
    const entity = entities[candidate.entity]!;
    if (disagrees(self.gender, entity.gender) || !canBe(self.gender, entity.kind)) return;
    antecedentFeatures(context, shapes, pronoun, candidate, rank, speakers, row);
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

function disagrees(pronoun: string, entity: string): boolean {
  return (
    (pronoun === 'male' && (entity === 'female' || entity === 'plural')) ||
    (pronoun === 'female' && (entity === 'male' || entity === 'plural'))
  );
}

function canBe(pronoun: string, kind: string): boolean {
  if (pronoun !== 'male' && pronoun !== 'female')
    return pronoun === 'neuter' ? kind !== 'person' : kind !== 'place';
  return kind === 'person' || kind === 'unknown';
}
