import { InvalidArgumentError, Option } from 'commander';
import { digestLengths, LENGTHS_TOLD } from '../model/digest-length.ts';
import type { QuoteType } from '../model/quote.ts';

const TYPES: readonly QuoteType[] = ['direct', 'mixed', 'indirect'];

/** `--length`: how much a digest holds. */
export function lengthOption(): Option {
  return new Option('-l, --length <name>', LENGTHS_TOLD).choices(digestLengths).default('standard');
}

/** `--lines <1-5>`: how many summary lines at most. */
export function linesOption(unasked: string): Option {
  return new Option('-n, --lines <1-5>', `how many summary lines at most (default: ${unasked})`).argParser(
    (text) => wholeNumber(text, 1, 5),
  );
}

/** `--no-shorten`: lines exactly as they stand in the article. */
export function shortenOption(): Option {
  return new Option('--no-shorten', 'leave datelines, “(pictured)” and the like in the lines');
}

/** `--only article`: read pages and stop there. */
export function onlyOption(): Option {
  return new Option('--only <what>', 'stop once the article is read out of its page').choices(['article']);
}

/** `--no-keep`: nothing goes into the archive. */
export function keepOption(): Option {
  return new Option('--no-keep', 'leave the article out of the archive that "ask" and "check" look into');
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
