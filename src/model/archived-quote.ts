import type { Instant } from './instant.ts';
import type { QuoteType } from './quote.ts';
import type { Span } from './span.ts';

/** The article of a quote in the archive, as far as it is kept. */
export interface ArchivedArticle {
  readonly owner: string;
  readonly id: string;
  readonly url?: string;
  readonly headline?: string;
  /** The publisher's name, else the host of the address. */
  readonly publisher?: string;
  readonly language: string;
  /** When it was published, or read where that isn't known. */
  readonly at: Instant;
  /** Whether `at` is the publisher's date. */
  readonly dated: boolean;
}

/** Who is quoted, as the article had it then. */
export interface ArchivedSpeaker {
  /** The person across articles; absent where the article gives no name. */
  readonly person?: number;
  readonly name: string;
  readonly role?: string;
}

/** A quote in the archive. */
export interface ArchivedQuote {
  /** Unique within a store; changes when its article is read anew. */
  readonly id: number;
  readonly article: ArchivedArticle;
  readonly type: QuoteType;
  /** The words of the fragments, each a slice of the article's body, byte for byte. */
  readonly texts: readonly string[];
  /** See `ReadQuote.key`. */
  readonly key: string;
  readonly speakers: readonly ArchivedSpeaker[];
  readonly confidence: number;
  readonly rank: number;
}

/** What surrounds a quote: the whole body while it is kept, later 300 UTF-16 units before and after the quote. */
export interface Excerpt {
  /** A slice of the article's body, byte for byte. */
  readonly text: string;
  /** The quote's fragments in `text`. */
  readonly fragments: readonly Span[];
  /** The sentences it stands in, as far as they are kept, in `text`. */
  readonly around: Span;
  readonly cue?: Span;
  /** Whether `text` is the whole body. */
  readonly whole: boolean;
}
