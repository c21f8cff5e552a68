import type { Kysely, Selectable } from 'kysely';
import type { KeptArticle, Showing } from '../../model/kept-article.ts';
import type { ReadSpeaker } from '../../model/reading.ts';
import type { DatabaseKind } from '../database-kind.ts';
import type { ArticleTable, QuoteTable, Tables } from '../tables.ts';
import { placeOfOwner } from './forget-owner.ts';
import { keepReading } from './keep-reading.ts';
import { spansOfJson } from './quote-rows.ts';
import { articleOf } from './upsert-article.ts';

const QUOTE_COLUMNS = [
  'id',
  'type',
  'fragments',
  'cue_start',
  'cue_end',
  'around_start',
  'around_end',
  'key',
  'confidence',
  'rank',
  'context',
  'context_start',
] as const;

type ReadQuoteRow = Pick<Selectable<QuoteTable>, (typeof QUOTE_COLUMNS)[number]>;

/** See `ArchiveKeeping.ownedArticles`. */
export async function ownedArticles(
  database: Kysely<Tables>,
  owner: string,
  after: string,
  limit: number,
): Promise<KeptArticle[]> {
  const rows = await database
    .selectFrom('article')
    .selectAll()
    .where('owner', '=', owner)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  const articles: KeptArticle[] = [];
  for (const row of rows) articles.push(await keptArticle(database, row));
  return articles;
}

async function keptArticle(database: Kysely<Tables>, row: Selectable<ArticleTable>): Promise<KeptArticle> {
  const { owner, id: article } = row;
  const quotes = await database
    .selectFrom('quote')
    .select(QUOTE_COLUMNS)
    .where('owner', '=', owner)
    .where('article', '=', article)
    .orderBy('id', 'desc')
    .execute();
  const appearances = await database
    .selectFrom('appearance')
    .leftJoin('person', 'person.id', 'appearance.person')
    .select(['appearance.id', 'name', 'role', 'forms', 'person', 'person.kind'])
    .where('appearance.owner', '=', owner)
    .where('article', '=', article)
    .orderBy('appearance.id')
    .execute();
  const spoken = await database
    .selectFrom('spoken')
    .innerJoin('quote', 'quote.id', 'spoken.quote')
    .select(['spoken.quote', 'spoken.appearance'])
    .where('quote.owner', '=', owner)
    .where('quote.article', '=', article)
    .orderBy('spoken.position')
    .execute();
  const shown = await database
    .selectFrom('shown')
    .select(['platform', 'workspace', 'channel', 'at'])
    .where('owner', '=', owner)
    .where('article', '=', article)
    .orderBy('id')
    .execute();
  const numbers = new Map(appearances.map(({ id }, index) => [id, index]));
  const said = Map.groupBy(spoken, ({ quote }) => quote);
  const { publisher_name: name, publisher_key: key, body_gone_at: bodyGoneAt } = row;
  return {
    reading: {
      article: articleOf(row),
      ...(row.feed !== null && { feed: row.feed }),
      ...(row.dated === 1 && row.at !== null && { publishedAt: row.at }),
      ...(name !== null && key !== null && { publisher: { name, key } }),
      headlineTerms: [],
      speakers: appearances.map(
        ({ name: speaker, role, forms, person, kind }): ReadSpeaker => ({
          name: speaker,
          ...(role !== null && { role }),
          kind: kind ?? 'unknown',
          named: person !== null,
          forms: JSON.parse(forms) as string[],
        }),
      ),
      quotes: quotes.map((quote) => ({
        ...readQuote(quote),
        speakers: (said.get(quote.id) ?? []).flatMap(({ appearance }) => numbers.get(appearance) ?? []),
      })),
    },
    keptAt: row.kept_at,
    at: row.at ?? row.kept_at,
    ...(bodyGoneAt !== null && { bodyGoneAt, contexts: quotes.map(contextOfRow) }),
    shown: shown.map(
      ({ workspace, ...place }): Showing => ({ ...place, ...(workspace !== '' && { workspace }) }),
    ),
  };
}

function readQuote(row: ReadQuoteRow) {
  const { cue_start: start, cue_end: end } = row;
  return {
    type: row.type,
    fragments: spansOfJson(row.fragments),
    ...(start !== null && end !== null && { cue: { start, end } }),
    around: { start: row.around_start, end: row.around_end },
    key: row.key,
    terms: [],
    confidence: row.confidence,
    rank: row.rank,
  };
}

function contextOfRow({ context, context_start: start }: ReadQuoteRow) {
  return { text: context ?? '', start: start ?? 0 };
}

/** See `ArchiveKeeping.restoreArticle`. */
export async function restoreArticle(
  database: Kysely<Tables>,
  kind: DatabaseKind,
  { reading, keptAt, at, bodyGoneAt, contexts, shown }: KeptArticle,
): Promise<void> {
  const { owner = '', id: article } = reading.article;
  await database.transaction().execute(async (transaction) => {
    await keepReading(transaction, kind, reading, { keptAt, at, bodyGoneAt }, contexts);
    // Nobody knows whether its quotes were ever looked for: the bot looks at its next start.
    if (bodyGoneAt === undefined && reading.quotes.length === 0 && reading.speakers.length === 0) {
      await transaction
        .updateTable('article')
        .set({ read_at: null })
        .where('owner', '=', owner)
        .where('id', '=', article)
        .execute();
    }
    await transaction.deleteFrom('shown').where('owner', '=', owner).where('article', '=', article).execute();
    for (const showing of shown) await addShowing(transaction, owner, article, showing);
  });
}

/** See `ArchiveKeeping.restoreShowing`. */
export function restoreShowing(
  database: Kysely<Tables>,
  article: string,
  showing: Showing,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const there = await transaction
      .selectFrom('article')
      .select('id')
      .where('owner', '=', '')
      .where('id', '=', article)
      .executeTakeFirst();
    if (there === undefined) return false;
    const { platform, workspace = '', channel, at } = showing;
    const known = await transaction
      .selectFrom('shown')
      .select('id')
      .where('owner', '=', '')
      .where('article', '=', article)
      .where('platform', '=', platform)
      .where('workspace', '=', workspace)
      .where('channel', '=', channel)
      .where('at', '=', at)
      .executeTakeFirst();
    if (known === undefined) await addShowing(transaction, '', article, showing);
    return true;
  });
}

async function addShowing(
  transaction: Kysely<Tables>,
  owner: string,
  article: string,
  { workspace = '', ...place }: Showing,
): Promise<void> {
  await transaction
    .insertInto('shown')
    .values({ owner, article, workspace, ...place, definition: null, due_at: null })
    .execute();
}

/** See `ArchiveKeeping.showingsOfPublic`. */
export async function showingsOfPublic(database: Kysely<Tables>, owner: string) {
  const { platform, workspace } = placeOfOwner(owner);
  const rows = await database
    .selectFrom('shown')
    .innerJoin('article', (join) =>
      join.onRef('article.owner', '=', 'shown.owner').onRef('article.id', '=', 'shown.article'),
    )
    .select([
      'shown.platform',
      'shown.workspace',
      'shown.channel',
      'shown.at',
      'shown.article',
      'article.url',
    ])
    .where('shown.platform', '=', platform)
    .where('shown.workspace', '=', workspace)
    .where('shown.owner', '=', '')
    .orderBy('shown.id')
    .execute();
  return rows.map(({ url, ...row }) => ({ ...row, ...(url !== null && { url }) }));
}
