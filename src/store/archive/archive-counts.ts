import type { Kysely } from 'kysely';
import type { ArchiveExtent } from '../../model/answer.ts';
import type { Viewpoint } from '../../model/viewpoint.ts';
import type { Tables } from '../tables.ts';
import { ownersSeen, visible } from './visible.ts';

/** See `QuoteArchive.archiveCounts`. What can be seen wholly was counted as it came; of the rest it is looked up where it was shown. */
export async function archiveCounts(database: Kysely<Tables>, viewpoint: Viewpoint): Promise<ArchiveExtent> {
  const owners = ownersSeen(viewpoint);
  const wholly = viewpoint.kind === 'owner' ? owners : [''];
  const whole = await database
    .selectFrom('owned')
    .select(['articles', 'quotes'])
    .where('owner', 'in', wholly)
    .execute();
  const partly = owners.filter((owner) => !wholly.includes(owner));
  const parts = [...whole, await shownOf(database, partly, viewpoint)];
  const firstAt = await edge(database, viewpoint, 'asc');
  const lastAt = await edge(database, viewpoint, 'desc');
  return {
    articles: parts.reduce((sum, { articles }) => sum + Number(articles), 0),
    quotes: parts.reduce((sum, { quotes }) => sum + Number(quotes), 0),
    ...(firstAt !== undefined && { firstAt }),
    ...(lastAt !== undefined && { lastAt }),
  };
}

async function shownOf(database: Kysely<Tables>, owners: readonly string[], viewpoint: Viewpoint) {
  if (owners.length === 0) return { articles: 0, quotes: 0 };
  const { articles } = await database
    .selectFrom('article')
    .select((select) => select.fn.countAll<number>().as('articles'))
    .where('owner', 'in', owners)
    .where(visible(viewpoint, { owner: 'article.owner', article: 'article.id' }))
    .executeTakeFirstOrThrow();
  const { quotes } = await database
    .selectFrom('quote')
    .select((select) => select.fn.countAll<number>().as('quotes'))
    .where('owner', 'in', owners)
    .where(visible(viewpoint, { owner: 'quote.owner', article: 'quote.article' }))
    .executeTakeFirstOrThrow();
  return { articles, quotes };
}

async function edge(
  database: Kysely<Tables>,
  viewpoint: Viewpoint,
  order: 'asc' | 'desc',
): Promise<string | undefined> {
  const row = await database
    .selectFrom('quote')
    .select('at')
    .where(visible(viewpoint, { owner: 'quote.owner', article: 'quote.article' }))
    .orderBy('place', order)
    .limit(1)
    .executeTakeFirst();
  return row?.at;
}
