import { readTrees, scoreRow } from '../../src/quotes/boosted-trees.ts';
import { type BoostSettings, boost, type TrainingRows } from './boost.ts';

const PARTS = 3;
const DOUBT = 0.5;

/**
 * Leaves out the groups whose label the rest of the data contradicts: models of the other two thirds give another
 * row more than half of the probability. For labels that come from a program and not from a reader (the
 * annotation's pronouns were resolved by an automatic coreference system): one in four or five of those is wrong.
 */
export function dropDoubtful(rows: TrainingRows, settings: BoostSettings): TrainingRows {
  const starts = groupStarts(rows);
  const keep = new Set<number>();
  for (let part = 0; part < PARTS; part++) {
    const others = starts.keys().filter((group) => group < starts.length - 1 && group % PARTS !== part);
    const model = readTrees(boost(groupsOf(rows, starts, [...others]), settings), rows.features);
    for (let group = part; group < starts.length - 1; group += PARTS) {
      let sum = 1;
      let best = -1;
      let top = Number.NEGATIVE_INFINITY;
      for (let row = starts[group]!; row < starts[group + 1]!; row++) {
        const width = rows.features.length;
        const score = scoreRow(model, rows.values.subarray(row * width, (row + 1) * width));
        sum += Math.exp(score);
        if (score > top) {
          top = score;
          best = row;
        }
      }
      if (rows.labels[best] === 1 || Math.exp(top) / sum <= DOUBT) keep.add(group);
    }
  }
  return groupsOf(
    rows,
    starts,
    [...keep].sort((a, b) => a - b),
  );
}

/** The first row of each group, and past the last. */
function groupStarts({ groups, labels }: TrainingRows): number[] {
  const starts: number[] = [];
  groups!.forEach((group, row) => {
    if (row === 0 || groups![row - 1] !== group) starts.push(row);
  });
  return [...starts, labels.length];
}

function groupsOf(rows: TrainingRows, starts: readonly number[], chosen: readonly number[]): TrainingRows {
  const width = rows.features.length;
  const picked = chosen.flatMap((group, number) => {
    const size = starts[group + 1]! - starts[group]!;
    return Array.from({ length: size }, (_, at) => ({ row: starts[group]! + at, number }));
  });
  const values = new Float32Array(picked.length * width);
  picked.forEach(({ row }, at) => {
    values.set(rows.values.subarray(row * width, (row + 1) * width), at * width);
  });
  return {
    features: rows.features,
    values,
    labels: Uint8Array.from(picked, ({ row }) => rows.labels[row]!),
    groups: Int32Array.from(picked, ({ number }) => number),
  };
}
