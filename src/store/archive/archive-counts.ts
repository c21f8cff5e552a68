import type { ExpressionBuilder, Kysely } from 'kysely';
import type { ArchiveExtent } from '../../model/answer.ts';
import type { Viewpoint } from '../../model/viewpoint.ts';
import type { Tables } from '../tables.ts';
import { ownersSeen, visible } from './visible.ts';

const ARTICLE = { owner: 'article.owner', article: 'article.id' };
const QUOTE = { owner: 'quote.owner', article: 'quote.article' };

/** See `QuoteArchive.archiveCounts`. Owner by owner: what is public is most of it, and needs no look at where it was shown. */
export async function archiveCounts(database: Kysely<Tables>, viewpoint: Viewpoint): Promise<ArchiveExtent> {
  let articles = 0;
  let quotes = 0;
  for (const owner of ownersSeen(viewpoint)) {
    articles += await count(database, 'article', owner, (where) => visible(where, viewpoint, ARTICLE));
    quotes += await count(database, 'quote', owner, (where) => visible(where, viewpoint, QUOTE));
  }
  const firstAt = await edge(database, viewpoint, 'asc');
  const lastAt = await edge(database, viewpoint, 'desc');
  return {
    articles,
    quotes,
    ...(firstAt !== undefined && { firstAt }),
    ...(lastAt !== undefined && { lastAt }),
  };
}

async function count<T extends 'article' | 'quote'>(
  database: Kysely<Tables>,
  table: T,
  owner: string,
  seen: (where: ExpressionBuilder<Tables, T>) => ReturnType<typeof visible<T>>,
): Promise<number> {
  const rows = database.selectFrom(table as 'article').where('owner', '=', owner);
  const { count } = await (owner === ''
    ? rows
    : rows.where((where) => seen(where as unknown as ExpressionBuilder<Tables, T>) as never)
  )
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function edge(
  database: Kysely<Tables>,
  viewpoint: Viewpoint,
  order: 'asc' | 'desc',
): Promise<string | undefined> {
  const row = await database
    .selectFrom('quote')
    .select('at')
    .where((where) => visible(where, viewpoint, QUOTE))
    .orderBy('at', order)
    .limit(1)
    .executeTakeFirst();
  return row?.at;
}
