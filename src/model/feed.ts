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
  /** The feed's own short form of it, HTML or plain text, where it has a long one too. */
  readonly summary?: string;
  /** The article as the feed carries it, HTML or plain text: its full content where there is some, else its description. */
  readonly text: string;
  /** What is enclosed where it is something to hear or to see. */
  readonly media?: 'audio' | 'video';
}

/** A feed with its entries in its own order. */
export interface Feed {
  readonly title?: string;
  /** The page it belongs to, http or https. */
  readonly link?: string;
  readonly id?: string;
  readonly byline?: string;
  /** What it says of itself, HTML or plain text. */
  readonly summary?: string;
  readonly publishedAt?: string;
  /** BCP 47 primary subtag as the feed states it. */
  readonly language?: string;
  /** What its bytes were read as: a WHATWG name, such as `utf-8`; absent where it came as text. */
  readonly charset?: string;
  /** How long its readers should wait before they ask again, in minutes. */
  readonly ttl?: number;
  readonly items: readonly FeedItem[];
}
