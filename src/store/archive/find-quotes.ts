import type { Kysely } from 'kysely';
import type { ArchivedQuote } from '../../model/archived-quote.ts';
import type { Viewpoint } from '../../model/viewpoint.ts';
import type { QuoteSearch } from '../archive.ts';
import type { DatabaseKind } from '../database-kind.ts';
import { inParts } from '../rows-at-once.ts';
import type { Tables } from '../tables.ts';
import { withoutNulls } from '../without-nulls.ts';
import { newestQuotes } from './newest-quotes.ts';
import { quoteOf } from './quote-rows.ts';

/** See `QuoteArchive.findQuotes`. */
export async function findQuotes(
  database: Kysely<Tables>,
  kind: DatabaseKind,
  search: QuoteSearch,
  viewpoint: Viewpoint,
): Promise<ArchivedQuote[]> {
  const found = await newestQuotes(database, kind, search, viewpoint, search.limit);
  const quotes = new Map<number, ArchivedQuote>();
  for (const part of inParts(found)) {
    const rows = await spokenRows(
      database,
      part.map(({ id }) => id),
    );
    for (const [id, speakers] of Map.groupBy(rows, (row) => row.id)) {
      const said = speakers.flatMap(({ name, person, role }) =>
        name === null ? [] : [withoutNulls({ person, name, role })],
      );
      quotes.set(id, quoteOf(speakers[0]!, said));
    }
  }
  return found.flatMap(({ id }) => quotes.get(id) ?? []);
}

// A row a speaker, in one statement: an answer asks for the quotes of many small searches.
function spokenRows(database: Kysely<Tables>, ids: readonly number[]) {
  return database
    .selectFrom('quote')
    .innerJoin('article', (join) =>
      join.onRef('article.owner', '=', 'quote.owner').onRef('article.id', '=', 'quote.article'),
    )
    .leftJoin('spoken', 'spoken.quote', 'quote.id')
    .leftJoin('appearance', 'appearance.id', 'spoken.appearance')
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
      'spoken.person',
      'appearance.name',
      'appearance.role',
    ])
    .where('quote.id', 'in', ids)
    .orderBy('quote.id')
    .orderBy('spoken.position')
    .execute();
}
