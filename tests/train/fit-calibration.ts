import type { Calibration } from '../../src/quotes/calibrate.ts';

/** A quote's raw probability, and whether its speaker was right. */
export interface Judged {
  readonly raw: number;
  readonly right: boolean;
}

/** A knot stands for at least so many quotes, and there are at most so many knots. */
const LEAST = 25;
const MOST = 20;

/**
 * Fits the rising line from raw probabilities to shares: the quotes in order of probability, in blocks of equal
 * size, neighbouring blocks pooled until the shares rise (pool adjacent violators: Ayer et al. 1955; as calibration: Zadrozny
 * and Elkan 2002). One right and one wrong quote are added to each block, so that none is quite sure. Deterministic.
 */
export function fitCalibration(judged: readonly Judged[]): Calibration {
  const sorted = [...judged].sort((a, b) => a.raw - b.raw);
  const size = Math.max(LEAST, Math.ceil(sorted.length / MOST));
  const pooled: { raw: number; right: number; count: number }[] = [];
  let to = 0;
  for (let from = 0; from < sorted.length; from = to) {
    to = Math.min(sorted.length, from + size);
    // Equal probabilities belong together: their order says nothing.
    while (to < sorted.length && sorted[to]!.raw === sorted[to - 1]!.raw) to++;
    const block = sorted.slice(from, to);
    if (block.length < size / 2 && pooled.length > 0) break;
    pooled.push({
      raw: block.reduce((sum, { raw }) => sum + raw, 0),
      right: block.reduce((sum, { right }) => sum + Number(right), 0),
      count: block.length,
    });
    while (pooled.length > 1 && shareOf(pooled.at(-2)!) >= shareOf(pooled.at(-1)!)) {
      const last = pooled.pop()!;
      const kept = pooled.at(-1)!;
      kept.raw += last.raw;
      kept.right += last.right;
      kept.count += last.count;
    }
  }
  return pooled.map((block) => [rounded(block.raw / block.count), rounded(shareOf(block))] as const);
}

function shareOf({ right, count }: { right: number; count: number }): number {
  return (right + 1) / (count + 2);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
