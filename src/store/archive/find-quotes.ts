import type { Kysely } from 'kysely';
import type { ArchivedQuote, ArchivedSpeaker } from '../../model/archived-quote.ts';
import type { Viewpoint } from '../../model/viewpoint.ts';
import type { QuoteSearch } from '../archive.ts';
import type { DatabaseKind } from '../database-kind.ts';
import { inParts } from '../rows-at-once.ts';
import type { Tables } from '../tables.ts';
import { withoutNulls } from '../without-nulls.ts';
import { newestQuotes } from './newest-quotes.ts';
import { type QuoteRow, quoteOf } from './quote-rows.ts';

/** See `QuoteArchive.findQuotes`. */
export async function findQuotes(
  database: Kysely<Tables>,
  kind: DatabaseKind,
  search: QuoteSearch,
  viewpoint: Viewpoint,
): Promise<ArchivedQuote[]> {
  const found = await newestQuotes(database, kind, search, viewpoint, search.limit);
  const ids = found.map(({ id }) => id);
  const rows = await quoteRows(database, ids);
  const speakers = await speakersOfQuotes(database, ids);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row === undefined ? [] : [quoteOf(row, speakers.get(id) ?? [])];
  });
}

async function quoteRows(
  database: Kysely<Tables>,
  ids: readonly number[],
): Promise<ReadonlyMap<number, QuoteRow>> {
  const found = new Map<number, QuoteRow>();
  for (const part of inParts(ids)) {
    const rows = await database
      .selectFrom('quote')
      .innerJoin('article', (join) =>
        join.onRef('article.owner', '=', 'quote.owner').onRef('article.id', '=', 'quote.article'),
      )
      .select([
        'quote.id',
        'quote.owner',
        'quote.article',
        'quote.type',
        'quote.texts',
        'quote.key',
        'quote.confidence',
        'quote.rank',
        'quote.at',
        'article.url',
        'article.headline',
        'article.publisher_name',
        'article.language',
        'article.dated',
      ])
      .where('quote.id', 'in', part)
      .execute();
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

async function speakersOfQuotes(
  database: Kysely<Tables>,
  quotes: readonly number[],
): Promise<Map<number, ArchivedSpeaker[]>> {
  const speakers = new Map<number, ArchivedSpeaker[]>();
  for (const part of inParts(quotes)) {
    const rows = await database
      .selectFrom('spoken')
      .innerJoin('appearance', 'appearance.id', 'spoken.appearance')
      .select(['spoken.quote', 'spoken.person', 'appearance.name', 'appearance.role'])
      .where('spoken.quote', 'in', part)
      .orderBy('spoken.position')
      .execute();
    for (const { quote, ...speaker } of rows) {
      const list = speakers.get(quote);
      if (list === undefined) speakers.set(quote, [withoutNulls(speaker)]);
      else list.push(withoutNulls(speaker));
    }
  }
  return speakers;
}
