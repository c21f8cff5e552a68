import { createHash } from 'node:crypto';
import { wordKey } from '../../../src/archive/word-key.ts';
import type { Instant } from '../../../src/model/instant.ts';
import type { Place } from '../../../src/model/interaction.ts';
import { ownerOf } from '../../../src/model/owner-of.ts';
import type { Reading, ReadQuote } from '../../../src/model/reading.ts';
import type { InventedWorld } from './invented-world.ts';
import { newsCast } from './news-cast.ts';
import { proseWords, rememberingTerms, sentenceOf } from './prose.ts';
import { quotedPassage } from './quoted-passage.ts';
import { type Random, seededRandom } from './random.ts';
import { articleTopic, utterances } from './utterances.ts';

/** An article as a bot keeps it. */
export interface GeneratedArticle {
  readonly reading: Reading;
  readonly place: Place;
  readonly at: Instant;
}

/** Quotes an article. */
export const QUOTES = 8;
/** When the first articles appear, and how long they go on, in milliseconds. */
export const NEWS_FROM = Date.UTC(2023, 10, 23);
export const NEWS_SPAN = 3 * 365 * 24 * 60 * 60_000;
const WORKSPACES = 50;
const CHANNELS = 3;
const PRIVATE_SHARE = 0.02;
const DATED_SHARE = 0.95;

/** Some channel of some workspace that reads the news. */
export function somePlace(random: Random): Place {
  const workspace = `T${1 + random.below(WORKSPACES)}`;
  return { platform: 'slack', workspace, channel: `C${1 + random.below(CHANNELS)}` };
}

/** So many invented articles in the order of time, the same for the same seed. */
export function* generatedNews(
  world: InventedWorld,
  count: number,
  seed: number,
): Generator<GeneratedArticle> {
  const random = seededRandom(seed);
  const say = utterances(random, world);
  const terms = rememberingTerms();
  for (let number = 0; number < count; number++) {
    const time = NEWS_FROM + Math.floor(((number + random.next()) * NEWS_SPAN) / count);
    const place = somePlace(random);
    const owner = random.chance(PRIVATE_SHARE) ? ownerOf(place) : undefined;
    const publisher = world.publishers[world.anyPublisher(random)]!;
    const topic = articleTopic(random, world);
    const cast = newsCast(random, world);
    const paragraphs = [`${sentence(random, world, 20)} ${sentence(random, world, 15)}`];
    const quotes = Array.from({ length: QUOTES }, () => {
      const { person, words } = say(cast.people, topic);
      const { name, speaker } = cast.speaks(person);
      const passage = quotedPassage(random, words, name, proseWords(random, world, 6 + random.below(10)));
      paragraphs.push(passage.text);
      return { passage, speaker };
    });
    paragraphs.push(`${sentence(random, world, 18)} ${sentence(random, world, 20)}`);
    const body = paragraphs.join('\n\n');
    const spans = spansOf(paragraphs);
    const headline = sentenceOf([...proseWords(random, world, 6), ...(topic === undefined ? [] : [topic])]);
    const url = `https://${publisher.host}/news/${number}-${headline.toLowerCase().replaceAll(' ', '-')}`;
    const publishedAt = new Date(time).toISOString();
    const article = {
      id: createHash('sha256').update(url).digest('hex').slice(0, 16),
      ...(owner === undefined ? { url } : { owner }),
      headline,
      publisher: publisher.name,
      publishedAt,
      language: 'en',
      body,
      paragraphs: spans,
    };
    const read = quotes.map(({ passage, speaker }, index): ReadQuote => {
      const from = spans[index + 1]!.start;
      const { type, text, around, cue } = passage;
      const fragments = passage.fragments.map(moved(from));
      return {
        type,
        fragments,
        cue: moved(from)(cue),
        around: moved(from)(around),
        key: wordKey(fragments.map(({ start, end }) => body.slice(start, end))),
        terms: terms(text),
        speakers: [speaker],
        confidence: 0.5 + random.next() / 2,
        rank: random.next(),
      };
    });
    const { name, key } = publisher;
    yield {
      reading: {
        article,
        ...(random.chance(DATED_SHARE) && { publishedAt }),
        publisher: { name, key },
        headlineTerms: terms(headline),
        speakers: cast.speakers,
        quotes: read,
      },
      place,
      at: new Date(time + random.below(3_600_000)).toISOString(),
    };
  }
}

function sentence(random: Random, world: InventedWorld, words: number): string {
  return `${sentenceOf(proseWords(random, world, words))}.`;
}

function spansOf(paragraphs: readonly string[]) {
  let end = -2;
  return paragraphs.map((text) => {
    const start = end + 2;
    end = start + text.length;
    return { start, end };
  });
}

const moved =
  (by: number) =>
  ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: start + by,
    end: end + by,
  });
