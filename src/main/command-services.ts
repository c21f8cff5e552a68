import { answerQuestion } from '../archive/answer-question.ts';
import { checkWords } from '../archive/check.ts';
import { readingOf } from '../archive/reading-of.ts';
import { suggestPeople } from '../archive/suggest-people.ts';
import type { CommandServices, ReadArticle } from '../commands/command.ts';
import type { Article } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import type { Instant } from '../model/instant.ts';
import type { Place } from '../model/interaction.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import { speakersOf } from '../model/speakers-of.ts';
import type { Viewpoint } from '../model/viewpoint.ts';
import { analyse } from '../pipeline.ts';
import { foldName } from '../quotes/fold-name.ts';
import { matchSpeaker } from '../quotes/match-speaker.ts';
import type { QuoteArchive } from '../store/archive.ts';
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
  readonly store: ArticleRecord & QuoteArchive;
  readonly now: () => Instant;
  /** The IANA zone in which "yesterday" is meant. */
  readonly zone: string;
  /** Reads what was asked for into an article; see `createReadRequested`. */
  readonly readRequested: ReadRequested;
  /** Reads what was handed over; see `createReadUploaded`. */
  readonly readUploaded: ReadUploaded;
}

/** The services behind the commands: reading, the pipeline and the store. */
export function createCommandServices({
  store,
  now,
  zone,
  readRequested,
  readUploaded,
}: ServiceParts): CommandServices {
  const reading = createQueue(MOST_READING, 0);
  const queue = createQueue(AT_ONCE, MOST_WAITING);
  const found = new WeakMap<ReadArticle, FoundInArticle>();
  const remembered = new Map<string, ReadArticle>();

  // Analysing is deterministic, so what a message was made of is found again from the article alone.
  const readOf = (article: Article): ReadArticle => {
    const key = `${article.owner ?? ''}\n${article.id}`;
    const known = remembered.get(key);
    remembered.delete(key);
    const { read, ...facts } = analysed(article, known, known && found.get(known));
    found.set(read, facts);
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
    const at = now();
    await store.keepArticle(readingOf({ ...read, document: found.get(read)!.document }, at), place, at);
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
    spoken: (read, speaker) => matchSpeaker(speaker, read.quotes, found.get(read)?.document.entities ?? []),
    digestAt: ({ article, digest }, length) =>
      length === 'standard' ? digest : analyse(article, { length }).digest,
    foldName,
    ask: (asked, place) => answerQuestion(asked, { archive: store, viewpoint: at(place), now: now(), zone }),
    check: async (words, speaker, place) => checkWords({ words, speaker }, store, at(place)),
    suggestPeople: (typed, place) => suggestPeople(typed, store, at(place)),
  };
}

function at(place: Place): Viewpoint {
  return { kind: 'place', place };
}

/** What the archive keeps an article by, beside what commands see of it. */
interface FoundInArticle {
  readonly document: Pick<Document, 'sentences' | 'entities' | 'mentions'>;
}

function analysed(
  article: Article,
  known: ReadArticle | undefined,
  found: FoundInArticle | undefined,
): FoundInArticle & { readonly read: ReadArticle } {
  if (known !== undefined && found !== undefined && known.article.body === article.body) {
    return { read: { ...known, article }, ...found };
  }
  const { document, digest, quotes } = analyse(article);
  const { sentences, entities, mentions } = document;
  const spoken = new Set(quotes.flatMap((quote) => speakersOf(quote).map(({ entity }) => entity)));
  const speakers = entities
    .filter(({ id }) => spoken.has(id))
    .map(({ name, role, forms }) => ({ name, ...(role === undefined ? {} : { role }), forms }));
  return {
    read: { id: article.id, article, digest, quotes, speakers },
    document: { sentences, entities, mentions },
  };
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
