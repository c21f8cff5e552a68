import type { Generated } from 'kysely';
import type { EntityKind } from '../../model/document.ts';
import type { QuoteType } from '../../model/quote.ts';

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
