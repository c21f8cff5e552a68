import type { QuoteContext } from './quote-context.ts';

/** Tokens, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Whether one of an entity's mentions, given by their ascending indices, stands inside a quote: speakers seldom name themselves. */
export function isNamedInside(
  { document }: QuoteContext,
  indices: readonly number[],
  { first, end }: TokenRange,
): boolean {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.mentions[indices[middle]!]!.headFirst < first) low = middle + 1;
    else high = middle;
  }
  return low < indices.length && document.mentions[indices[low]!]!.headFirst < end;
}
