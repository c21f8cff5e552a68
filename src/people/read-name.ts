import type { EntityGender } from '../model/document.ts';
import { foldName } from '../quotes/fold-name.ts';
import { isFirstName } from '../text/name-parts.ts';
import { foldWord } from '../text/same-name.ts';
import { remembered } from './remembered.ts';

/** A name as it is compared. */
export interface ReadName {
  /** All words, folded, without forms of address and leading articles: equal for equal names. */
  readonly key: string;
  /** The given names and initials, folded. */
  readonly given: readonly string[];
  /** The surname without particles, folded. */
  readonly surname: string;
  /** "jr", "iii". */
  readonly suffix: string | undefined;
  /** As forms of address show it. */
  readonly gender: EntityGender;
  /** Whether it describes somebody ("a Democrat familiar with the talks") and so names nobody. */
  readonly describes: boolean;
  /** Whether it may stand for a longer name by its letters ("FBI"). */
  readonly abbreviation: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const FEMALE = words('mrs ms miss mme frau lady dame madam madame sra senora signora sister queen princess');
const MALE = words('mr sir lord herr herrn monsieur sr senor signor king prince');
const ADDRESS = words('dr prof professor mx pres');
const ARTICLES = words('the der die das den dem le la les el il');
const SUFFIXES = words('jr sr ii iii iv junior senior');
const PARTICLES = words(
  'van von vom zu zum zur de da di del della dos das du des der den ten ter le la el bin ibn bint abu al af av st ben',
);
const ARABIC_ARTICLES = words('al el as ar at ad an ash ul bin');
const INDEFINITE = /^(?:an?|eine?[mnrs]?|one|some|several|many|two|three|four|einige|mehrere|viele|zwei)$/;
const ALWAYS_INDEFINITE = /^(?:a|eine?[mnrs]?|some|several|many|einige|mehrere|viele)$/i;

/** Reads a form of a name. Any string will do. */
export const readName: (form: string) => ReadName = remembered((form) => {
  const written = form.trim().split(/\s+/);
  const describes = isDescription(written);
  let gender: EntityGender = 'unknown';
  let first = 0;
  for (; first < written.length - 1; first++) {
    const word = foldWord(written[first]!.toLowerCase()).replace(/\./g, '');
    if (FEMALE.has(word)) gender = 'female';
    else if (MALE.has(word)) gender = 'male';
    else if (!ADDRESS.has(word) && !(ARTICLES.has(word) && first === 0 && written[first] !== 'Le')) break;
  }
  const named = written.slice(first).flatMap(nameTokens);
  const suffix = named.length > 1 && SUFFIXES.has(named.at(-1)!) ? named.pop() : undefined;
  const surname = named.at(-1) ?? '';
  const given = named.slice(0, -1);
  while (given.length > 0 && PARTICLES.has(given.at(-1)!) && (given.length > 1 || !isGiven(given[0]!)))
    given.pop();
  return {
    key: labelKey(written.slice(first)),
    given,
    surname,
    suffix: suffix === 'junior' ? 'jr' : suffix === 'senior' ? 'sr' : suffix,
    gender,
    describes,
    abbreviation: /^\p{Lu}[\p{Lu}\p{N}&.-]{1,7}$/u.test(written[first] ?? '') && written.length === first + 1,
  };
});

/** "Al Gore", "Ben Carson": what is a particle elsewhere begins these names. */
function isGiven(word: string): boolean {
  return word === 'al' || isFirstName(word);
}

function isDescription(written: readonly string[]): boolean {
  const [first = '', next] = written;
  if (next === undefined) return false;
  return (
    ALWAYS_INDEFINITE.test(first) ||
    (INDEFINITE.test(first.toLowerCase()) && (/^\p{Ll}/u.test(first) || /^\p{Ll}/u.test(next)))
  );
}

/** The words of a name within what stands between blanks: "J.D." and "JD" are two initials, "al-Assad" is "assad". */
function nameTokens(written: string, index: number): string[] {
  if (/^\p{Lu}{2}$/u.test(written) && index === 0) return [...written.toLowerCase()];
  const word = foldWord(written.toLowerCase())
    .replace(/['’ʼ`]s?$/, '')
    .replace(/['’ʼ`"“”„«»(),;:]/g, '');
  const parts = word.split('.').filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined) return [];
  const hyphened = last.split('-').filter((part) => part !== '');
  const bare = (hyphened.length > 1 && ARABIC_ARTICLES.has(hyphened[0]!) ? hyphened.slice(1) : hyphened).join(
    '-',
  );
  return [...parts.slice(0, -1), bare].filter((part) => part !== '');
}

// "U.S." and "US" are one word.
function labelKey(written: readonly string[]): string {
  return written
    .flatMap((word) =>
      /^(?:\p{L}\.)+$/u.test(word) ? [word.replaceAll('.', '').toLowerCase()] : foldName(word),
    )
    .join(' ');
}
