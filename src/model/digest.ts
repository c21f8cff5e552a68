import type { Quote } from './quote.ts';
import type { Span } from './span.ts';

/** `extracted`: verbatim from the body; `compressed`: words only left out; `written`: by a language model. */
export type LineOrigin = 'extracted' | 'compressed' | 'written';

/** One line of a digest, and the spans of the body that support it. */
export interface SummaryLine {
  readonly text: string;
  /** For `extracted` one span whose slice equals `text`; for `compressed` the spans that were kept. */
  readonly evidence: readonly Span[];
  readonly made: LineOrigin;
}

/** Somebody quoted in an article, with how often. */
export interface PersonHeard {
  readonly name: string;
  readonly role?: string;
  readonly quotes: number;
}

/** Why no summary was made, in words for the reader; the quotes may be there all the same. */
export interface Abstention {
  readonly code:
    | 'too-short'
    | 'live-blog'
    | 'link-list'
    | 'paywall'
    | 'gallery'
    | 'transcript'
    | 'unknown-language';
  readonly reason: string;
}

/** The short form of one article: everything in it can be traced to the article's own words. */
export interface Digest {
  readonly articleId: string;
  readonly url?: string;
  readonly headline?: string;
  readonly publisher?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
  readonly language: string;
  /** One line that says what happened; absent where the digest abstains. */
  readonly gist?: SummaryLine;
  readonly lines: readonly SummaryLine[];
  /** The key quotes, best first. */
  readonly keyQuotes: readonly Quote[];
  /** The people, groups and documents heard, most quoted first. */
  readonly people: readonly PersonHeard[];
  readonly words: number;
  /** Minutes to read the whole article, at least 1. */
  readonly readingMinutes: number;
  /** How much shorter the digest is than the body, in per cent of its words, 0 to 100. */
  readonly shorterPercent: number;
  readonly abstained?: Abstention;
}
