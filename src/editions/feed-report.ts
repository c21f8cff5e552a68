import { afterAsking, newFeed } from '../ingest/feed/after-asking.ts';
import type { FeedEffects } from '../ingest/feed/ask-feed.ts';
import { readLiveFeed } from '../ingest/feed/live-feed.ts';
import { readFeed } from '../ingest/feed/read-feed.ts';
import { type DroppedItem, siftFeed } from '../ingest/feed/sift-feed.ts';
import { nodeReading } from '../ingest/reading-effects.ts';
import { isFeedLink } from '../model/digest-definition.ts';
import type { Feed } from '../model/feed.ts';
import type { FoundItem } from '../model/feed-state.ts';
import type { Instant } from '../model/instant.ts';
import type { Refusal } from '../model/outcome.ts';

/** What asking one feed showed. */
export interface FeedReport {
  /** As it was named. */
  readonly feed: string;
  /** Where it was read, for a feed by link; another than `feed` where a site's page named it. */
  readonly address?: string;
  /** What it says of itself: title, link, id, author, date, summary, language, and its charset. */
  readonly title?: string;
  readonly link?: string;
  readonly id?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly summary?: string;
  readonly language?: string;
  readonly charset?: string;
  /** Newest first. */
  readonly items?: readonly FoundItem[];
  readonly dropped?: readonly DroppedItem[];
  /** When the bot would ask it again; absent for files, which are read at each edition. */
  readonly nextAt?: Instant;
  /** Why it could not be read. */
  readonly refusal?: Pick<Refusal, 'code' | 'reason' | 'remedy'>;
}

/** Reads a feed once, by link or from a file, and says what it yields. Never throws for what a feed holds. */
export async function feedReport(where: string, web: FeedEffects, now: Instant): Promise<FeedReport> {
  if (!isFeedLink(where)) {
    const read = await readFeed(where, { ...nodeReading, parse: web.parse });
    return read.ok ? { feed: where, ...yieldOf(read.value) } : { feed: where, refusal: told(read) };
  }
  const read = await readLiveFeed(where, web);
  if (!read.ok) return { feed: where, refusal: told(read) };
  const { address, answer } = read.value;
  const { state } = afterAsking(newFeed(where, now), answer, { now, random: 0, dates: [] });
  return { feed: where, address, ...yieldOf(answer.feed), nextAt: state.nextAt };
}

function yieldOf({ items, ttl: _, ...stated }: Feed): Partial<FeedReport> {
  return { ...stated, ...siftFeed({ items }) };
}

function told({ code, reason, remedy }: Refusal): NonNullable<FeedReport['refusal']> {
  return { code, reason, remedy };
}
