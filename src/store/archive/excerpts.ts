import type { Kysely, Selectable } from 'kysely';
import type { Excerpt } from '../../model/archived-quote.ts';
import type { Span } from '../../model/span.ts';
import type { Viewpoint } from '../../model/viewpoint.ts';
import { inParts } from '../rows-at-once.ts';
import type { ArticleTable, QuoteTable, Tables } from '../tables.ts';
import { spansOfJson } from './quote-rows.ts';
import { visible } from './visible.ts';

/** What stays of an article around each quote once its body is gone, in UTF-16 units before and after it. */
export const CONTEXT = 300;

/** See `QuoteArchive.excerpts`. */
export async function excerpts(
  database: Kysely<Tables>,
  quotes: readonly number[],
  viewpoint: Viewpoint,
): Promise<Map<number, Excerpt>> {
  const found = new Map<number, Excerpt>();
  for (const part of inParts(quotes)) {
    const rows = await database
      .selectFrom('quote')
      .innerJoin('article', (join) =>
        join.onRef('article.owner', '=', 'quote.owner').onRef('article.id', '=', 'quote.article'),
      )
      .select([
        'quote.id',
        'quote.fragments',
        'quote.cue_start',
        'quote.cue_end',
        'quote.around_start',
        'quote.around_end',
        'quote.context',
        'quote.context_start',
        'article.body',
        'article.body_gone_at',
      ])
      .where('quote.id', 'in', part)
      .where(visible(viewpoint, { owner: 'quote.owner', article: 'quote.article' }))
      .execute();
    for (const row of rows) found.set(row.id, excerptOf(row));
  }
  return found;
}

type ExcerptRow = Pick<
  Selectable<QuoteTable>,
  'fragments' | 'cue_start' | 'cue_end' | 'around_start' | 'around_end' | 'context' | 'context_start'
> &
  Pick<Selectable<ArticleTable>, 'body' | 'body_gone_at'>;

function excerptOf(row: ExcerptRow): Excerpt {
  const whole = row.body_gone_at === null;
  const from = whole ? 0 : (row.context_start ?? 0);
  const text = whole ? row.body : (row.context ?? '');
  const within = (offset: number) => Math.min(Math.max(offset - from, 0), text.length);
  const moved = ({ start, end }: Span): Span => ({ start: within(start), end: within(end) });
  const { cue_start: start, cue_end: end } = row;
  return {
    text,
    fragments: spansOfJson(row.fragments).map(moved),
    around: moved({ start: row.around_start, end: row.around_end }),
    ...(start !== null && end !== null && { cue: moved({ start, end }) }),
    whole,
  };
}

/** What is kept of a body around a quote. Never cuts a surrogate pair. */
export function contextOf(
  body: string,
  fragments: readonly Span[],
): { readonly text: string; readonly start: number } {
  const start = wholeCharacter(body, Math.max(0, fragments[0]!.start - CONTEXT));
  const end = wholeCharacter(body, Math.min(body.length, fragments.at(-1)!.end + CONTEXT));
  return { text: body.slice(start, end), start };
}

function wholeCharacter(text: string, offset: number): number {
  const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
  const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
  return isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1)) ? offset + 1 : offset;
}
