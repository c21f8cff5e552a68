/** The weights of a linear model by the name of the feature; what has none counts nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Prepares the scoring of vectors whose entries are named by `names`. */
export function weightedSum(
  names: readonly string[],
  weights: Weights,
): (vector: readonly number[]) => number {
  const factors = names.map((name) => weights[name] ?? 0);
  return (vector) => {
    let sum = 0;
    for (let at = 0; at < factors.length; at++) sum += factors[at]! * vector[at]!;
    return sum;
  };
}
