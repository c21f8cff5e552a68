import type { Entity, EntityGender } from '../model/document.ts';
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

/** One entity a pronoun may refer to, as it was weighed. */
export interface WeighedAntecedent {
  readonly entity: number;
  /** Index of the entity's nearest mention before the pronoun. */
  readonly mention: number;
  /** What in the pronoun it contradicts; then it has no score and no features. */
  readonly excluded?: 'gender' | 'number' | 'kind';
  readonly score?: number;
  readonly row?: Float32Array;
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
  const weighed: WeighedAntecedent[] | undefined = context.trace === undefined ? undefined : [];
  antecedentCandidates(context, pronoun).forEach((candidate, rank) => {
    const entity = entities[candidate.entity]!;
    const excluded = contradiction(self.gender, entity);
    if (excluded !== undefined) {
      weighed?.push({ ...candidate, excluded });
      return;
    }
    antecedentFeatures(context, shapes, pronoun, candidate, rank, speakers, row);
    const score = scoreRow(model, row);
    scores.push(score);
    weighed?.push({ ...candidate, score, row: row.slice() });
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

/** What of an entity contradicts the pronoun, if anything does. */
function contradiction(
  pronoun: EntityGender,
  { gender, kind }: Entity,
): 'gender' | 'number' | 'kind' | undefined {
  if (pronoun === 'male' || pronoun === 'female') {
    if (gender === 'plural') return 'number';
    if (gender === (pronoun === 'male' ? 'female' : 'male')) return 'gender';
  }
  return canBe(pronoun, kind) ? undefined : 'kind';
}

function canBe(pronoun: string, kind: string): boolean {
  if (pronoun !== 'male' && pronoun !== 'female') return kind !== 'place' || pronoun === 'neuter';
  return kind === 'person' || kind === 'unknown';
}
