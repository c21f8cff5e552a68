import type { FeedItem } from './feed.ts';
import type { Instant } from './instant.ts';

/** What is known of a feed that is read over and over. */
export interface FeedState {
  /** As definitions name it. */
  readonly url: string;
  /** Where it is asked: elsewhere once a site's page named it, or it moved for good. */
  readonly address: string;
  readonly title?: string;
  /** What the server calls the last answer; sent back as it came. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Since when these have been sent: some servers answer “unchanged” for ever. */
  readonly validatorsSince?: Instant;
  /** Of the last body that was read. */
  readonly bodyHash?: string;
  readonly askedAt?: Instant;
  /** When it was last read without fault, changed or not; absent where it never was. */
  readonly readAt?: Instant;
  /** When it is asked again of itself. */
  readonly nextAt: Instant;
  /** Before then nobody asks it, for any reason. */
  readonly notBefore: Instant;
  /** Failures in a row, and since when. */
  readonly failures: number;
  readonly failingSince?: Instant;
  /** Why it failed last, for a reader. */
  readonly reason?: string;
  /** Its server says that it is gone for good: it is not asked again. */
  readonly gone: boolean;
  /** Where it was said to have moved for good, and how often in a row. */
  readonly movedTo?: string;
  readonly movedTimes: number;
}

/** An item as found, with what tells that it is one seen before. */
export interface FoundItem extends FeedItem {
  /** The same for all addresses of one page. */
  readonly addressKey?: string;
  /** The same for titles that differ in case and marks alone; absent where a title is too short to tell. */
  readonly titleKey?: string;
}

/** An item on record. */
export interface SeenItem extends FoundItem {
  readonly firstSeenAt: Instant;
  /** Whether it was there when the feed was first read. */
  readonly backlog: boolean;
}

/** A definition that reads a feed. */
export interface Subscription {
  readonly definition: string;
  /** As the definition names it. */
  readonly feed: string;
  /** What was seen before is backlog to it. */
  readonly since: Instant;
  /** When its channels were told that the feed fails; absent where it doesn't. */
  readonly toldAt?: Instant;
}
