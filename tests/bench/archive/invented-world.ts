import { publisherKey } from '../../../src/archive/publisher-key.ts';
import { type InventedPerson, inventedPeople } from './invented-people.ts';
import { capitalised, inventedWords } from './invented-words.ts';
import { type Random, seededRandom, zipfRanks } from './random.ts';

const PEOPLE = 20_000;
const VOCABULARY = 30_000;
const PLACES = 600;
const TOPICS = 200;
const PUBLISHERS = 200;
const TITLES = 'Herald, Courier, Post, Tribune, Observer, Gazette, Times, Record'.split(', ');

/** Who and what generated news is about. */
export interface InventedWorld {
  /** The most quoted first. */
  readonly people: readonly InventedPerson[];
  readonly anyPerson: (random: Random) => number;
  /** The most frequent first. */
  readonly vocabulary: readonly string[];
  readonly anyWord: (random: Random) => string;
  /** What is named in the news ("Quellmark", "fishing quotas"), the most frequent first. */
  readonly topics: readonly string[];
  readonly publishers: readonly { readonly name: string; readonly key: string; readonly host: string }[];
  readonly anyPublisher: (random: Random) => number;
}

/** The same world for the same seed. */
export function inventedWorld(seed: number): InventedWorld {
  const random = seededRandom(seed);
  const words = inventedWords(random, VOCABULARY + PLACES + TOPICS + PUBLISHERS);
  const take = (count: number) => words.splice(0, count);
  const vocabulary = take(VOCABULARY);
  const places = take(PLACES);
  const names = take(TOPICS);
  const hosts = take(PUBLISHERS);
  // Without them, which say nothing, words are as frequent as in news: the first one stands in every tenth paragraph.
  const wordRank = zipfRanks(VOCABULARY, { shift: 20 });
  // Words of a topic stand elsewhere too, as "fishing" and "quotas" do.
  const middling = () => vocabulary[300 + random.below(2_700)]!;
  return {
    people: inventedPeople(random, PEOPLE, places),
    anyPerson: zipfRanks(PEOPLE, { shift: 5 }),
    vocabulary,
    anyWord: (chance) => vocabulary[wordRank(chance)]!,
    topics: names.map((name, rank) => (rank % 2 === 0 ? capitalised(name) : `${middling()} ${middling()}`)),
    publishers: hosts.map((host) => {
      const name = `${random.chance(0.5) ? 'The ' : ''}${capitalised(host)} ${random.pick(TITLES)}`;
      return { name, key: publisherKey(name), host: `www.${host}.example` };
    }),
    anyPublisher: zipfRanks(PUBLISHERS, { shift: 3 }),
  };
}

/** The share of all quotes that mention the topic of a rank, from 0: 2 in 100 mention the first, 20 of 800,000 the last. */
export function topicShare(rank: number): number {
  return 0.02 / (rank + 1) ** 1.26;
}
