import { type Expression, type ExpressionBuilder, type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { Instant } from '../../model/instant.ts';
import type { Viewpoint } from '../../model/viewpoint.ts';
import type { QuoteSearch } from '../archive.ts';
import type { DatabaseKind, PlaceLimits } from '../database-kind.ts';
import { indexedId } from '../indexed-id.ts';
import type { Tables } from '../tables.ts';
import { firstPlace, placeBehind } from './places.ts';
import { textQueries } from './text-queries.ts';
import { visible } from './visible.ts';

/** Of so many people each one's newest quotes are looked up; of more, all of theirs. */
const MOST_APART = 30;

/** Quotes from one end of what is looked for, and what tells their order. */
interface QuoteSource {
  readonly quotes: SelectQueryBuilder<Tables, 'quote', object>;
  readonly place: Expression<number>;
}

/** A quote that was found. */
export interface FoundQuote {
  readonly id: number;
  readonly at: Instant;
}

/**
 * Finds at most so many quotes, the newest first. They are read in the order of time from where the fewest are to be looked through
 * (the words, the people, the publisher), so that the older ones, however many, are not.
 */
export async function newestQuotes(
  database: Kysely<Tables>,
  kind: DatabaseKind,
  search: QuoteSearch,
  viewpoint: Viewpoint,
  limit: number,
): Promise<FoundQuote[]> {
  const { publishers, keys, after } = search;
  const found = new Map<number, FoundQuote>();
  for (const { quotes, place } of await sources(database, kind, search)) {
    const rows = await quotes
      .select(['quote.id', 'quote.at'])
      .$if(publishers !== undefined, (query) =>
        query.where('quote.publisher_key', 'in', publishers!.map(indexedId)),
      )
      .$if(keys !== undefined, (query) => query.where('quote.key', 'in', keys!))
      .$if(after !== undefined, (query) => query.where((where) => behind(where, after!)))
      .where(visible(viewpoint, { owner: 'quote.owner', article: 'quote.article' }))
      .orderBy(place, 'desc')
      .limit(limit)
      .execute();
    for (const row of rows) found.set(row.id, row);
  }
  return [...found.values()]
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.id - a.id))
    .slice(0, limit);
}

async function sources(
  database: Kysely<Tables>,
  kind: DatabaseKind,
  search: QuoteSearch,
): Promise<QuoteSource[]> {
  const { people, publishers, keys } = search;
  if ([people, publishers, keys].some((list) => list?.length === 0)) return [];
  const limits = placeLimits(search);
  const texts = await textQueries(database, search);
  if (texts !== undefined) {
    if (texts.length === 0) return [];
    const { quotes, place } = kind.textIndex.found(database, texts, limits, keys);
    return [{ quotes: saidBy(quotes, people), place }];
  }
  if (keys !== undefined) return [allQuotes(saidBy(database.selectFrom('quote'), people), limits)];
  if (people !== undefined) {
    const parts = people.length > MOST_APART ? [people] : people.map((person) => [person]);
    return parts.map((part) => spokenQuotes(database, part, limits));
  }
  if (publishers === undefined) return [allQuotes(database.selectFrom('quote'), limits)];
  return publishers.map((key) =>
    allQuotes(database.selectFrom('quote').where('quote.publisher_key', '=', indexedId(key)), limits),
  );
}

function placeLimits({ since, until, after }: QuoteSearch): PlaceLimits {
  const ends = [
    ...(until === undefined ? [] : [firstPlace(until)]),
    ...(after === undefined ? [] : [placeBehind(after.at)]),
  ];
  return {
    from: since === undefined ? undefined : firstPlace(since),
    before: ends.reduce<bigint | undefined>(
      (least, end) => (least === undefined || end < least ? end : least),
      undefined,
    ),
  };
}

function allQuotes(quotes: QuoteSource['quotes'], { from, before }: PlaceLimits): QuoteSource {
  return {
    quotes: quotes
      .$if(from !== undefined, (query) => query.where('quote.place', '>=', from as never))
      .$if(before !== undefined, (query) => query.where('quote.place', '<', before as never)),
    place: sql.ref<number>('quote.place'),
  };
}

// Who speaks twice in a quote, as the one and the other of two that speak jointly, has said it once.
function spokenQuotes(
  database: Kysely<Tables>,
  people: readonly number[],
  { from, before }: PlaceLimits,
): QuoteSource {
  const quotes = database
    .selectFrom('spoken')
    .crossJoin('quote')
    .whereRef('quote.id', '=', 'spoken.quote')
    .where('spoken.person', 'in', people)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('spoken as other')
            .select('other.quote')
            .whereRef('other.place', '=', 'spoken.place')
            .whereRef('other.position', '<', 'spoken.position')
            .where('other.person', 'in', people),
        ),
      ),
    )
    .$if(from !== undefined, (query) => query.where('spoken.place', '>=', from as never))
    .$if(before !== undefined, (query) => query.where('spoken.place', '<', before as never));
  return {
    quotes: quotes as unknown as QuoteSource['quotes'],
    place: sql.ref<number>('spoken.place'),
  };
}

function saidBy(quotes: QuoteSource['quotes'], people: readonly number[] | undefined): QuoteSource['quotes'] {
  if (people === undefined) return quotes;
  return quotes.where(({ exists, selectFrom }) =>
    exists(
      selectFrom('spoken')
        .select('spoken.quote')
        .whereRef('spoken.place', '=', 'quote.place')
        .where('spoken.person', 'in', people),
    ),
  );
}

function behind(where: ExpressionBuilder<Tables, 'quote'>, { id, at }: FoundQuote) {
  return where.or([
    where('quote.at', '<', at),
    where.and([where('quote.at', '=', at), where('quote.id', '<', id)]),
  ]);
}
