import type { ExpressionBuilder, Kysely, SelectQueryBuilder } from 'kysely';
import type { ArchivedQuote, ArchivedSpeaker } from '../../model/archived-quote.ts';
import type { Viewpoint } from '../../model/viewpoint.ts';
import type { QuoteSearch, SpeakerFound } from '../archive.ts';
import type { DatabaseKind, TextQuery } from '../database-kind.ts';
import { indexedId } from '../indexed-id.ts';
import { inParts } from '../rows-at-once.ts';
import type { Tables } from '../tables.ts';
import { withoutNulls } from '../without-nulls.ts';
import { quoteOf } from './quote-rows.ts';
import { speakerWordsOf } from './speaker-words.ts';
import { visible } from './visible.ts';

/** So many quotes are looked through for who said them. */
const MOST_COUNTED = 5_000;
const MOST_SPEAKERS = 100;

const ARTICLE = { owner: 'quote.owner', article: 'quote.article' };

/** See `QuoteArchive.findQuotes`. */
export async function findQuotes(
  database: Kysely<Tables>,
  kind: DatabaseKind,
  search: QuoteSearch,
  viewpoint: Viewpoint,
): Promise<ArchivedQuote[]> {
  const found = await matching(database, kind, search, viewpoint);
  const rows = await found
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
    .orderBy('quote.at', 'desc')
    .orderBy('quote.id', 'desc')
    .limit(search.limit)
    .execute();
  const speakers = await speakersOfQuotes(
    database,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => quoteOf(row, speakers.get(row.id) ?? []));
}

/** See `QuoteArchive.findSpeakers`. */
export async function findSpeakers(
  database: Kysely<Tables>,
  kind: DatabaseKind,
  search: QuoteSearch,
  viewpoint: Viewpoint,
): Promise<SpeakerFound[]> {
  const found = await matching(database, kind, search, viewpoint);
  const rows = await found
    .innerJoin('spoken as said', 'said.quote', 'quote.id')
    .innerJoin('appearance', 'appearance.id', 'said.appearance')
    .select(['said.person', 'appearance.name', 'appearance.role', 'quote.at', 'said.appearance'])
    .orderBy('quote.at', 'desc')
    .orderBy('quote.id', 'desc')
    .limit(MOST_COUNTED)
    .execute();
  const speakers = new Map<string, SpeakerFound>();
  for (const { person, name, role, at, appearance } of rows) {
    // Whoever has no name is somebody else in each article.
    const key = person === null ? `in ${appearance}` : `${person}`;
    const known = speakers.get(key);
    const first = withoutNulls({ person, name, role });
    speakers.set(key, {
      ...(known ?? { ...first, lastAt: at }),
      ...(known?.role === undefined && role !== null && { role }),
      quotes: (known?.quotes ?? 0) + 1,
    });
  }
  return [...speakers.values()].sort((a, b) => b.quotes - a.quotes).slice(0, MOST_SPEAKERS);
}

async function matching(
  database: Kysely<Tables>,
  kind: DatabaseKind,
  search: QuoteSearch,
  viewpoint: Viewpoint,
): Promise<SelectQueryBuilder<Tables, 'quote', object>> {
  const { people, since, until, publishers, keys, after } = search;
  const texts = await textQueries(database, search);
  let query = database.selectFrom('quote').where((where) => visible(where, viewpoint, ARTICLE));
  if (people !== undefined) {
    query = query.where('quote.id', 'in', (spoken) =>
      spoken
        .selectFrom('spoken')
        .select('spoken.quote')
        .where('spoken.person', 'in', [...people, -1])
        .$if(since !== undefined, (inner) => inner.where('spoken.at', '>=', since!))
        .$if(until !== undefined, (inner) => inner.where('spoken.at', '<', until!)),
    );
  }
  if (search.anyPair?.length === 0) query = query.where((where) => where.lit(false));
  if (texts.length > 0) {
    query = query.where((where) => where.or(texts.map((text) => kind.textIndex.matches('quote.id', text))));
  }
  if (since !== undefined) query = query.where('quote.at', '>=', since);
  if (until !== undefined) query = query.where('quote.at', '<', until);
  if (publishers !== undefined)
    query = query.where('quote.publisher_key', 'in', [...publishers.map(indexedId), '']);
  if (keys !== undefined) query = query.where('quote.key', 'in', [...keys, '']);
  if (after !== undefined) query = query.where((where) => behind(where, after));
  return query;
}

function behind(where: ExpressionBuilder<Tables, 'quote'>, { id, at }: NonNullable<QuoteSearch['after']>) {
  return where.or([
    where('quote.at', '<', at),
    where.and([where('quote.at', '=', at), where('quote.id', '<', id)]),
  ]);
}

// The names of the people asked for narrow a search for words down before anything is read; the join with `spoken` decides.
async function textQueries(
  database: Kysely<Tables>,
  { people, speakerTerms = [], about = [], headlines = false, anyPair }: QuoteSearch,
): Promise<TextQuery[]> {
  const near = headlines ? (['near', 'headline'] as const) : (['near'] as const);
  const groups: TextQuery['groups'][number][] = [
    ...speakerTerms.map((terms) => ({ terms, places: ['speaker'] as const })),
    ...about.map((terms) => ({ terms, places: near })),
  ];
  if (groups.length === 0 && anyPair === undefined) return [];
  const names = people === undefined ? [] : await speakerWordsOf(database, people);
  if (names.length > 0) groups.push({ terms: names, places: ['speaker'] as const });
  if (anyPair === undefined) return [{ groups }];
  return anyPair.map((pair) => ({ groups: [...groups, ...pair.map((terms) => ({ terms, places: near }))] }));
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
