import { type Reading, type Reason, typed } from './reading.ts';

/** Words that were not understood, as typed, and why. */
export interface UnclearWords {
  readonly words: string;
  readonly reason: Reason | 'too-long' | 'nothing';
}

/** The words of a question that were not understood, those in a row and of one reason together. */
export function unclearWords(reading: Reading): readonly UnclearWords[] {
  const found: UnclearWords[] = [];
  let first = -1;
  const reasonAt = (at: number): Reason | undefined => {
    const use = reading.uses[at];
    return typeof use === 'object' ? use.unclear : undefined;
  };
  for (let at = 0; at <= reading.pieces.length; at++) {
    const before = first < 0 ? undefined : reasonAt(first);
    if (before !== undefined && reasonAt(at) !== before) {
      found.push({ words: typed(reading, first, at), reason: before });
      first = -1;
    }
    if (first < 0 && reasonAt(at) !== undefined) first = at;
  }
  return found;
}
