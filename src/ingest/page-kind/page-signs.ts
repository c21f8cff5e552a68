/** What a page shows of its kind, taken from its markup before anything is cut away. */
export interface PageSigns {
  readonly title: string;
  /** The first `h1`. */
  readonly heading: string;
  /** Of JSON-LD's objects (`NewsArticle`, `VideoObject`, …), in small letters. */
  readonly types: readonly string[];
  /** Whether the page says that reading it costs: `isAccessibleForFree`, a content tier. */
  readonly forPayers: boolean;
  /** The media type in `og:type` (`article`, `video.other`). */
  readonly ogType: string;
  /** All words the page shows, up to some thousands of units. */
  readonly shown: string;
  /** Words of the page's blocks, and how many of them stand in links. */
  readonly words: number;
  readonly linkedWords: number;
  readonly pictures: number;
  readonly videos: number;
  /** `<time>` elements with an hour. */
  readonly times: number;
  /** Marks of protection against robots in scripts and forms. */
  readonly challenge: boolean;
}
