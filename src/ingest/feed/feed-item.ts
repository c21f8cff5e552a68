/** One entry of a feed, as far as digests need it. */
export interface FeedItem {
  /** The feed's own id of the entry, else its address, else its headline. */
  readonly id: string;
  readonly headline?: string;
  /** http or https. */
  readonly url?: string;
  readonly byline?: string;
  /** UTC instant or bare date; see `parseDate`. */
  readonly publishedAt?: string;
  /** The article as the feed carries it, HTML or plain text: its full content where there is some, else its description. */
  readonly text: string;
}

/** A feed with its entries in its own order. */
export interface Feed {
  readonly title?: string;
  /** BCP 47 primary subtag as the feed states it. */
  readonly language?: string;
  readonly items: readonly FeedItem[];
}
