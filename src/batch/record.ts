import type { LineOrigin } from '../model/digest.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import type { QuoteType } from '../model/quote.ts';
import type { Span } from '../model/span.ts';

/** The longest `text` a record may hold, in UTF-16 units. */
export const MAX_TEXT_LENGTH = 5_000_000;

/** What names a record: handed back as it was given, or null where it has none. */
export type RecordId = string | number | null;

/** One article to digest: a line of the batch command's input. */
export interface BatchRecord {
  readonly id: RecordId;
  /** Taken exactly as it is: every offset of the result points into it. Empty where there is a page. */
  readonly text: string;
  /** A page instead of a text: offsets point into the body that is read out of it. */
  readonly html?: string;
  /** Where the page was found. */
  readonly url?: string;
  readonly title?: string;
  /** BCP 47 primary subtag (`en`); detected where it is missing. */
  readonly language?: string;
}

/** A summary line of a result. */
export interface BatchLine {
  readonly text: string;
  readonly evidence: readonly Span[];
  readonly made: LineOrigin;
}

/** One fragment of a quote: `text === record.text.slice(start, end)`. */
export interface BatchQuote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The best full name known in the article, or the role or organisation as written, or null. */
  readonly speaker: string | null;
  /** Who a role as written stands for by the article ("the governor": "Jane Doe"), or null where `speaker` says it. */
  readonly resolved: string | null;
  /** The others who say it together with this one. */
  readonly jointly: readonly string[];
  readonly role: string | null;
  readonly type: QuoteType;
  /** The words that signal the attribution ("said"), or null. */
  readonly cue: string | null;
  /** In [0, 1], to three decimals. */
  readonly confidence: number;
  /** Fragments of one quote share it; counted from 0 in the order of the article. */
  readonly group: number;
}

/** The article that was read out of a page; what the page doesn't state is null. */
export interface BatchArticle {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** UTC instant or bare date. */
  readonly publishedAt: string | null;
  readonly language: string;
  readonly body: string;
}

/** An article alone: the answer for a page where no more was asked. */
export interface BatchExtract {
  readonly id: RecordId;
  readonly article: BatchArticle;
}

/** What became of a record that could be used. */
export interface BatchDigest {
  readonly id: RecordId;
  readonly language: string;
  /** Only for a page: what was read out of it. */
  readonly article?: BatchArticle;
  /** Null where no summary was made. */
  readonly gist: { readonly text: string; readonly evidence: readonly Span[] } | null;
  readonly lines: readonly BatchLine[];
  readonly quotes: readonly BatchQuote[];
}

/** What became of a record that could not. */
export interface BatchFailure {
  readonly id: RecordId;
  /** What is wrong with it, in one line. */
  readonly error: string;
}

/** What became of one record. */
export type BatchResult = BatchDigest | BatchFailure;

/** The id of anything that may be a record; null where it has none that could be handed back. */
export function idOf(value: unknown): RecordId {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

/** Checks that a value is a record. `title` and `language` may be missing, null or empty. */
export function parseRecord(value: unknown): Outcome<BatchRecord> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return bad('not an object', 'write one object a line: {"id": …, "text": …}');
  }
  const { id, text, html, url, title, language } = value as Readonly<Record<string, unknown>>;
  if (id !== undefined && id !== null && idOf(value) === null) {
    return bad('"id" is neither a string nor a number', 'give each article a string or a number');
  }
  const name = isGiven(html) ? 'html' : 'text';
  const content = isGiven(html) ? html : text;
  if (isGiven(html) && isGiven(text)) return bad('both "text" and "html"', 'give one of them');
  if (!isGiven(content)) return bad('no "text"', 'put the article into "text", or its page into "html"');
  if (typeof content !== 'string')
    return bad(`"${name}" is not a string`, 'put the article into it as one string');
  if (content.length > MAX_TEXT_LENGTH) {
    const millions = (content.length / 1e6).toFixed(1);
    return bad(
      `"${name}" has ${millions} million characters`,
      `leave it under ${MAX_TEXT_LENGTH / 1e6} million`,
    );
  }
  if (!isOptionalString(title)) return bad('"title" is not a string', 'leave it out or make it a string');
  if (!isOptionalString(language)) return bad('"language" is not a string', 'leave it out or write "en"');
  if (!isOptionalString(url)) return bad('"url" is not a string', 'leave it out or write the page’s address');
  return success({
    id: idOf(value),
    text: '',
    [name]: content,
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
  });
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isOptionalString(value: unknown): value is string | undefined | null {
  return value === undefined || value === null || typeof value === 'string';
}

function bad(reason: string, remedy: string): Outcome<never> {
  return refusal('bad-record', reason, remedy);
}
