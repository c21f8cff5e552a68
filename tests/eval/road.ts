import { type BatchDigest, batch } from '../../src/index.ts';

/** One article as the evaluation data has it. */
export interface EvalItem {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
}

/** A batch record and how long it took to make, in milliseconds. */
export interface Prediction extends BatchDigest {
  readonly id: string;
  readonly milliseconds: number;
}

/**
 * Runs articles through the batch road, in order: the same records as `npm run batch` writes.
 *
 * @throws Error where an article gets no digest.
 */
export async function predict(items: readonly EvalItem[]): Promise<Prediction[]> {
  const predictions: Prediction[] = [];
  let started = performance.now();
  for await (const result of batch(items.map(({ id, text, title }) => ({ id, text, title })))) {
    const { id } = result;
    if ('error' in result || typeof id !== 'string') throw new Error(`no digest of ${id}`);
    const now = performance.now();
    predictions.push({ ...result, id, milliseconds: now - started });
    started = now;
  }
  return predictions;
}

/** The middle value, or 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
