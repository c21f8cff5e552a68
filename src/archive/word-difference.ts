import type { DifferencePart } from '../model/answer.ts';
import { alignWords, type WordPair } from './align-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type WordToken, wordTokens } from './word-tokens.ts';

/**
 * How two texts differ, word by word: read without what only the other has, the parts are `a` to the letter, and `b` but for
 * typography (marks, dashes, punctuation, blanks, case), which makes no difference. A changed word is `only-a` followed by
 * `only-b`; the blanks beside it belong to what is the same where they can. Costs at most the product of 2,000 words, and is linear
 * beyond.
 */
export function wordDifference(a: string, b: string): readonly DifferencePart[] {
  const wordsA = wordTokens(a);
  const wordsB = wordTokens(b);
  if (wordsA.length === 0 || wordsB.length === 0) {
    const same = a === b || (wordsA.length === 0 && wordsB.length === 0 && settled(a) === settled(b));
    return parts([same ? ['same', a] : ['only-a', a], ['only-b', same ? '' : b]]);
  }
  const pairs = alignWords(
    wordsA.map(({ word }) => word),
    wordsB.map(({ word }) => word),
  );
  const found: [DifferencePart['kind'], string][] = [];
  let atA = 0;
  let atB = 0;
  const textA = (to: number) =>
    to > atA ? a.slice(atA === 0 ? 0 : wordsA[atA - 1]!.end, wordsA[to - 1]!.end) : '';
  const textB = (to: number) =>
    to > atB ? b.slice(atB === 0 ? 0 : wordsB[atB - 1]!.end, wordsB[to - 1]!.end) : '';
  // What is the same is written as in `a`, which may have nothing there to part it from what of `b` goes before.
  const partBehind = (nextA: number, nextB: number): string => {
    const wanted =
      nextB > atB && nextB < wordsB.length && wordsA[nextA]!.start === (wordsA[nextA - 1]?.end ?? 0);
    return wanted ? b.slice(wordsB[nextB - 1]!.end, wordsB[nextB]!.start) : '';
  };
  for (const [nextA, nextB] of [
    ...withoutStrays(pairs, wordsA, wordsB),
    [wordsA.length, wordsB.length] as const,
  ]) {
    const onlyA = textA(nextA);
    const onlyB = textB(nextB) + partBehind(nextA, nextB);
    const shared = onlyA !== '' && onlyB !== '' ? (/^\s+/.exec(onlyA)?.[0] ?? '') : '';
    found.push(['same', shared], ['only-a', onlyA.slice(shared.length)]);
    found.push(['only-b', shared === '' ? onlyB : onlyB.trimStart()]);
    atA = nextA;
    atB = nextB;
    if (nextA < wordsA.length) {
      found.push(['same', textA(nextA + 1)]);
      atA++;
      atB++;
    }
  }
  found.push(['same', a.slice(wordsA.at(-1)!.end)]);
  return parts(found);
}

/** Common words without those that say nothing and stand alone between changes: a text is not the same for an "of". */
function withoutStrays(
  pairs: readonly WordPair[],
  a: readonly WordToken[],
  b: readonly WordToken[],
): WordPair[] {
  return pairs.filter(([atA, atB], index) => {
    const [beforeA, beforeB] = pairs[index - 1] ?? [-1, -1];
    const [afterA, afterB] = pairs[index + 1] ?? [a.length, b.length];
    const changedBefore = atA - beforeA > 1 && atB - beforeB > 1;
    const changedAfter = afterA - atA > 1 && afterB - atB > 1;
    return !(changedBefore && changedAfter && STOP_WORDS.has(a[atA]!.word));
  });
}

function settled(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function parts(found: readonly (readonly [DifferencePart['kind'], string])[]): DifferencePart[] {
  const merged: { kind: DifferencePart['kind']; text: string }[] = [];
  for (const [kind, text] of found) {
    const last = merged.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else merged.push({ kind, text });
  }
  return merged;
}
