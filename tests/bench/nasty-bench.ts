import { analyse } from '../../src/index.ts';
import { nastyFamilies } from '../nasty/nasty-texts.ts';
import { shortest } from './timing.ts';

/** What a nasty kind of text costs: nanoseconds per UTF-16 unit in a text, and in one four times as long. */
export interface NastyCost {
  readonly name: string;
  readonly short: number;
  readonly long: number;
  /** long / short: 1 is linear, 4 quadratic. */
  readonly ratio: number;
}

/** What a text four times as long may cost more per unit: beyond this it is no cache and no garbage any more. */
export const steepestNasty = 2.2;

const length = 50_000;

/** Measures `analyse` on every nasty kind of text, the slower ones first. */
export function benchNasty(): NastyCost[] {
  return nastyFamilies
    .map(({ name, make }) => {
      const [short, long] = [make(length), make(4 * length)].map(
        (text) => (1e6 * shortest(() => analyse(text, { language: 'en' }), 3)) / text.length,
      );
      return { name, short: short!, long: long!, ratio: long! / short! };
    })
    .toSorted((a, b) => b.ratio - a.ratio);
}
