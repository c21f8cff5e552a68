import { addressKey } from '../ingest/address/address-key.ts';
import type { Article } from '../model/article.ts';
import type { DigestDefinition } from '../model/digest-definition.ts';
import type { LeftOut } from '../model/edition.ts';
import type { Feed, FeedItem } from '../model/feed.ts';
import { type Outcome, success } from '../model/outcome.ts';

/** A feed as an edition of a definition may take it up. */
export interface EditionFeed extends Feed {
  /** What is wrong with it at the moment, where it is read from the record. */
  readonly trouble?: {
    readonly reason: string;
    /** Whether its channels are to be told now: it lasts, and they have not been. */
    readonly tell: boolean;
  };
}

/** How an edition reads what its definition names. */
export interface EditionReader {
  /** A feed by its path or address. */
  readonly feed: (where: string, definition: string) => Promise<Outcome<EditionFeed>>;
  readonly file: (path: string) => Promise<Outcome<Article>>;
  /** An item of a feed; `where` is the feed's path or address. */
  readonly item: (item: FeedItem, feed: Feed, where: string) => Promise<Outcome<Article>>;
  /** Told which feeds' troubles an edition has told its channels. */
  readonly told?: (definition: string, feeds: readonly string[]) => Promise<void>;
}

/** An article that an edition may take up. */
export interface Candidate {
  /** The same for one article in every edition: its address's key, else the feed's id, else the article's own. */
  readonly id: string;
  /** All by which it may be on record, `id` among them. */
  readonly ids: readonly string[];
  readonly headline: string;
  readonly url?: string | undefined;
  /** Milliseconds since 1970; undated ones come last. */
  readonly time: number;
  /** The path or address of the feed it came through. */
  readonly feed?: string;
  readonly read: () => Promise<Outcome<Article>>;
}

/** What a definition's feeds and files offer. */
export interface Offer {
  readonly candidates: readonly Candidate[];
  readonly unreadable: readonly LeftOut[];
  /** Feeds that have failed for long and whose channels don't know yet. */
  readonly toTell: readonly (LeftOut & { readonly feed: string })[];
  /** Feeds that fail at the moment, for whoever asks why there is nothing. */
  readonly failing: readonly LeftOut[];
}

/**
 * Everything the feeds and files of a definition offer, newest first, each article once: what has the same
 * address or headline is the same. Feeds and files that can't be read are told, and the others go on.
 */
export async function findCandidates(
  { name, feeds, files }: DigestDefinition,
  reader: EditionReader,
): Promise<Offer> {
  const found: Candidate[] = [];
  const unreadable: LeftOut[] = [];
  const toTell: (LeftOut & { feed: string })[] = [];
  const failing: LeftOut[] = [];
  const read = await Promise.all(
    feeds.map(async (where) => [where, await reader.feed(where, name)] as const),
  );
  for (const [where, feed] of read) {
    if (!feed.ok) {
      unreadable.push({ title: where, reason: feed.reason });
      continue;
    }
    const { trouble, title = where } = feed.value;
    if (trouble?.tell) toTell.push({ title, reason: trouble.reason, feed: where });
    if (trouble !== undefined) failing.push({ title, reason: trouble.reason });
    found.push(...feed.value.items.map((item) => candidateOfItem(item, feed.value, where, reader)));
  }
  for (const path of files) {
    const article = await reader.file(path);
    if (article.ok) found.push(candidateOfFile(article.value, path));
    else unreadable.push({ title: path, reason: article.reason });
  }
  const newestFirst = found.sort((a, b) => b.time - a.time);
  return { candidates: withoutRepeats(newestFirst), unreadable, toTell, failing };
}

function candidateOfItem(item: FeedItem, feed: Feed, where: string, reader: EditionReader): Candidate {
  return {
    ...idsOf(item.url, item.id),
    url: item.url,
    headline: item.headline ?? item.url ?? item.id,
    time: timeOf(item.publishedAt),
    feed: where,
    read: () => reader.item(item, feed, where),
  };
}

function candidateOfFile(article: Article, path: string): Candidate {
  return {
    ...idsOf(article.url, article.id),
    url: article.url,
    headline: article.headline ?? path,
    time: timeOf(article.publishedAt),
    read: async () => success(article),
  };
}

function idsOf(url: string | undefined, own: string): Pick<Candidate, 'id' | 'ids'> {
  const id = url === undefined ? own : addressKey(url);
  return { id, ids: [...new Set([id, own, ...(url === undefined ? [] : [url])])] };
}

// Not minus infinity: two of them would differ by NaN, and sort in no order.
function timeOf(publishedAt: string | undefined): number {
  const time = Date.parse(publishedAt ?? '');
  return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time;
}

function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const ids = new Set<string>();
  const headlines = new Set<string>();
  return candidates.filter(({ id, headline }) => {
    const folded = headline.toLowerCase();
    if (ids.has(id) || headlines.has(folded)) return false;
    ids.add(id);
    headlines.add(folded);
    return true;
  });
}
