import type { Feed, FeedItem } from '../ingest/feed/feed-item.ts';
import type { Article } from '../model/article.ts';
import type { DigestDefinition } from '../model/digest-definition.ts';
import type { LeftOut } from '../model/edition.ts';
import { type Outcome, success } from '../model/outcome.ts';

/** How an edition reads what its definition names. */
export interface EditionReader {
  readonly feed: (path: string) => Promise<Outcome<Feed>>;
  readonly file: (path: string) => Promise<Outcome<Article>>;
  readonly item: (item: FeedItem, feed: Feed) => Promise<Outcome<Article>>;
}

/** An article that an edition may take up. */
export interface Candidate {
  /** The same for one article in every edition: its address, else the feed's id, else the article's own. */
  readonly id: string;
  readonly headline: string;
  /** Milliseconds since 1970; undated ones come last. */
  readonly time: number;
  readonly read: () => Promise<Outcome<Article>>;
}

/**
 * Everything the feeds and files of a definition offer, newest first, each article once: what has the same
 * address or headline is the same. Feeds and files that can't be read are told, and the others go on.
 */
export async function findCandidates(
  { feeds, files }: DigestDefinition,
  reader: EditionReader,
): Promise<{ readonly candidates: readonly Candidate[]; readonly unreadable: readonly LeftOut[] }> {
  const found: Candidate[] = [];
  const unreadable: LeftOut[] = [];
  for (const path of feeds) {
    const feed = await reader.feed(path);
    if (feed.ok) found.push(...feed.value.items.map((item) => candidateOfItem(item, feed.value, reader)));
    else unreadable.push({ title: path, reason: feed.reason });
  }
  for (const path of files) {
    const article = await reader.file(path);
    if (article.ok) found.push(candidateOfFile(article.value, path));
    else unreadable.push({ title: path, reason: article.reason });
  }
  const newestFirst = found.sort((a, b) => b.time - a.time);
  return { candidates: withoutRepeats(newestFirst), unreadable };
}

function candidateOfItem(item: FeedItem, feed: Feed, reader: EditionReader): Candidate {
  return {
    id: item.url ?? item.id,
    headline: item.headline ?? item.url ?? item.id,
    time: timeOf(item.publishedAt),
    read: () => reader.item(item, feed),
  };
}

function candidateOfFile(article: Article, path: string): Candidate {
  return {
    id: article.url ?? article.id,
    headline: article.headline ?? path,
    time: timeOf(article.publishedAt),
    read: async () => success(article),
  };
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
