import type { Document } from '../../model/document.ts';
import type { CandidateExplanation, ExplainedEntity, TellingFeature } from '../../model/quote-explanation.ts';
import type { TreeModel } from '../boosted-trees.ts';
import type { FeatureFacts, FeatureWords } from './feature-words.ts';
import { tellingAgainst, tellingAlone } from './telling-features.ts';

/** Of so many candidates the features are told; of the others the score alone. */
const DETAILED = 3;
const MOST_TELLING = 5;

/** A mention as a ranking model weighed it. */
export interface RankedMention {
  /** Its index in `Document.mentions`. */
  readonly mention: number;
  /** Index in `Document.entities`, or -1. */
  readonly entity: number;
  readonly score: number;
  readonly probability: number;
  readonly row: Float32Array;
  readonly facts: FeatureFacts;
}

/**
 * Candidates of a ranking, best first, with why the first leads: against the best that is somebody else where there
 * is one, else by the values that would have cost it most.
 */
export function explainCandidates(
  document: Document,
  ranked: readonly RankedMention[],
  model: TreeModel,
  words: Readonly<Record<string, FeatureWords>>,
): CandidateExplanation[] {
  const first = ranked[0];
  const second = ranked.findIndex(
    ({ entity }, index) => index > 0 && (entity < 0 || entity !== first?.entity),
  );
  const rivalOf = (index: number): number => (index > 0 ? 0 : second);
  const tellingOf = (index: number): TellingFeature[] => {
    const own = ranked[index]!;
    const reading = { model, words, facts: own.facts };
    const other = ranked[rivalOf(index)];
    if (other === undefined) return tellingAlone(own.row, -1, MOST_TELLING, reading);
    const direction = index === 0 ? -1 : 1;
    return tellingAgainst(own.row, other.row, direction, MOST_TELLING, {
      ...reading,
      otherFacts: other.facts,
    });
  };
  const together = new Map<number, number>();
  for (const { entity, probability } of ranked)
    together.set(entity, (together.get(entity) ?? 0) + probability);
  return ranked.map(({ mention, entity, score, probability, row }, index) => {
    const pooled = entity < 0 ? probability : together.get(entity)!;
    const { start, end, kind } = document.mentions[mention]!;
    const known = explainedEntity(document, entity);
    return {
      mention: { start, end },
      words: document.article.body.slice(start, end),
      kind,
      ...(known === undefined ? {} : { entity: known }),
      score: rounded(score),
      probability: rounded(probability),
      ...(pooled - probability < 0.005 ? {} : { together: rounded(pooled) }),
      ...(index < DETAILED ? { features: namedValues(model.features, row) } : {}),
      ...(index < DETAILED && rivalOf(index) >= 0 ? { rival: rivalOf(index) } : {}),
      telling: index < DETAILED ? tellingOf(index) : [],
    };
  });
}

/** An entity for a reader; undefined for the index -1. */
export function explainedEntity({ entities }: Document, index: number): ExplainedEntity | undefined {
  const entity = entities[index];
  return entity === undefined ? undefined : { id: entity.id, name: entity.name, kind: entity.kind };
}

/** To three decimals, as confidences are. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function namedValues(names: readonly string[], row: Float32Array): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name, index) => [name, rounded(row[index]!)]));
}
