import type { Article } from './article.ts';
import type { Digest } from './digest.ts';
import type { DigestLength } from './digest-length.ts';
import type { Instant } from './instant.ts';
import type { Reading } from './reading.ts';

/** An article of an edition with its digest, whose spans point into `article.body`. */
export interface EditionArticle {
  readonly article: Article;
  readonly digest: Digest;
  /** How many quotes the article has. */
  readonly quotes: number;
  /** What the archive keeps of it. */
  readonly reading: Reading;
}

/** Something an edition could not take up, and why. */
export interface LeftOut {
  /** The article's headline, or the path of a feed or file that can't be read. */
  readonly title: string;
  readonly reason: string;
  /** Where it can be read all the same. */
  readonly url?: string;
}

/** What one slot of a definition posts: the newest articles that no earlier edition had. */
export interface Edition {
  readonly definition: string;
  readonly title: string;
  readonly dueAt: Instant;
  /** Whether it is posted well after `dueAt`. */
  readonly late: boolean;
  /** The IANA time zone its date is shown in. */
  readonly zone: string;
  /** How much of each article is shown. */
  readonly length: DigestLength;
  /** Newest first; empty where there was nothing new. */
  readonly articles: readonly EditionArticle[];
  readonly leftOut: readonly LeftOut[];
  /** How many new articles are left for later editions. */
  readonly waiting: number;
}
