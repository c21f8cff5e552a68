import { searchTerms } from '../../../src/archive/search-terms.ts';
import { capitalised } from './invented-words.ts';
import type { InventedWorld } from './invented-world.ts';
import type { Random } from './random.ts';

const FILLERS = 'the of to and in a that for on with as by at from it is was will not have'.split(' ');
const FILLER_SHARE = 0.42;

/** So many words of running text, in lower case. */
export function proseWords(random: Random, { anyWord }: InventedWorld, count: number): string[] {
  return Array.from({ length: count }, () =>
    random.chance(FILLER_SHARE) ? random.pick(FILLERS) : anyWord(random),
  );
}

/** Words as a sentence, without its full stop. */
export function sentenceOf(words: readonly string[]): string {
  return capitalised(words.join(' '));
}

/**
 * `searchTerms` of English text, remembering what it said of each word: most of the time goes into that, and it is not what is
 * measured.
 */
export function rememberingTerms(): (text: string) => string[] {
  const known = new Map<string, readonly string[]>();
  const termsOf = (word: string) => {
    let terms = known.get(word);
    if (terms === undefined) {
      terms = searchTerms(word, 'en');
      known.set(word, terms);
    }
    return terms;
  };
  return (text) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    return [...new Set(words.flatMap(termsOf))];
  };
}
