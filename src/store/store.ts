import type { Article } from '../model/article.ts';
import type { FeedState, FoundItem, SeenItem, Subscription } from '../model/feed-state.ts';
import type { Instant } from '../model/instant.ts';
import type { Place } from '../model/interaction.ts';
import type { Outbox, PlannedDelivery } from '../model/outbox.ts';
import type { Reading } from '../model/reading.ts';
import type { FoundSlot, Slot, SlotName } from '../model/slot.ts';
import type { ArchiveKeeping, QuoteArchive } from './archive.ts';

/**
 * The articles that were digested, and where. An article with an `owner` is private: it is returned only in
 * channels of its owner where it was shown itself; the operator's also where the schedule posted it. Articles without one are
 * returned everywhere. One whose body was taken out is returned nowhere.
 */
export interface ArticleRecord {
  /**
   * Keeps an article with its quotes, and remembers it as the one last digested in this channel. Keeping it again replaces
   * what is known of it.
   *
   * @throws RangeError where the article's owner is set and is not `ownerOf(place)`.
   */
  keepArticle(reading: Reading, place: Place, at: Instant): Promise<void>;
  /** A kept article by its id, if this place may see it. */
  keptArticle(id: string, place: Place): Promise<Article | undefined>;
  /** The article last digested in this channel, by a command or on schedule (of an edition, its first). */
  lastArticle(place: Place): Promise<Article | undefined>;
}

/** A definition as the record of slots knows it. */
export interface ScheduledName {
  readonly name: string;
  /** Its cron line and zone: when they change, slots count from then. */
  readonly timing: string;
}

/** One thing an edition took up, so that no later edition of its definition does. */
export interface EditionItem {
  readonly id: string;
  readonly headline: string;
  /** Why it was left out; absent where it was posted. */
  readonly leftOut?: string;
}

/** What a composed edition brings into the store, all of it or nothing. */
export interface EditionRecord {
  readonly deliveries: readonly PlannedDelivery[];
  /** Kept for every channel of `deliveries`; the first is the one last digested there. */
  readonly readings: readonly Reading[];
  readonly items: readonly EditionItem[];
}

/** The record of slots: primary key (definition, due instant), so that no slot is ever posted twice. */
export interface SlotRecord {
  /**
   * The instant after which a definition's slots count: its newest recorded slot, or `now` where it is new or
   * its timing has changed.
   */
  scheduleMarks(definitions: readonly ScheduledName[], now: Instant): Promise<ReadonlyMap<string, Instant>>;
  /** Records slots that are not on record yet. */
  recordSlots(slots: readonly FoundSlot[], now: Instant): Promise<void>;
  /** Takes the oldest slot among these definitions that is due, or whose claim ran out, until `leaseUntil`. */
  claimSlot(definitions: readonly string[], now: Instant, leaseUntil: Instant): Promise<Slot | undefined>;
  /** Records the edition of a claimed slot; false where somebody else has taken the slot over. */
  enqueueEdition(slot: Slot, edition: EditionRecord, now: Instant): Promise<boolean>;
  /** The ids of the items that this definition's editions took up, among those given. */
  knownItems(definition: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** The headlines that this definition's editions had since then. */
  recentHeadlines(definition: string, since: Instant): Promise<readonly string[]>;
  /** The newest slots of a definition, newest first. */
  recentSlots(definition: string, limit: number): Promise<readonly Slot[]>;
  /** What the edition of a slot took up, in its order. */
  editionItems(slot: SlotName): Promise<readonly EditionItem[]>;
}

/** Who may ask a feed: whoever claims it, until then. */
export interface FeedClaim {
  readonly now: Instant;
  readonly leaseUntil: Instant;
  /** `scheduled`: once its time has come; `allowed`: as soon as nobody is refused. */
  readonly when: 'scheduled' | 'allowed';
  readonly limit: number;
}

/** The record of feeds: how each is to be asked, and what it ever brought. */
export interface FeedRecord {
  /** Puts feeds and those who read them on record; what is there already stays as it is. */
  subscribe(pairs: readonly Pick<Subscription, 'definition' | 'feed'>[], now: Instant): Promise<void>;
  /** Takes feeds that may be asked now and belong to nobody, those that have waited longest first. */
  claimFeeds(urls: readonly string[], claim: FeedClaim): Promise<readonly FeedState[]>;
  /** A feed as it stands, if it is on record. */
  feedState(url: string): Promise<FeedState | undefined>;
  /**
   * Records how a feed stands after it was asked, ends the claim on it, and keeps what it brought. An item that has the id or the
   * address of one on record, or within 72 hours its title, is that one. Returns how many were new.
   */
  keepFeed(state: FeedState, items: readonly FoundItem[], now: Instant): Promise<number>;
  /** The newest items on record, newest first by when they were first seen, then by date. */
  feedItems(url: string, limit: number): Promise<readonly SeenItem[]>;
  /** When those items were published, or first seen where they have no date. */
  feedDates(url: string, limit: number): Promise<readonly string[]>;
  /** Since when a definition reads a feed, and whether its channels know that it fails. */
  subscription(definition: string, url: string): Promise<Subscription | undefined>;
  /** Remembers that the channels of a definition were told that these feeds fail. */
  noteTold(definition: string, urls: readonly string[], now: Instant): Promise<void>;
  /** Lets a host rest. */
  restHost(host: string, until: Instant): Promise<void>;
  /** Until when a host rests, if it does. */
  hostRests(host: string, now: Instant): Promise<Instant | undefined>;
}

/** All that outlives a restart. Everything that is acknowledged is on disk. */
export interface Store extends ArticleRecord, SlotRecord, FeedRecord, Outbox, QuoteArchive, ArchiveKeeping {
  /** Closes it; nothing may be called afterwards. */
  close(): Promise<void>;
}
