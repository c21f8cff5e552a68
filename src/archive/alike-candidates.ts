import { asCompared, type Utterance } from './utterance.ts';

/** So many of a quote's rarest words are looked up. */
const RAREST = 6;
/** So many of them must be shared. */
const SHARED = 2;
/** So many quotes that have a word are looked at, those nearest in time. */
const NEAREST = 24;

/**
 * Pairs of quotes that may be the same utterance: those that share some of the rarest telling words of either. Takes the places of
 * one speaker's quotes in the order of time. The number of pairs is linear in that of the quotes.
 */
export function alikeCandidates(
  places: readonly number[],
  utterances: readonly Utterance[],
): readonly (readonly [number, number])[] {
  const having = new Map<string, number[]>();
  const telling = places.map((place, at) => {
    const { words, weights } = utterances[place]!;
    const own = [...new Set(words.filter((_, index) => weights[index]! > 0).map(asCompared))];
    for (const word of own) {
      const known = having.get(word);
      if (known === undefined) having.set(word, [at]);
      else known.push(at);
    }
    return own;
  });
  const pairs: (readonly [number, number])[] = [];
  telling.forEach((own, at) => {
    const met = new Map<number, number>();
    const rarest = own
      .map((word) => having.get(word)!)
      .filter(({ length }) => length > 1)
      .sort((a, b) => a.length - b.length)
      .slice(0, RAREST);
    for (const others of rarest) {
      for (const other of nearest(others, at)) met.set(other, (met.get(other) ?? 0) + 1);
    }
    for (const [other, shared] of met) {
      if (other !== at && shared >= Math.min(SHARED, rarest.length))
        pairs.push([places[at]!, places[other]!]);
    }
  });
  return pairs;
}

function nearest(ordered: readonly number[], at: number): readonly number[] {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return ordered.slice(Math.max(0, low - NEAREST / 2), low + NEAREST / 2 + 1);
}
