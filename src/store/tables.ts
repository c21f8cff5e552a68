import type { Generated } from 'kysely';
import type { EntityKind } from '../model/document.ts';
import type { OutboxState } from '../model/outbox.ts';
import type { QuoteType } from '../model/quote.ts';
import type { SlotState } from '../model/slot.ts';

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

/** A quote. `fragments` is JSON ([start, end] in the body), `texts` JSON (their slices); spans point into the body. */
export interface QuoteTable {
  id: Generated<number>;
  owner: string;
  article: string;
  type: QuoteType;
  fragments: string;
  cue_start: number | null;
  cue_end: number | null;
  around_start: number;
  around_end: number;
  texts: string;
  key: string;
  confidence: number;
  rank: number;
  /** The article's `at`. */
  at: string;
  /** Its place in the order of time: newer quotes, and of one instant those with a higher `id`, have a higher one. See `places.ts`. */
  place: number;
  publisher_key: string | null;
  /** What is kept of the body around the quote once the body is gone, and where in the body it began. */
  context: string | null;
  context_start: number | null;
}

/** Somebody across articles. What only an owner has read makes people of that owner; it never changes the public ones. */
export interface PersonTable {
  id: Generated<number>;
  owner: string;
  kind: EntityKind;
  made_at: string;
}

/** Somebody quoted in an article, as it has them; `forms` is JSON. Without a `person` they have no name. */
export interface AppearanceTable {
  id: Generated<number>;
  owner: string;
  article: string;
  person: number | null;
  name: string;
  role: string | null;
  forms: string;
  quotes: number;
  at: string;
  /** Whether `at` is the publisher's; 0 or 1. */
  dated: number;
}

/** Whose words a quote is; `person` and `place` repeat the appearance's and the quote's, for the index. */
export interface SpokenTable {
  quote: number;
  position: number;
  appearance: number;
  person: number | null;
  place: number;
}

/** A form of a person's name, or a role, counted over the appearances of one owner; follows from these. */
export interface PersonFormTable {
  id: Generated<number>;
  person: number;
  owner: string;
  kind: 'name' | 'role';
  form: string;
  quotes: number;
  first_at: string;
  last_at: string;
  /** The same among articles that their publishers have dated. */
  dated_from: string | null;
  dated_to: string | null;
}

/** The words that a form is found by; `owner` and `kind` are the form's. */
export interface NameWordTable {
  owner: string;
  kind: 'name' | 'role';
  word: string;
  form: number;
}

/** The trigrams that a misspelt form is found by; `owner` and `kind` are the form's. */
export interface NameGramTable {
  owner: string;
  kind: 'name';
  gram: string;
  form: number;
}

/** How much an owner owns; follows from the articles and quotes. */
export interface OwnedTable {
  owner: string;
  articles: number;
  quotes: number;
}

/** A publisher on record. */
export interface PublisherTable {
  owner: string;
  key: string;
  name: string;
}

/** How long what an owner owns is kept, in days; null: for good. */
export interface RetentionTable {
  owner: string;
  body_days: number | null;
  quote_days: number | null;
  changed_at: string;
}

/** What an operator changed about people: all appearances of `person`, or some, moved to `target`. */
export interface PersonChangeTable {
  id: Generated<number>;
  kind: 'merge' | 'split';
  person: number;
  target: number;
  reason: string | null;
  at: string;
  undone_at: string | null;
}

/** An appearance that a change moved, named so that it is found again when its article was read anew. */
export interface PersonMoveTable {
  change: number;
  owner: string;
  article: string;
  name: string;
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
