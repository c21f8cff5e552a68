import type { Span } from '../model/span.ts';

/** Where a run of words stands in others, from a place on: the first place; undefined where it does not. */
export function findRun(words: readonly string[], run: readonly string[], from: number): Span | undefined {
  for (let at = from; at + run.length <= words.length; at++) {
    let length = 0;
    while (length < run.length && words[at + length] === run[length]) length++;
    if (length === run.length) return { start: at, end: at + length };
  }
  return undefined;
}

/** Where runs of words stand in others one after the other, none upon another; undefined where they do not. */
export function findRuns(words: readonly string[], runs: readonly (readonly string[])[]): Span[] | undefined {
  const found: Span[] = [];
  for (const run of runs) {
    const span = findRun(words, run, found.at(-1)?.end ?? 0);
    if (span === undefined) return undefined;
    found.push(span);
  }
  return found;
}

/** A stretch of words most like others: how many words must be put in, left out or changed to make it so. */
export interface NearRun extends Span {
  readonly edits: number;
}

/**
 * The stretch of words that is most like a run, the first of equals: approximate matching by dynamic programming (Sellers 1980,
 * "The theory and computation of evolutionary distances: pattern recognition"). Costs the product of both lengths.
 */
export function findNearRun(words: readonly string[], run: readonly string[]): NearRun {
  const height = run.length + 1;
  let edits = Uint16Array.from({ length: height }, (_, at) => at);
  let starts = new Int32Array(height);
  let best: NearRun = { start: 0, end: 0, edits: run.length };
  for (let end = 1; end <= words.length; end++) {
    const next = new Uint16Array(height);
    const nextStarts = new Int32Array(height);
    nextStarts[0] = end;
    for (let at = 1; at < height; at++) {
      const changed = edits[at - 1]! + (words[end - 1] === run[at - 1] ? 0 : 1);
      const added = edits[at]! + 1;
      const missing = next[at - 1]! + 1;
      const least = Math.min(changed, added, missing);
      next[at] = least;
      nextStarts[at] =
        least === changed ? starts[at - 1]! : least === missing ? nextStarts[at - 1]! : starts[at]!;
    }
    [edits, starts] = [next, nextStarts];
    const [found, start] = [edits[run.length]!, starts[run.length]!];
    // Of two with as many edits that begin at the same place the longer has words changed where the other has none.
    if (found < best.edits || (found === best.edits && best.end > 0 && start === best.start))
      best = { start, end, edits: found };
  }
  return best;
}
