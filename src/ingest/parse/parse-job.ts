import type { Feed } from '../../model/feed.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { HtmlReading } from '../html/read-html.ts';
import type { PageText } from '../page/page-text.ts';

/** A document as it came, to be decoded where it is parsed. */
export interface RawText {
  readonly bytes: Uint8Array;
  /** What its header says. */
  readonly charset?: string | undefined;
}

/** What the parsers can be asked, by kind: what is handed in and what comes back. Decoding refuses as `decodeText`. */
export interface ParseJobs {
  readonly html: {
    readonly given: ({ readonly html: string } | RawText) & { readonly url?: string };
    readonly made: HtmlReading;
  };
  readonly feed: {
    readonly given: ({ readonly text: string } | RawText) & { readonly url?: string };
    readonly made: Feed;
  };
  /** Plain text, of which the page around the story is to go. */
  readonly text: { readonly given: { readonly text: string } | RawText; readonly made: PageText };
  readonly pdf: { readonly given: { readonly bytes: Uint8Array }; readonly made: string };
}

/** The kinds of documents whose parsers may be held up by a hostile one. */
export type ParseKind = keyof ParseJobs;

/** One document to parse. */
export interface ParseJob<Kind extends ParseKind = ParseKind> {
  readonly kind: Kind;
  readonly given: ParseJobs[Kind]['given'];
}

/** Parses a document; refuses what the parser of its kind refuses. */
export type Parse = <Kind extends ParseKind>(
  kind: Kind,
  given: ParseJobs[Kind]['given'],
) => Promise<Outcome<ParseJobs[Kind]['made']>>;
