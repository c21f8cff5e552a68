import { foldWord } from '../../text/same-name.ts';
import type { TimeUnit } from '../calendar.ts';

/** Phrases, each as its folded words; the longest come first. */
export type Phrases = readonly (readonly string[])[];

/** A language's words for periods. All are folded. */
export interface PeriodWords {
  /** Days from today → phrases ("the day before yesterday" is -2). */
  readonly days: readonly (readonly [number, Phrases])[];
  /** Hours of the day → its parts ("morning"). */
  readonly parts: ReadonlyMap<string, readonly [number, number]>;
  /** Phrases that name a part of a day alone → days from today and hours. */
  readonly tonight: readonly (readonly [Phrases, number, number, number])[];
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, TimeUnit>;
  readonly weekend: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly this: ReadonlySet<string>;
  /** Of a calendar unit the one before ("last week"); of several the ones up to now. */
  readonly last: ReadonlySet<string>;
  /** Always the ones up to now ("past week"). */
  readonly past: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  /** Third of a month → its phrases. */
  readonly thirds: readonly (readonly [0 | 1 | 2, Phrases])[];
  readonly articles: ReadonlySet<string>;
  /** What stands before the number of a year alone ("im Jahr 2031"). */
  readonly year: Phrases;
  /** Whether a year needs nothing before it ("Was hat sie 2031 gesagt?"). */
  readonly yearAlone: boolean;
  /** What may stand before a period without meaning more. */
  readonly within: Phrases;
  /** The same, but only behind a word for quotes ("statements of last week"). */
  readonly weak: Phrases;
  readonly since: Phrases;
  readonly until: Phrases;
  readonly before: Phrases;
  readonly after: Phrases;
  readonly between: Phrases;
  readonly from: Phrases;
  readonly to: Phrases;
  readonly and: ReadonlySet<string>;
  /** Behind the beginning of an open period ("from Monday on"). */
  readonly onwards: Phrases;
  /** "three days ago", behind or before. */
  readonly ago: { readonly behind?: string; readonly before?: string };
  /** Whether "the last week" are the seven days up to now. */
  readonly articleRolls: boolean;
}

/** A word as it may be typed, folded: "über" as "uber" and "ueber". */
export function foldedForms(word: string): readonly string[] {
  const spelt = word.replace(/[äöü]/g, (letter) => `${foldWord(letter)}e`);
  return [...new Set([foldWord(word), foldWord(spelt)])];
}

/** A list of words separated by spaces. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').flatMap(foldedForms));
}

/** Phrases separated by bars. */
export function phraseList(list: string): Phrases {
  const phrases = list.split('|').flatMap((phrase) => spellings(phrase.trim().split(' ')));
  return phrases.sort((a, b) => b.length - a.length);
}

/** `value: words; value: words` as a table from words to values. */
export function valueMap<T>(list: string, read: (value: string) => T): ReadonlyMap<string, T> {
  const entries = list.split(';').flatMap((entry): [string, T][] => {
    const [value = '', words = ''] = entry.split(':');
    return [...wordSet(words.trim())].map((word) => [word, read(value.trim())]);
  });
  return new Map(entries);
}

/** How many pieces from one on spell one of the phrases; 0 where none does. */
export function phraseAt(phrases: Phrases, folded: readonly string[], at: number): number {
  const found = phrases.find((phrase) => phrase.every((word, index) => folded[at + index] === word));
  return found?.length ?? 0;
}

function spellings(words: readonly string[]): readonly (readonly string[])[] {
  const plain = words.map((word) => foldedForms(word)[0]!);
  const spelt = words.map((word) => foldedForms(word).at(-1)!);
  return plain.join(' ') === spelt.join(' ') ? [plain] : [plain, spelt];
}
