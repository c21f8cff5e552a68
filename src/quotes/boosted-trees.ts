/**
 * Gradient-boosted regression trees (Friedman 2001) as plain arrays. A node splits on `row[feature] <= value`:
 * left then, else right; a leaf has feature -1 and its output in `value`.
 */
export interface TreeModel {
  readonly features: readonly string[];
  /** Constant added to the sum of the trees. */
  readonly base: number;
  /** Node index of each tree's root. */
  readonly roots: Uint32Array;
  readonly feature: Int16Array;
  readonly value: Float32Array;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
}

/** The JSON form of a model: per tree one flat list `[feature, value, feature, value, …]` in pre-order. */
export interface TreeModelJson {
  readonly features: readonly string[];
  readonly base: number;
  readonly trees: readonly (readonly number[])[];
}

/**
 * Reads a model from its JSON form.
 * @throws if its features are not those the code computes: weights and code must match.
 */
export function readTrees(json: TreeModelJson, features: readonly string[]): TreeModel {
  if (json.features.join() !== features.join()) {
    throw new Error('The model was trained on other features than the code computes: train it anew.');
  }
  const size = json.trees.reduce((sum, tree) => sum + tree.length / 2, 0);
  const model = {
    features,
    base: json.base,
    roots: new Uint32Array(json.trees.length),
    feature: new Int16Array(size),
    value: new Float32Array(size),
    left: new Uint32Array(size),
    right: new Uint32Array(size),
  };
  let node = 0;
  json.trees.forEach((tree, index) => {
    model.roots[index] = node;
    let at = 0;
    const build = (): number => {
      const own = node++;
      const feature = tree[at++]!;
      model.feature[own] = feature;
      model.value[own] = tree[at++]!;
      if (feature >= 0) {
        model.left[own] = build();
        model.right[own] = build();
      }
      return own;
    };
    build();
  });
  return model;
}

/** The model's raw score of a row: a log-odds, or a ranking score. */
export function scoreRow(model: TreeModel, row: Float32Array): number {
  const { roots, feature, value, left, right } = model;
  let sum = model.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    let split = feature[node]!;
    while (split >= 0) {
      node = row[split]! <= value[node]! ? left[node]! : right[node]!;
      split = feature[node]!;
    }
    sum += value[node]!;
  }
  return sum;
}
