import type { Instant } from './instant.ts';
import type { Place } from './interaction.ts';
import type { Reading } from './reading.ts';

/** One showing of an article's digest; without a workspace the schedule posted it. */
export interface Showing extends Omit<Place, 'workspace'> {
  readonly workspace?: string;
  readonly at: Instant;
}

/** An article as the store has it, whole: what an export holds and an import brings back. */
export interface KeptArticle {
  /** `terms` and `headlineTerms` are empty: they follow from the words. Without its body `article.body` is empty. */
  readonly reading: Reading;
  readonly keptAt: Instant;
  /** Its place in the order of time. */
  readonly at: Instant;
  /** When its body was taken out; then each quote has its context. */
  readonly bodyGoneAt?: Instant;
  /** By quote: what is kept of the body around it, and where in the body that began. */
  readonly contexts?: readonly { readonly text: string; readonly start: number }[];
  readonly shown: readonly Showing[];
}

/** How long what an owner owns is kept, in days; `forever`: for good. */
export interface Retention {
  readonly bodies: number | 'forever';
  readonly quotes: number | 'forever';
}

/** What holds where nothing else was set: bodies 90 days, quotes for good. */
export const USUAL_RETENTION: Retention = { bodies: 90, quotes: 'forever' };

/** What is to be forgotten. */
export type ForgetTarget =
  | { readonly kind: 'article'; readonly owner: string; readonly id: string }
  | { readonly kind: 'feed'; readonly url: string }
  | { readonly kind: 'owner'; readonly owner: string };

/** How much was, or would be, forgotten. */
export interface Forgotten {
  readonly articles: number;
  readonly quotes: number;
  /** Posted messages that are blanked in the record of posts; in the chats they stay as they are. */
  readonly posts: number;
  /** Showings of public articles, settings and the like. */
  readonly others: number;
}

/** What an operator changed about people. */
export interface PeopleChange {
  readonly id: number;
  readonly kind: 'merge' | 'split';
  /** Whose appearances were moved, and to whom. */
  readonly person: number;
  readonly target: number;
  readonly moved: number;
  readonly reason?: string;
  readonly at: Instant;
  readonly undoneAt?: Instant;
}
