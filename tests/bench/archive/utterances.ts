import { type InventedWorld, topicShare } from './invented-world.ts';
import { proseWords } from './prose.ts';
import type { Random } from './random.ts';

/** What is said before it is written up; nobody knows who speaks where `person` is absent. */
export interface Utterance {
  readonly person?: number;
  readonly words: readonly string[];
}

const REMEMBERED = 1_000;
const REPEATED_SHARE = 0.05;
const ALTERED_SHARE = 0.5;
const UNNAMED_SHARE = 0.03;
/** Of the quotes of an article with a topic so many mention it. */
const MENTION_SHARE = 0.5;

/** Says things: some of them once more what was said lately, in the same words or others. */
export function utterances(
  random: Random,
  world: InventedWorld,
): (cast: readonly number[], topic: string | undefined) => Utterance {
  const lately: Utterance[] = [];
  let said = 0;
  return (cast, topic) => {
    if (lately.length > 0 && random.chance(REPEATED_SHARE)) {
      const again = random.pick(lately);
      return random.chance(ALTERED_SHARE) ? altered(random, world, again) : again;
    }
    const words = proseWords(random, world, 12 + random.below(14));
    if (topic !== undefined && random.chance(MENTION_SHARE))
      words.splice(random.below(words.length), 0, topic);
    if (random.chance(UNNAMED_SHARE)) return { words };
    const utterance = { person: random.pick(cast), words };
    lately[said++ % REMEMBERED] = utterance;
    return utterance;
  };
}

function altered(random: Random, world: InventedWorld, { words, ...utterance }: Utterance): Utterance {
  return { ...utterance, words: words.with(random.below(words.length), world.anyWord(random)) };
}

/** What an article is about, of the named topics, if about any. */
export function articleTopic(random: Random, { topics }: InventedWorld): string | undefined {
  let left = random.next() * MENTION_SHARE;
  return topics.find((_, rank) => {
    left -= topicShare(rank);
    return left < 0;
  });
}
