import type { TellingFeature } from '../../model/quote-explanation.ts';
import { scoreRow, type TreeModel } from '../boosted-trees.ts';
import { type FeatureFacts, type FeatureWords, sayFeature } from './feature-words.ts';

/** A change of the score below this is noise: in log-odds, about a quarter of a percentage point at even odds. */
const LEAST = 0.01;

/** A model, how its features read, and the words of the article they may name. */
export interface FeatureReading {
  readonly model: TreeModel;
  readonly words: Readonly<Record<string, FeatureWords>>;
  readonly facts: FeatureFacts;
  /** The words the other row's values may name; those of the row unless told. */
  readonly otherFacts?: FeatureFacts;
}

/**
 * The features in which one row differs from another, by how far the other's value, put in alone, moves its score
 * in the wanted direction; the furthest first. An ablation of one feature at a time: features that say the same
 * share their weight, so that each may move little where all together decide.
 *
 * @param direction -1 for the values that lower the score (why this row wins), 1 for those that raise it (what it lacks).
 */
export function tellingAgainst(
  row: Float32Array,
  other: Float32Array,
  direction: -1 | 1,
  most: number,
  reading: FeatureReading,
): TellingFeature[] {
  const score = scoreRow(reading.model, row);
  const moved = reading.model.features.flatMap((_, index) => {
    if (row[index] === other[index]) return [];
    return [{ index, instead: other[index]!, moves: scoreWith(row, index, other[index]!, reading) - score }];
  });
  return furthest(row, moved, direction, most, reading);
}

/**
 * The features whose change alone would move the score furthest in a direction, whatever value it takes: for a
 * row that competes with no other. Tries one value on each side of every threshold the model knows of a feature.
 */
export function tellingAlone(
  row: Float32Array,
  direction: -1 | 1,
  most: number,
  reading: FeatureReading,
): TellingFeature[] {
  const score = scoreRow(reading.model, row);
  const moved = thresholdsOf(reading.model).flatMap((thresholds, index) => {
    let best: Move | undefined;
    for (const instead of valuesBetween(thresholds)) {
      const moves = scoreWith(row, index, instead, reading) - score;
      if (best === undefined || moves * direction > best.moves * direction) best = { index, instead, moves };
    }
    return best === undefined ? [] : [best];
  });
  return furthest(row, moved, direction, most, reading);
}

interface Move {
  readonly index: number;
  readonly instead: number;
  readonly moves: number;
}

function scoreWith(row: Float32Array, index: number, value: number, { model }: FeatureReading): number {
  const changed = row.slice();
  changed[index] = value;
  return scoreRow(model, changed);
}

function furthest(
  row: Float32Array,
  moves: readonly Move[],
  direction: -1 | 1,
  most: number,
  { model, words, facts, otherFacts = facts }: FeatureReading,
): TellingFeature[] {
  return moves
    .filter((move) => move.moves * direction > LEAST)
    .sort((a, b) => (b.moves - a.moves) * direction || a.index - b.index)
    .slice(0, most)
    .map(({ index, instead, moves }) => {
      const feature = model.features[index]!;
      const value = row[index]!;
      return {
        feature,
        value,
        says: sayFeature(words, feature, value, facts),
        instead,
        insteadSays: sayFeature(words, feature, instead, otherFacts),
        moves: Math.round(moves * 1000) / 1000,
      };
    });
}

const known = new WeakMap<TreeModel, number[][]>();

/** By feature: every threshold the model splits at, ascending. */
function thresholdsOf(model: TreeModel): readonly number[][] {
  const found = known.get(model);
  if (found !== undefined) return found;
  const sets = model.features.map(() => new Set<number>());
  model.feature.forEach((feature, node) => {
    if (feature >= 0) sets[feature]!.add(model.value[node]!);
  });
  const sorted = sets.map((set) => [...set].sort((a, b) => a - b));
  known.set(model, sorted);
  return sorted;
}

/** One value of every interval between thresholds: a whole number where the interval holds one. */
function valuesBetween(thresholds: readonly number[]): number[] {
  if (thresholds.length === 0) return [];
  const values = thresholds.map((threshold, index) => {
    const whole = Math.floor(threshold);
    return whole > (thresholds[index - 1] ?? Number.NEGATIVE_INFINITY) ? whole : threshold;
  });
  return [...values, Math.floor(thresholds.at(-1)!) + 1];
}
