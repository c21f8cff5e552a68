/** One example of a regression: its features, what they should give, and how much it counts. */
export interface Example {
  readonly vector: readonly number[];
  readonly target: number;
  readonly weight: number;
}

/**
 * Ridge regression without intercept (Hoerl and Kennard 1970) over features brought to unit variance, by the
 * normal equations and Gauss–Jordan elimination. The weights returned are those of the features as they are.
 */
export function ridge(examples: readonly Example[], penalty: number): number[] {
  const width = examples[0]?.vector.length ?? 0;
  const scale = deviations(examples, width);
  const rows = Array.from({ length: width }, () => new Float64Array(width + 1));
  for (const { vector, target, weight } of examples) {
    for (let i = 0; i < width; i++) {
      const value = (vector[i]! / scale[i]!) * weight;
      if (value === 0) continue;
      const row = rows[i]!;
      for (let j = i; j < width; j++) row[j]! += (value * vector[j]!) / scale[j]!;
      row[width]! += value * target;
    }
  }
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < i; j++) rows[i]![j] = rows[j]![i]!;
    rows[i]![i]! += penalty;
  }
  return solve(rows).map((value, at) => value / scale[at]!);
}

/** Subtracts the mean of a group's vectors from each: what is the same for the whole group can't rank it. */
export function centred(vectors: readonly (readonly number[])[]): number[][] {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let at = 0; at < mean.length; at++) mean[at]! += vector[at]! / vectors.length;
  return vectors.map((vector) => vector.map((value, at) => value - mean[at]!));
}

function deviations(examples: readonly Example[], width: number): Float64Array {
  const squares = new Float64Array(width);
  for (const { vector } of examples) for (let at = 0; at < width; at++) squares[at]! += vector[at]! ** 2;
  return squares.map((sum) => Math.sqrt(sum / examples.length) || 1);
}

function solve(rows: Float64Array[]): number[] {
  const width = rows.length;
  for (let at = 0; at < width; at++) {
    let pivot = at;
    for (let row = at; row < width; row++)
      if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    const lead = rows[at]!;
    for (let row = 0; row < width; row++) {
      const factor = rows[row]![at]! / lead[at]!;
      if (row === at || factor === 0) continue;
      for (let column = at; column <= width; column++) rows[row]![column]! -= factor * lead[column]!;
    }
  }
  return rows.map((row, at) => row[width]! / row[at]!);
}
