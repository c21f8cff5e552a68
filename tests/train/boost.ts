import type { TreeModelJson } from '../../src/quotes/boosted-trees.ts';

/** Rows of features in one flat array, with a label each and, for ranking, the group each belongs to. */
export interface TrainingRows {
  readonly features: readonly string[];
  readonly values: Float32Array;
  /** 1 for the right answer, else 0. A group may have none: then "none of them" is right. */
  readonly labels: Uint8Array;
  /** Group of each row, ascending; absent for plain classification. */
  readonly groups?: Int32Array;
  readonly weights?: Float32Array;
}

/** How to boost. */
export interface BoostSettings {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  readonly minLeaf: number;
  /** L2 penalty on leaf outputs. */
  readonly lambda: number;
  /** Share of the features each tree sees, drawn with a fixed seed. */
  readonly featureShare: number;
  /** Seed of that drawing; models of several seeds can be averaged. */
  readonly seed?: number;
}

const BINS = 48;

interface Binned {
  /** By feature: the bin of each row. */
  readonly columns: readonly Uint8Array[];
  readonly edges: readonly Float32Array[];
}

/**
 * Trains boosted trees on histograms of the features (as LightGBM does, Ke et al. 2017), leaf by leaf, with Newton
 * steps. Without groups the loss is logistic; with groups it is the softmax over the group's rows and a "none"
 * whose score is fixed at 0. Deterministic: equal rows and settings give equal trees.
 */
export function boost(rows: TrainingRows, settings: BoostSettings): TreeModelJson {
  const width = rows.features.length;
  const count = rows.labels.length;
  const binned = bin(rows.values, width, count);
  const scores = new Float64Array(count);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const trees: number[][] = [];
  let seed = settings.seed ?? 20261123;
  const random = (): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x7fffffff;
  };
  for (let round = 0; round < settings.trees; round++) {
    derive(rows, scores, gradient, hessian);
    const used: number[] = [];
    for (let feature = 0; feature < width; feature++)
      if (random() < settings.featureShare) used.push(feature);
    const tree = grow(binned, count, gradient, hessian, used, settings);
    for (let row = 0; row < count; row++) scores[row]! += tree.output(row);
    trees.push(tree.flat());
  }
  return { features: rows.features, base: 0, trees };
}

function derive(
  rows: TrainingRows,
  scores: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const { labels, groups, weights } = rows;
  if (groups === undefined) {
    for (let row = 0; row < labels.length; row++) {
      const p = 1 / (1 + Math.exp(-scores[row]!));
      const w = weights?.[row] ?? 1;
      gradient[row] = w * (p - labels[row]!);
      hessian[row] = w * Math.max(p * (1 - p), 1e-6);
    }
    return;
  }
  let from = 0;
  while (from < labels.length) {
    let to = from;
    let max = 0;
    while (to < labels.length && groups[to] === groups[from]) max = Math.max(max, scores[to++]!);
    let sum = Math.exp(-max);
    for (let row = from; row < to; row++) sum += Math.exp(scores[row]! - max);
    let positives = 0;
    for (let row = from; row < to; row++) positives += labels[row]!;
    for (let row = from; row < to; row++) {
      const p = Math.exp(scores[row]! - max) / sum;
      const w = weights?.[row] ?? 1;
      gradient[row] = w * (p - (positives > 0 ? labels[row]! / positives : 0));
      hessian[row] = w * Math.max(p * (1 - p), 1e-6);
    }
    from = to;
  }
}

function bin(values: Float32Array, width: number, count: number): Binned {
  const columns: Uint8Array[] = [];
  const edges: Float32Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const column = new Float32Array(count);
    for (let row = 0; row < count; row++) column[row] = values[row * width + feature]!;
    const sorted = column.slice().sort();
    const distinct: number[] = [];
    for (const value of sorted) if (distinct.length === 0 || value !== distinct.at(-1)) distinct.push(value);
    let cuts: number[];
    if (distinct.length <= BINS)
      cuts = distinct.slice(0, -1).map((value, index) => (value + distinct[index + 1]!) / 2);
    else {
      cuts = [];
      for (let cut = 1; cut < BINS; cut++) {
        const value = sorted[Math.floor((cut * count) / BINS)]!;
        if (cuts.length === 0 || value > cuts.at(-1)!) cuts.push(value);
      }
    }
    const edge = Float32Array.from(cuts);
    edges.push(edge);
    const bins = new Uint8Array(count);
    for (let row = 0; row < count; row++) {
      let low = 0;
      let high = edge.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (column[row]! <= edge[middle]!) high = middle;
        else low = middle + 1;
      }
      bins[row] = low;
    }
    columns.push(bins);
  }
  return { columns, edges };
}

/** Sums of gradient, hessian and rows by feature and bin, three numbers a bin. */
type Histogram = Float64Array;

interface Leaf {
  readonly rows: Int32Array;
  readonly g: number;
  readonly h: number;
  readonly histogram: Histogram;
  best?: { feature: number; bin: number; gain: number } | undefined;
  split?: { feature: number; threshold: number; left: Leaf; right: Leaf };
  value: number;
}

const SLOT = 3;
const COLUMN = SLOT * (BINS + 1);

function grow(
  binned: Binned,
  count: number,
  gradient: Float64Array,
  hessian: Float64Array,
  used: readonly number[],
  settings: BoostSettings,
): { output: (row: number) => number; flat: () => number[] } {
  const { columns, edges } = binned;
  const outputs = new Float64Array(count);
  const histogramOf = (rows: Int32Array): Histogram => {
    const histogram = new Float64Array(COLUMN * used.length);
    used.forEach((feature, index) => {
      const bins = columns[feature]!;
      const base = index * COLUMN;
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!;
        const slot = base + SLOT * bins[row]!;
        histogram[slot]! += gradient[row]!;
        histogram[slot + 1]! += hessian[row]!;
        histogram[slot + 2]!++;
      }
    });
    return histogram;
  };
  const leafOf = (rows: Int32Array, histogram: Histogram): Leaf => {
    let g = 0;
    let h = 0;
    for (const row of rows) {
      g += gradient[row]!;
      h += hessian[row]!;
    }
    const leaf: Leaf = { rows, g, h, histogram, value: (-settings.rate * g) / (h + settings.lambda) };
    leaf.best = bestSplit(leaf);
    return leaf;
  };
  const bestSplit = (leaf: Leaf): Leaf['best'] => {
    const { histogram, rows } = leaf;
    if (rows.length < 2 * settings.minLeaf) return undefined;
    const parent = (leaf.g * leaf.g) / (leaf.h + settings.lambda);
    let best: Leaf['best'];
    used.forEach((feature, index) => {
      const bins = edges[feature]!.length;
      let g = 0;
      let h = 0;
      let n = 0;
      for (let bin = 0; bin < bins; bin++) {
        const slot = index * COLUMN + SLOT * bin;
        g += histogram[slot]!;
        h += histogram[slot + 1]!;
        n += histogram[slot + 2]!;
        if (n < settings.minLeaf) continue;
        if (rows.length - n < settings.minLeaf) break;
        const gain =
          (g * g) / (h + settings.lambda) + (leaf.g - g) ** 2 / (leaf.h - h + settings.lambda) - parent;
        if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
      }
    });
    return best;
  };
  /** The smaller half is counted, the larger is what is left of the whole. */
  const halves = (leaf: Leaf): { left: Leaf; right: Leaf } => {
    const { feature, bin } = leaf.best!;
    const bins = columns[feature]!;
    const left = leaf.rows.filter((row) => bins[row]! <= bin);
    const right = leaf.rows.filter((row) => bins[row]! > bin);
    const leftIsSmall = left.length < right.length;
    const small = histogramOf(leftIsSmall ? left : right);
    const large = leaf.histogram.map((sum, index) => sum - small[index]!);
    return {
      left: leafOf(left, leftIsSmall ? small : large),
      right: leafOf(right, leftIsSmall ? large : small),
    };
  };
  const all = Int32Array.from({ length: count }, (_, row) => row);
  const root = leafOf(all, histogramOf(all));
  const leaves: Leaf[] = [root];
  while (leaves.length < settings.leaves) {
    let pick = -1;
    for (let index = 0; index < leaves.length; index++) {
      if (leaves[index]!.best === undefined) continue;
      if (pick < 0 || leaves[index]!.best!.gain > leaves[pick]!.best!.gain) pick = index;
    }
    if (pick < 0) break;
    const leaf = leaves[pick]!;
    const { feature, bin } = leaf.best!;
    const { left, right } = halves(leaf);
    leaf.split = { feature, threshold: edges[feature]![bin]!, left, right };
    leaves.splice(pick, 1, left, right);
  }
  for (const leaf of leaves) for (const row of leaf.rows) outputs[row] = leaf.value;
  const flatten = (leaf: Leaf, out: number[]): number[] => {
    if (leaf.split === undefined) out.push(-1, round(leaf.value));
    else {
      out.push(leaf.split.feature, round(leaf.split.threshold));
      flatten(leaf.split.left, out);
      flatten(leaf.split.right, out);
    }
    return out;
  };
  return { output: (row) => outputs[row]!, flat: () => flatten(root, []) };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

/** The average of the models of `seeds` seeds, as one model: steadier where there are few rows. Deterministic. */
export function boostAverage(rows: TrainingRows, settings: BoostSettings, seeds: number): TreeModelJson {
  const models = Array.from({ length: seeds }, (_, index) =>
    boost(rows, { ...settings, seed: 20261123 + 7919 * index }),
  );
  const share = (tree: readonly number[]): number[] =>
    tree.map((value, at) => (at % 2 === 1 && tree[at - 1] === -1 ? round(value / seeds) : value));
  return { features: rows.features, base: 0, trees: models.flatMap(({ trees }) => trees.map(share)) };
}
