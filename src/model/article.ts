import type { Span } from './span.ts';

/**
 * One news article as it was read. `body` is decoded and its white space settled once, in `ingest`;
 * nothing rewrites it afterwards, so every `Span` of the product points into it.
 */
export interface Article {
  /** Stable within a store: derived from the canonical URL, or from the body where there is none. */
  readonly id: string;
  readonly url?: string;
  /** The publisher's headline, untouched. */
  readonly headline?: string;
  readonly byline?: string;
  readonly publisher?: string;
  /** UTC instant, ISO 8601 (`2026-11-23T20:51:00.000Z`), or a bare date where only that is stated. */
  readonly publishedAt?: string;
  /** BCP 47 primary subtag (`en`, `de`), or `und` where it could not be told. */
  readonly language: string;
  readonly body: string;
  /** The paragraphs of `body` in order, without their surrounding white space. */
  readonly paragraphs: readonly Span[];
  /** Set when the article was pasted or uploaded: the workspace or server it belongs to. */
  readonly owner?: string;
}
