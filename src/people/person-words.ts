import { foldName } from '../quotes/fold-name.ts';
import { spellingClass } from '../text/same-name.ts';
import { isTransliterated, plainSounds } from './transliteration.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const LEADING = words(
  'the a an der die das den dem ein eine mr mrs ms miss mx dr sir dame lord lady madam prof professor herr frau monsieur madame mme',
);
const GENERATIONS = words('jr sr ii iii iv junior senior');

/**
 * The words a form of a name or role is found by, in their order, each with its alternatives: folded, and what its spellings have
 * in common. Leading articles and forms of address and a last "Jr." are left out where other words remain.
 */
export function nameWords(form: string): readonly string[][] {
  return tellingWords(form).map((word) => [
    ...new Set([word, spellingClass(word), ...(isTransliterated(word) ? [plainSounds(word)] : [])]),
  ]);
}

/** The folded words of a form without leading articles, forms of address and a last "Jr.". */
export function tellingWords(form: string): string[] {
  const all = foldName(form);
  let first = 0;
  while (first < all.length - 1 && LEADING.has(all[first]!)) first++;
  const end = all.length - first > 1 && GENERATIONS.has(all.at(-1)!) ? all.length - 1 : all.length;
  return all.slice(first, end);
}

/**
 * The trigrams a misspelled form is found by, each once: of each folded word with two blanks before and one after, as PostgreSQL's
 * pg_trgm takes them.
 */
export function nameGrams(form: string): readonly string[] {
  const grams = new Set<string>();
  for (const word of foldName(form)) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3));
  }
  return [...grams];
}

/** Words that are longer than any name are cut: the distance of two words costs the product of their lengths. */
const LONGEST = 40;
/** More words than these are no name. */
const MOST_WORDS = 12;

/**
 * Whether what was typed is a small misspelling of a whole name, or of its surname: one letter wrong, missing, added or swapped
 * with the next in a word of four to seven letters, two in a longer one. The first letter is right, or sounds alike.
 */
export function isMisspelling(typed: string, form: string): boolean {
  const [a, b] = [tellingWords(typed), tellingWords(form)];
  if (a.length === 0 || b.length === 0 || a.length > MOST_WORDS) return false;
  if (a.length === 1 || b.length === 1) return isMisspelledWord(a.at(-1)!, b.at(-1)!);
  if (a.length !== b.length) return false;
  let wrong = 0;
  for (const [index, word] of a.entries()) {
    if (word === b[index]) continue;
    if (!isMisspelledWord(word, b[index]!)) return false;
    wrong++;
  }
  return wrong > 0 && wrong <= 2;
}

function isMisspelledWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const most = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
  if (a === b || Math.abs(a.length - b.length) > most || !startsAlike(a, b)) return false;
  return wordDistance(a, b) <= most;
}

// Pairs of first letters that are mistaken for each other by ear.
const ALIKE = words('ck kc sz zs jy yj vw wv fp pf iy yi gj jg xs sx cz zc ks sk ij ji');

function startsAlike(a: string, b: string): boolean {
  if (a[0] === b[0] || ALIKE.has(`${a[0]}${b[0]}`)) return true;
  return a[0] === b[1] && a[1] === b[0];
}

/** How far what was typed is from a name, or from its surname if one word was typed: for ranking, least first. */
export function spellingDistance(typed: string, form: string): number {
  const [a, b] = [tellingWords(typed), tellingWords(form)];
  const whole = wordDistance(a.join(' '), b.join(' '));
  return a.length === 1 && b.length > 1 ? Math.min(whole, wordDistance(a[0]!, b.at(-1)!)) : whole;
}

/** The least number of letters to change, add, leave out or swap with the next (optimal string alignment, Boytsov 2011). */
function wordDistance(a: string, b: string): number {
  const [from, to] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = last[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, change);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, beforeLast[j - 2]! + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length]! + Math.abs(Math.max(0, a.length - LONGEST) - Math.max(0, b.length - LONGEST));
}
