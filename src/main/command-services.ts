import type { CommandServices, ReadArticle } from '../commands/command.ts';
import type { Article } from '../model/article.ts';
import type { Entity } from '../model/document.ts';
import type { Instant } from '../model/instant.ts';
import type { Place } from '../model/interaction.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import { speakersOf } from '../model/speakers-of.ts';
import { analyse } from '../pipeline.ts';
import { foldName } from '../quotes/fold-name.ts';
import { matchSpeaker } from '../quotes/match-speaker.ts';
import type { ArticleRecord } from '../store/store.ts';
import { createQueue } from './queue.ts';
import type { ReadRequested, ReadUploaded } from './read-requested.ts';

/** The longest story that is digested for a chat, in UTF-16 units: some 35,000 words, a third of a second. */
export const LONGEST_BODY = 200_000;

/** How many articles are analysed at once, and how many may wait: analysing one holds the whole process up. */
const AT_ONCE = 1;
const MOST_WAITING = 20;

/** How many are fetched or opened at once: a slow site holds only those up who asked for it. */
const MOST_READING = 40;

/** Articles that stay analysed in memory, so that presses in a row don't analyse one again. */
const REMEMBERED = 16;

/** What the services are made of. */
export interface ServiceParts {
  readonly store: ArticleRecord;
  readonly now: () => Instant;
  /** Reads what was asked for into an article; see `createReadRequested`. */
  readonly readRequested: ReadRequested;
  /** Reads what was handed over; see `createReadUploaded`. */
  readonly readUploaded: ReadUploaded;
}

/** The services behind the commands: reading, the pipeline and the store. */
export function createCommandServices({
  store,
  now,
  readRequested,
  readUploaded,
}: ServiceParts): CommandServices {
  const reading = createQueue(MOST_READING, 0);
  const queue = createQueue(AT_ONCE, MOST_WAITING);
  const entitiesOf = new WeakMap<ReadArticle, readonly Entity[]>();
  const remembered = new Map<string, ReadArticle>();

  // Analysing is deterministic, so what a message was made of is found again from the article alone.
  const readOf = (article: Article): ReadArticle => {
    const key = `${article.owner ?? ''}\n${article.id}`;
    const known = remembered.get(key);
    remembered.delete(key);
    const read = known?.article.body === article.body ? { ...known, article } : analysed(article, entitiesOf);
    entitiesOf.set(read, entitiesOf.get(known ?? read) ?? []);
    remembered.set(key, read);
    for (const oldest of remembered.keys()) {
      if (remembered.size <= REMEMBERED) break;
      remembered.delete(oldest);
    }
    return read;
  };

  const analyseAndKeep = async (article: Article, place: Place): Promise<Outcome<ReadArticle>> => {
    const { length } = article.body;
    if (length > LONGEST_BODY) {
      return refusal(
        'too-long',
        `The text has ${thousands(length)} characters; at most ${thousands(LONGEST_BODY)} are digested.`,
        'Hand over one article, or a chapter at a time.',
      );
    }
    const read = readOf(article);
    await store.keepArticle(article, place, now());
    return success(read);
  };

  const readInTurn = async (
    read: () => Promise<Outcome<Article>>,
    place: Place,
  ): Promise<Outcome<ReadArticle>> => {
    const article = await reading(read);
    if (article === undefined) return busy();
    if (!article.ok) return article;
    return (await queue(() => analyseAndKeep(article.value, place))) ?? busy();
  };

  return {
    read: (what, place) => readInTurn(() => readRequested(what, place), place),
    readUpload: (file, place) => readInTurn(() => readUploaded(file, place), place),
    last: async (place) => optional(await store.lastArticle(place), readOf),
    kept: async (id, place) => optional(await store.keptArticle(id, place), readOf),
    spoken: (read, speaker) => matchSpeaker(speaker, read.quotes, entitiesOf.get(read) ?? []),
    digestAt: ({ article, digest }, length) =>
      length === 'standard' ? digest : analyse(article, { length }).digest,
    foldName,
  };
}

function analysed(article: Article, entitiesOf: WeakMap<ReadArticle, readonly Entity[]>): ReadArticle {
  const { document, digest, quotes } = analyse(article);
  const spoken = new Set(quotes.flatMap((quote) => speakersOf(quote).map(({ entity }) => entity)));
  const speakers = document.entities
    .filter(({ id }) => spoken.has(id))
    .map(({ name, role, forms }) => ({ name, ...(role === undefined ? {} : { role }), forms }));
  const read = { id: article.id, article, digest, quotes, speakers };
  entitiesOf.set(read, document.entities);
  return read;
}

function busy(): Outcome<never> {
  return refusal('busy', 'Too many articles are waiting to be read.', 'Try again in a minute.');
}

function optional<T, U>(value: T | undefined, map: (value: T) => U): U | undefined {
  return value === undefined ? undefined : map(value);
}

function thousands(count: number): string {
  return count.toLocaleString('en-GB');
}
