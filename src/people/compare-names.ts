import { isFirstName } from '../text/name-parts.ts';
import { foldWord, sameFirstName, sameSpelling } from '../text/same-name.ts';
import { isCommonName, isCommonSurname } from './frequent-names.ts';
import type { ReadName } from './read-name.ts';
import { remembered } from './remembered.ts';
import { sameSounds } from './transliteration.ts';

/**
 * How two full names are to each other: `same` but for spelling, `alike` where a short form, an initial or another spelling of
 * the surname is in between, `generation` where only one has a suffix, `other`, or `apart`: told apart by a suffix or initial.
 */
export type NameRelation = 'same' | 'alike' | 'generation' | 'other' | 'apart';

/** Compares two names of at least two words. */
export function compareFullNames(a: ReadName, b: ReadName): NameRelation {
  const surname = a.key === b.key ? 'same' : compareSurnames(a.surname, b.surname);
  if (surname === 'other') return 'other';
  const given = compareAllGiven(a, b, surname === 'same');
  if (given === 'other' || given === 'apart') return given;
  if (a.suffix !== b.suffix) return a.suffix === undefined || b.suffix === undefined ? 'generation' : 'apart';
  return surname === 'same' && given === 'same' ? 'same' : 'alike';
}

function compareAllGiven(a: ReadName, b: ReadName, sameSurname: boolean): NameRelation {
  if (a.key === b.key || endsLike(a, b) || endsLike(b, a)) return 'same';
  if (endsWithGiven(a, b) || endsWithGiven(b, a)) return 'alike';
  const first = compareGiven(a.given, b.given, sameSurname);
  if (first === 'other') return 'other';
  return middlesFit(a.given.slice(1), b.given.slice(1)) ? first : 'apart';
}

/** Whether two surnames are the same but for diacritics or script, spelled differently, or others. */
export function compareSurnames(a: string, b: string): 'same' | 'alike' | 'other' {
  return a === b ? 'same' : compareDifferent(`${a} ${b}`);
}

const compareDifferent = remembered((pair): 'same' | 'alike' | 'other' => {
  const [a = '', b = ''] = pair.split(' ');
  if (sameSounds(a, b)) return 'same';
  if (!sameSpelling(a, b)) return 'other';
  // "Meyer" and "Meier" are two families; "Schröder" and "Schroeder" one.
  return isUmlaut(a, b) || !(isCommonSurname(a) || isCommonSurname(b)) ? 'same' : 'alike';
});

function isUmlaut(a: string, b: string): boolean {
  const plain = (word: string): string => word.replace(/(?<=[aou])e/g, '');
  return plain(a) === plain(b);
}

function compareGiven(
  a: readonly string[],
  b: readonly string[],
  sameSurname: boolean,
): 'same' | 'alike' | 'other' {
  const [first = '', second] = a;
  const [other = '', next] = b;
  const relation = first === other ? 'same' : compareFirst(`${first} ${other}`);
  if (relation === 'same') return 'same';
  if (!sameSurname) return 'other';
  // "F. Scott Fitzgerald" is "Scott Fitzgerald".
  if (first.length === 1 && second === other) return 'alike';
  return other.length === 1 && next === first ? 'alike' : relation;
}

/** Of two different given names, separated by a blank: every candidate is asked, so the answers are kept. */
const compareFirst = remembered((pair): 'same' | 'alike' | 'other' => {
  const [first = '', other = ''] = pair.split(' ');
  if (sameSpelling(first, other) || sameSounds(first, other)) return 'same';
  return sameFirstName(first, other) ? 'alike' : 'other';
});

/** Whether the shorter list of middle names can be found in the longer one, in its order. */
function middlesFit(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const middle of few) {
    while (at < many.length && !sameFirstName(middle, many[at]!)) at++;
    if (at === many.length) return false;
    at++;
  }
  return true;
}

/** "López Obrador" ends "Andrés Manuel López Obrador": a surname of two words, where the first is no given name. */
function endsLike(short: ReadName, long: ReadName): boolean {
  return endsWithGiven(short, long) && !isFirstName(short.given[0]!);
}

/** "Lula da Silva" ends "Luiz Inácio Lula da Silva". */
function endsWithGiven(short: ReadName, long: ReadName): boolean {
  const [first = ''] = short.given;
  return short.given.length === 1 && first.length > 1 && long.given.length > 1 && long.given.at(-1) === first;
}

/** Whether a name has no given name, or only a given name. */
export function isBare(name: ReadName): boolean {
  return name.given.length === 0;
}

/** Whether so many are called that that the name alone doesn't tell who is meant. */
export function isCommon({ given, surname }: ReadName): boolean {
  return isCommonName(foldWord(given[0] ?? ''), surname);
}

/** Whether an initial stands for the given name. */
export function isInitial({ given }: ReadName): boolean {
  return given.length > 0 && given.every((word) => word.length === 1);
}
