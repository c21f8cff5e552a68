import { nameFamilies } from './lexicon/nicknames.ts';

// Letters that carry no combining mark when decomposed.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A lower-case word of a name without diacritics: "erdoğan" and "erdogan", "zoë" and "zoe" are alike. */
export function foldWord(lower: string): string {
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 0x7f)
      return lower
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
  }
  return lower;
}

/** Shorter names are told apart by single letters ("Lee", "Li"): no two spellings of them are one. */
const SHORTEST = 5;

/**
 * What the spellings of one name have in common: those of a transliteration (i/y, ei/ey, -skyy/-sky/-ski, kh/h, ov/off,
 * x/ks), of an umlaut (ue/u) and of a doubled consonant give the same string. Takes a folded word.
 */
export function spellingClass(word: string): string {
  if (word.length < SHORTEST) return word;
  const plain = word
    .replace(/(?<=[b-df-hj-np-tv-z])([aou])e(?=[b-df-hj-np-tv-z])/g, '$1')
    .replace(/y|j(?=[aeou]|$)/g, 'i')
    .replace(/i{2,}/g, 'i')
    .replace(/(?<=[oe])ff$/, 'v')
    .replace(/x/g, 'ks')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/([b-df-hj-np-tv-z])\1/g, '$1');
  return plain.length < SHORTEST - 1 ? word : plain;
}

/** Whether two words are spellings of one name. */
export function sameSpelling(a: string, b: string): boolean {
  return a === b || spellingClass(a) === spellingClass(b);
}

/** Whether two given names may be one person's: the same, an initial of the other, a spelling or a short form of it. */
export function sameFirstName(a: string, b: string): boolean {
  if (a === b || sameSpelling(a, b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return sameFamily(a, b) || partOf(a, b) || partOf(b, a);
}

/** "Jürgen" of "Hans-Jürgen". */
function partOf(part: string, whole: string): boolean {
  return whole.includes('-') && whole.split('-').includes(part);
}

/** Whether one given name is a short form or another language's form of the other ("Bob", "Robert"). */
export function sameFamily(a: string, b: string): boolean {
  const families = nameFamilies(a);
  return families.length > 0 && nameFamilies(b).some((family) => families.includes(family));
}

/**
 * Whether two names of more than one word, as folded words, may be one person's: "John Smith", "John A. Smith", "J. Smith",
 * "Jack Smith". Where the surname is spelled differently the given name must not be cut or another form as well.
 */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const surname = a.at(-1)!;
  const other = b.at(-1)!;
  if (a.length === 1 || b.length === 1) return sameSpelling(surname, other);
  if (surname === other) return sameFirstName(a[0]!, b[0]!);
  return sameSpelling(surname, other) && sameSpelling(a[0]!, b[0]!);
}
