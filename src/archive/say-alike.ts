import { alignWords, type WordPair } from './align-words.ts';
import { isNegation } from './is-negation.ts';
import { asCompared, readUtterance, type Utterance } from './utterance.ts';

// The figures below were chosen on the labelled pairs of `tests/archive/alike-pairs.ts`.

/** What one has of the other must tell so much: fewer words are said on many occasions. */
const LEAST_TELLING = 4;
/** The part of the shorter one's telling words that must stand in the other, in the same order. */
const LEAST_SHARE = 0.75;
/** Common words count where so many stand together: others stand in any two texts. */
const LEAST_RUN = 3;
/** Words stand together with no more than this from one to the next: one or two may be changed. */
const GAP = 3;
/** Two that overlap only (one begins earlier, the other ends later) must have so much in a row. */
const OVERLAP_TELLING = 6;
const OVERLAP_SHARE = 0.5;
/** With so much in common a "not" that one lacks is a difference in how it was taken down, to be shown. */
const SURE_TELLING = 8;
const SURE_SHARE = 0.85;
/** A "not" so many words before or behind belongs to the sentence still: "Wir verlassen die Stadt nicht." */
const BESIDE = 3;
const CONJUNCTIONS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'or',
  'und',
  'aber',
  'oder',
  'sondern',
  'et',
  'mais',
  'y',
  'и',
  'но',
]);

/** A run of words that two quotations have in common. */
interface Run {
  readonly length: number;
  readonly telling: number;
}

/**
 * Whether two quotations of one speaker from different articles are the same utterance given differently: one cut short, one
 * beginning earlier, a word or a number changed. Symmetric and conservative: texts that say the opposite in few words, and short
 * phrases that are said on many occasions, are not. After the matching blocks of Ratcliff and Metzener 1988 ("Pattern Matching:
 * The Gestalt Approach"), on words.
 */
export function sayAlike(a: readonly string[], b: readonly string[]): boolean {
  return areAlike(readUtterance(a), readUtterance(b));
}

/** `sayAlike` of quotations already read. */
export function areAlike(one: Utterance, other: Utterance): boolean {
  const oneFirst =
    one.words.length < other.words.length ||
    (one.words.length === other.words.length && one.words.join(' ') <= other.words.join(' '));
  const [short, long] = oneFirst ? [one, other] : [other, one];
  if (Math.min(short.telling, long.telling) < LEAST_TELLING) return false;
  if (sharedTelling(short, long) < LEAST_TELLING) return false;
  const pairs = alignWords(short.words.map(asCompared), long.words.map(asCompared));
  const runs = runsOf(pairs, short).filter(
    ({ length }) => length >= LEAST_RUN || length === short.words.length,
  );
  const shared = runs.reduce((total, { telling }) => total + telling, 0);
  const least = Math.min(short.telling, long.telling);
  if (opposed(short, long, pairs) && (shared < SURE_TELLING || shared / least < SURE_SHARE)) return false;
  if (shared >= LEAST_TELLING && shared / least >= LEAST_SHARE) return true;
  const longest = Math.max(0, ...runs.map(({ telling }) => telling));
  return longest >= OVERLAP_TELLING && longest / least >= OVERLAP_SHARE;
}

/** How much the words tell that stand in both, in whatever order: at least as much as those in the same order. */
function sharedTelling({ words, weights }: Utterance, { words: others }: Utterance): number {
  const known = new Set(others.map(asCompared));
  return words.reduce((total, word, at) => (known.has(asCompared(word)) ? total + weights[at]! : total), 0);
}

function runsOf(pairs: readonly WordPair[], { weights }: Utterance): Run[] {
  const runs: { length: number; telling: number }[] = [];
  pairs.forEach(([a, b], index) => {
    const before = pairs[index - 1];
    const run =
      before !== undefined && a - before[0] <= GAP && b - before[1] <= GAP ? runs.at(-1) : undefined;
    if (run === undefined) runs.push({ length: 1, telling: weights[a]! });
    else {
      run.length++;
      run.telling += weights[a]!;
    }
  });
  return runs;
}

/** Whether a word that negates stands in one of them alone, within what they have in common or right beside it. */
function opposed(short: Utterance, long: Utterance, pairs: readonly WordPair[]): boolean {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined) return false;
  return negationsIn(short, first[0], last[0]) !== negationsIn(long, first[1], last[1]);
}

function negationsIn({ words, breaks }: Utterance, first: number, last: number): number {
  const apart = (at: number) => breaks[at] === true || CONJUNCTIONS.has(words[at]!);
  let [from, to] = [first, last];
  while (from > 0 && from > first - BESIDE && !apart(from)) from--;
  while (to + 1 < words.length && to < last + BESIDE && !apart(to + 1)) to++;
  return words.slice(from, to + 1).filter(isNegation).length;
}
