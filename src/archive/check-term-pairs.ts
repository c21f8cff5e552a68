import { foldWords } from './fold-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** So many pairs are looked for at most. */
const MOST = 24;
/** Words further apart than this in a long text say little about each other. */
const FEW = 12;

/**
 * What to search for words that somebody may have said by: pairs of telling words, folded, that stand beside each other, and in a
 * short text those with one between them too, which may be the one that was changed. Of many pairs those with the longest words.
 */
export function checkTermPairs(asked: string): readonly (readonly [string, string])[] {
  const words = foldWords(asked);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const used = telling.length > 1 ? telling : words;
  const pairs = new Map<string, readonly [string, string]>();
  for (const apart of used.length <= FEW ? [1, 2] : [1]) {
    for (let at = apart; at < used.length; at++) {
      const pair = [used[at - apart]!, used[at]!] as const;
      if (pair[0] !== pair[1]) pairs.set([...pair].sort().join(' '), pair);
    }
  }
  const size = ([a, b]: readonly [string, string]) => Math.min(a.length, 8) + Math.min(b.length, 8);
  const kept = new Set([...pairs.values()].sort((a, b) => size(b) - size(a)).slice(0, MOST));
  return [...pairs.values()].filter((pair) => kept.has(pair));
}
