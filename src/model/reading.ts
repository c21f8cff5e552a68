import type { Article } from './article.ts';
import type { EntityKind } from './document.ts';
import type { Instant } from './instant.ts';
import type { QuoteType } from './quote.ts';
import type { Span } from './span.ts';

/** Somebody quoted in an article, as the archive keeps them. */
export interface ReadSpeaker {
  /** The best full name known in the article, else the role or organisation as written. */
  readonly name: string;
  /** The role as given there ("Foreign Minister"), untouched. */
  readonly role?: string;
  readonly kind: EntityKind;
  /**
   * Whether it is a name ("Sergey Lavrov", "the White House"). What is none ("the mayor", "officials") is somebody else in
   * each article, and so never a person across articles.
   */
  readonly named: boolean;
  /** Every form the article names them by, `name` among them. */
  readonly forms: readonly string[];
}

/** A quote as the archive keeps it. Spans point into the article's `body`. */
export interface ReadQuote {
  readonly type: QuoteType;
  readonly fragments: readonly Span[];
  readonly cue?: Span;
  /** The sentence or sentences that the quote stands in. */
  readonly around: Span;
  /** What the quote is compared by with those of other articles: its words, folded. Equal for the same words. */
  readonly key: string;
  /** The words it is found by: those of its paragraph, as `searchTerms` gives them. */
  readonly terms: readonly string[];
  /** Indices into `Reading.speakers`, joint speakers in the order of the article; empty where nobody knows. */
  readonly speakers: readonly number[];
  readonly confidence: number;
  readonly rank: number;
}

/** An article as it was read, with what the archive keeps of it. */
export interface Reading {
  readonly article: Article;
  /** The address of the feed it came through, if it came through one. */
  readonly feed?: string;
  /** When it was published as far as can be told, for the order of time; absent: when it was read. */
  readonly publishedAt?: Instant;
  /** Who published it: the publisher's name, else the host of its address; `key` is what it is compared by. */
  readonly publisher?: { readonly name: string; readonly key: string };
  /** The words of its headline, as `searchTerms` gives them. */
  readonly headlineTerms: readonly string[];
  readonly speakers: readonly ReadSpeaker[];
  readonly quotes: readonly ReadQuote[];
}
