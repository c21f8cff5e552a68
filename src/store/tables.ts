import type { Generated } from 'kysely';
import type { OutboxState } from '../model/outbox.ts';
import type { SlotState } from '../model/slot.ts';
import type {
  AppearanceTable,
  NameGramTable,
  NameWordTable,
  OwnedTable,
  PersonChangeTable,
  PersonFormTable,
  PersonMoveTable,
  PersonTable,
  PublisherTable,
  QuoteTable,
  RetentionTable,
  SpokenTable,
} from './archive/archive-tables.ts';

export type * from './archive/archive-tables.ts';

/** An article as kept. `owner` is empty where it is public; `paragraphs` is JSON; times are UTC instants. */
export interface ArticleTable {
  owner: string;
  id: string;
  url: string | null;
  headline: string | null;
  byline: string | null;
  publisher: string | null;
  published_at: string | null;
  language: string;
  body: string;
  paragraphs: string;
  kept_at: string;
  /** When it was published, else when it was first kept; null until its quotes are in the archive. */
  at: string | null;
  /** Whether `at` is the publisher's; 0 or 1. */
  dated: Generated<number>;
  publisher_key: string | null;
  publisher_name: string | null;
  /** The feed it came through. */
  feed: string | null;
  /** When its quotes were put into the archive; null: they are not there yet. */
  read_at: string | null;
  /** When its body was taken out; null while it is here. */
  body_gone_at: string | null;
}

/** One showing of an article's digest in a channel. `workspace` is empty where the schedule posted it. */
export interface ShownTable {
  id: Generated<number>;
  platform: string;
  workspace: string;
  channel: string;
  owner: string;
  article: string;
  at: string;
  /** The slot that posted it, where one did. */
  definition: string | null;
  due_at: string | null;
}

/** A definition that was seen, and since when its slots count. */
export interface DefinitionTable {
  name: string;
  timing: string;
  since: string;
}

/** A slot; booleans are 0 or 1. */
export interface SlotTable {
  definition: string;
  due_at: string;
  state: SlotState;
  late: number;
  reason: string | null;
  claims: number;
  lease_until: string | null;
  recorded_at: string;
  settled_at: string | null;
}

/** What an edition took up. */
export interface EditionItemTable {
  definition: string;
  id: string;
  due_at: string;
  position: number;
  headline: string;
  left_out: string | null;
}

/** A delivery; `message` is JSON. */
export interface DeliveryTable {
  key: string;
  definition: string;
  due_at: string;
  position: number;
  platform: string;
  channel: string;
  message: string;
  state: OutboxState;
  attempts: number;
  doubtful_since: string | null;
  /** When the last attempt was begun. */
  attempt_at: string | null;
  next_at: string | null;
  lease_until: string | null;
  message_id: string | null;
  reason: string | null;
  settled_at: string | null;
}

/** A feed; booleans are 0 or 1, times are UTC instants. */
export interface FeedTable {
  url: string;
  address: string;
  title: string | null;
  etag: string | null;
  last_modified: string | null;
  validators_since: string | null;
  body_hash: string | null;
  asked_at: string | null;
  read_at: string | null;
  next_at: string;
  not_before: string;
  lease_until: string | null;
  failures: number;
  failing_since: string | null;
  reason: string | null;
  gone: number;
  moved_to: string | null;
  moved_times: number;
}

/** What a feed brought; `backlog` is 0 or 1. */
export interface FeedItemTable {
  feed: string;
  id: string;
  address_key: string | null;
  title_key: string | null;
  headline: string | null;
  url: string | null;
  byline: string | null;
  published_at: string | null;
  summary: string | null;
  text: string;
  media: 'audio' | 'video' | null;
  backlog: number;
  first_seen_at: string;
  seen_at: string;
}

/** Which definition reads which feed. */
export interface SubscriptionTable {
  definition: string;
  feed: string;
  since: string;
  told_at: string | null;
}

/** A host that is left alone. */
export interface HostRestTable {
  host: string;
  until: string;
}

/** The tables, for Kysely. The same on every database. */
export interface Tables {
  migration: { number: number; name: string };
  article: ArticleTable;
  shown: ShownTable;
  definition: DefinitionTable;
  slot: SlotTable;
  edition_item: EditionItemTable;
  delivery: DeliveryTable;
  feed: FeedTable;
  feed_item: FeedItemTable;
  subscription: SubscriptionTable;
  host_rest: HostRestTable;
  quote: QuoteTable;
  person: PersonTable;
  appearance: AppearanceTable;
  spoken: SpokenTable;
  person_form: PersonFormTable;
  name_word: NameWordTable;
  name_gram: NameGramTable;
  owned: OwnedTable;
  publisher: PublisherTable;
  retention: RetentionTable;
  person_change: PersonChangeTable;
  person_move: PersonMoveTable;
}
