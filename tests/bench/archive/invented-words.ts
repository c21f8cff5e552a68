import type { Random } from './random.ts';

const ONSETS =
  'b d f g h j k l m n p r s t v w z b d f g k l m n p r s t v br ch dr fl gr pl qu sh st th tr'.split(' ');
const VOWELS = 'a e i o u a e i o u a e i o ai au ea ou'.split(' ');
const CODAS = ['', '', '', '', ...'l n r s t l n r ck ld nd ng nt rd rk rn st'.split(' ')];
const ENDINGS =
  'berg bury dale felt ford gard ham hof ley lund mark mere nik quist ridge rup sen stad ton vik wick wood'.split(
    ' ',
  );

/** Words that mean nothing, each once: lower case, two to four syllables, common ones short. */
export function inventedWords(random: Random, count: number): string[] {
  return distinct(count, (made) => {
    const syllables = made < 2_000 ? 2 : 2 + random.below(3);
    let word = '';
    for (let i = 0; i < syllables; i++) word += syllable(random, i === syllables - 1);
    return word;
  });
}

/** Given names that nobody has, each once. */
export function inventedGivenNames(random: Random, count: number): string[] {
  return distinct(count, () =>
    capitalised(`${syllable(random, false)}${syllable(random, true)}${random.pick(['', 'a', 'o', 'e'])}`),
  );
}

/** Surnames that hardly anybody has, each once; some with letters that not every keyboard has. */
export function inventedSurnames(random: Random, count: number): string[] {
  return distinct(count, () => {
    const name = capitalised(
      `${syllable(random, false)}${random.chance(0.4) ? syllable(random, false) : ''}${random.pick(ENDINGS)}`,
    );
    if (!random.chance(0.05)) return name;
    return name.replace(
      /[aeou](?=[^aeiou]*$)/,
      (vowel) => ({ a: 'ä', e: 'é', o: 'ö', u: 'ü' })[vowel] ?? vowel,
    );
  });
}

/** With its first letter large. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function syllable(random: Random, closed: boolean): string {
  return random.pick(ONSETS) + random.pick(VOWELS) + (closed || random.chance(0.1) ? random.pick(CODAS) : '');
}

function distinct(count: number, make: (made: number) => string): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(make(words.size));
  return [...words];
}
