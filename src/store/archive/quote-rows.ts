import type { Insertable, Selectable } from 'kysely';
import type { ArchivedArticle, ArchivedQuote, ArchivedSpeaker } from '../../model/archived-quote.ts';
import type { Article } from '../../model/article.ts';
import type { Instant } from '../../model/instant.ts';
import type { ReadQuote } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleTable, QuoteTable } from '../tables.ts';
import { withoutNulls } from '../without-nulls.ts';

/** What an article's row lends its quotes'. */
export interface QuoteRowFacts {
  readonly article: Article;
  readonly at: Instant;
  readonly publisherKey: string | null;
}

/** A quote as it is stored, but for its place in the order of time; where the body is gone its words are those of its context. */
export function rowOfQuote(
  { type, fragments, cue, around, key, confidence, rank }: ReadQuote,
  { article: { owner = '', id, body }, at, publisherKey }: QuoteRowFacts,
  context?: { readonly text: string; readonly start: number },
): Omit<Insertable<QuoteTable>, 'place'> {
  const { text, start: from } = context ?? { text: body, start: 0 };
  return {
    owner,
    article: id,
    type,
    fragments: spansToJson(fragments),
    cue_start: cue?.start ?? null,
    cue_end: cue?.end ?? null,
    around_start: around.start,
    around_end: around.end,
    texts: JSON.stringify(fragments.map(({ start, end }) => text.slice(start - from, end - from))),
    key,
    confidence,
    rank,
    at,
    publisher_key: publisherKey,
    context: context?.text ?? null,
    context_start: context?.start ?? null,
  };
}

/** What a query for quotes selects of a quote's row and its article's. */
export type QuoteRow = Pick<
  Selectable<QuoteTable>,
  'id' | 'owner' | 'article' | 'type' | 'texts' | 'key' | 'confidence' | 'rank' | 'at'
> &
  Pick<Selectable<ArticleTable>, 'url' | 'headline' | 'publisher_name' | 'language' | 'dated'>;

/** A quote as it was stored, with its speakers. */
export function quoteOf(row: QuoteRow, speakers: readonly ArchivedSpeaker[]): ArchivedQuote {
  const { id, type, key, confidence, rank } = row;
  const texts = JSON.parse(row.texts) as readonly string[];
  return { id, article: articleOf(row), type, texts, key, speakers, confidence, rank };
}

function articleOf(row: QuoteRow): ArchivedArticle {
  return withoutNulls({
    owner: row.owner,
    id: row.article,
    url: row.url,
    headline: row.headline,
    publisher: row.publisher_name,
    language: row.language,
    at: row.at,
    dated: row.dated === 1,
  });
}

/** Spans as they are stored: `[[start, end], …]`. */
export function spansToJson(spans: readonly Span[]): string {
  return JSON.stringify(spans.map(({ start, end }) => [start, end]));
}

/** Spans as they were stored. */
export function spansOfJson(json: string): Span[] {
  return (JSON.parse(json) as readonly (readonly [number, number])[]).map(([start, end]) => ({ start, end }));
}
