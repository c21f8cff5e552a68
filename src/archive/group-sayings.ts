import type { Instant } from '../model/instant.ts';
import type { QuoteType } from '../model/quote.ts';
import { alikeCandidates } from './alike-candidates.ts';
import { areAlike } from './say-alike.ts';
import { readUtterance, type Utterance } from './utterance.ts';

/** A quote as far as it is compared with others. */
export interface GroupableQuote {
  /** See `wordKey`. */
  readonly key: string;
  readonly texts: readonly string[];
  readonly type?: QuoteType;
  readonly speakers: readonly { readonly person?: number; readonly name: string }[];
  readonly article: { readonly at: Instant };
}

/** One utterance: the versions of it, the newest first, each with the quotes that have it. */
export interface SayingGroup<T> {
  readonly versions: readonly {
    readonly key: string;
    readonly texts: readonly string[];
    readonly members: readonly T[];
  }[];
  /** Whether a letter or digit differs between them. */
  readonly differ: boolean;
}

/** One occasion is in the papers so long. In milliseconds. */
const OCCASION = 10 * 24 * 60 * 60_000;
/** Fewer equal words are said on many occasions. */
const TELLING_LENGTH = 5;

/**
 * Groups quotes, the newest first, into utterances, in the order of the newest quote of each: those of one speaker with the same
 * words, or within ten days with words so alike that they must be of one occasion. Few words are of one utterance within ten days
 * only. What is reported and what is quoted stay apart, as do the words of a speaker whom nobody names, unless they are the
 * same. Near linear: compares those alone that share telling words.
 */
export function groupSayings<T extends GroupableQuote>(quotes: readonly T[]): SayingGroup<T>[] {
  const utterances = quotes.map(({ texts }) => readUtterance(texts));
  const times = quotes.map(({ article }) => Date.parse(article.at));
  const leaders = quotes.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let leader = index;
    while (leaders[leader] !== leader) {
      leaders[leader] = leaders[leaders[leader]!]!;
      leader = leaders[leader]!;
    }
    return leader;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [leaderOf(a), leaderOf(b)];
    leaders[Math.max(first, second)] = Math.min(first, second);
  };
  for (const members of groupIndices(quotes, ({ speakers, type }) => whoSays(speakers, type)).values()) {
    const same = groupIndices(members, (index) => quotes[index]!.key);
    for (const equal of same.values())
      joinEqual(
        equal.map((at) => members[at]!),
        utterances,
        times,
        join,
      );
    if (quotes[members[0]!]!.speakers.length === 0) continue;
    for (const [a, b] of alikeCandidates(members, utterances)) {
      if (leaderOf(a) === leaderOf(b) || !(Math.abs(times[a]! - times[b]!) <= OCCASION)) continue;
      if (areAlike(utterances[a]!, utterances[b]!)) join(a, b);
    }
  }
  return [...groupIndices(quotes, (_, index) => String(leaderOf(index))).values()].map((members) => {
    const versions = [...groupIndices(members, (index) => quotes[index]!.key).values()].map((places) => {
      const first = quotes[members[places[0]!]!]!;
      return { key: first.key, texts: first.texts, members: places.map((at) => quotes[members[at]!]!) };
    });
    return { versions, differ: versions.length > 1 };
  });
}

/** Joins quotes with equal words, the newest first: all of them, or where the words are few those of one occasion. */
function joinEqual(
  equal: readonly number[],
  utterances: readonly Utterance[],
  times: readonly number[],
  join: (a: number, b: number) => void,
): void {
  let anchor = equal[0]!;
  const anywhen = utterances[anchor]!.length >= TELLING_LENGTH;
  for (const index of equal.slice(1)) {
    if (anywhen || Math.abs(times[anchor]! - times[index]!) <= OCCASION) join(anchor, index);
    else anchor = index;
  }
}

function whoSays(speakers: GroupableQuote['speakers'], type: QuoteType | undefined): string {
  const who = speakers.map(({ person, name }) =>
    person === undefined ? `=${name.toLowerCase()}` : `${person}`,
  );
  return `${type === 'indirect'} ${who.sort().join('\n')}`;
}

/** The places of what has the same key, in order. */
function groupIndices<T>(
  all: readonly T[],
  keyOf: (each: T, index: number) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  all.forEach((each, index) => {
    const key = keyOf(each, index);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [index]);
    else known.push(index);
  });
  return groups;
}
