import { InvalidArgumentError, Option } from 'commander';
import type { QuoteType } from '../model/quote.ts';

const TYPES: readonly QuoteType[] = ['direct', 'mixed', 'indirect'];

/** `--lines <1-5>`: how many summary lines at most. */
export function linesOption(): Option {
  return new Option('-n, --lines <1-5>', 'how many summary lines at most')
    .default(3)
    .argParser((text) => wholeNumber(text, 1, 5));
}

/** `--width <columns>`: where lines are wrapped; 0 leaves them whole. */
export function widthOption(): Option {
  return new Option(
    '--width <columns>',
    'wrap lines here, 0 for not at all (default: the terminal, or 80)',
  ).argParser((text) => (text === '0' ? 0 : wholeNumber(text, 20, 1000)));
}

/** `--type direct,mixed`: which types of quotes. */
export function typeOption(): Option {
  return new Option('-t, --type <types>', `only quotes of these types: ${TYPES.join(', ')}`).argParser(
    quoteTypes,
  );
}

/** `--explain`: why each quote is what it is. */
export function explainOption(what: string): Option {
  return new Option('--explain', `say why: ${what}`);
}

function wholeNumber(text: string, fewest: number, most: number): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= fewest && number <= most) return number;
  throw new InvalidArgumentError(`Give a whole number from ${fewest} to ${most}.`);
}

function quoteTypes(text: string): QuoteType[] {
  const asked = text.split(',').map((word) => word.trim().toLowerCase());
  const types = TYPES.filter((type) => asked.includes(type));
  if (new Set(asked).size === types.length) return types;
  throw new InvalidArgumentError(`Choose among ${TYPES.join(', ')}, with commas between.`);
}
