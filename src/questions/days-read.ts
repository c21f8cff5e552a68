import type { AskedAt } from './calendar.ts';
import type { PeriodProblem } from './read-numeric-date.ts';
import type { PeriodWords } from './words/period-words.ts';

/** Days that words name, read from one piece on. Local times, half-open. */
export interface DaysRead {
  /** The piece behind them. */
  readonly next: number;
  readonly from: number;
  /** Infinity where they reach up to now ("the last three days"). */
  readonly to: number;
  /** UTC milliseconds they begin with, where hours were counted back. */
  readonly exact?: number;
  readonly problem?: PeriodProblem;
  /**
   * What else must hold for them to be a period:
   * nothing ("yesterday"), that no name goes on behind them ("3 May"), that no topic was named before ("Monday"),
   * or that a word before them says so ("in May").
   */
  readonly needs: 'nothing' | 'boundary' | 'no-topic' | 'preposition';
}

/** What days are read with. */
export interface DaysReader {
  /** The folded pieces; of what is no word a text that no word spells. */
  readonly folded: readonly string[];
  readonly words: PeriodWords;
  readonly asked: AskedAt;
  /** What has no year is the latest such day up to this one. */
  readonly bound: number;
}

/** A number in digits ("3", "3.", "3rd") or words; undefined where it is none. */
export function numberAt(reader: Pick<DaysReader, 'folded' | 'words'>, at: number): number | undefined {
  const word = reader.folded[at];
  if (word === undefined) return undefined;
  const digits = /^(\d{1,4})(?:\.|st|nd|rd|th)?$/.exec(word);
  return digits === null ? reader.words.numbers.get(word) : Number(digits[1]);
}
