import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Article } from '../model/article.ts';
import type { ChannelAddress } from '../model/digest-definition.ts';
import type { Instant } from '../model/instant.ts';
import { ownerOf } from '../model/owner-of.ts';
import type { Span } from '../model/span.ts';
import type { ArticleRecord } from './store.ts';
import type { ArticleTable, Tables } from './tables.ts';
import { withoutNulls } from './without-nulls.ts';

/** The articles that were digested, and where. */
export function articleRecord(database: Kysely<Tables>): ArticleRecord {
  return {
    async keepArticle(article, place, at) {
      if (article.owner !== undefined && article.owner !== ownerOf(place)) {
        throw new RangeError(`an article of ${article.owner} must not be kept for ${ownerOf(place)}`);
      }
      await database.transaction().execute(async (transaction) => {
        await upsertArticles(transaction, [article], at);
        await noteShown(transaction, article, place, at);
      });
    },

    async keptArticle(id, place) {
      const row = await database
        .selectFrom('article')
        .selectAll()
        .where('id', '=', id)
        .where((where) =>
          where.or([
            where('owner', '=', ''),
            where.and([
              where('owner', '=', ownerOf(place)),
              where.exists(
                where
                  .selectFrom('shown')
                  .select('shown.id')
                  .whereRef('shown.owner', '=', 'article.owner')
                  .whereRef('shown.article', '=', 'article.id')
                  .where('shown.platform', '=', place.platform)
                  .where('shown.workspace', '=', place.workspace)
                  .where('shown.channel', '=', place.channel),
              ),
            ]),
          ]),
        )
        .orderBy('owner', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && articleOf(row);
    },

    async lastArticle(place) {
      const row = await database
        .selectFrom('shown')
        .innerJoin('article', (join) =>
          join.onRef('article.owner', '=', 'shown.owner').onRef('article.id', '=', 'shown.article'),
        )
        .selectAll('article')
        .where('shown.platform', '=', place.platform)
        .where('shown.channel', '=', place.channel)
        .where('shown.workspace', 'in', [place.workspace, ''])
        .where('shown.owner', 'in', [ownerOf(place), ''])
        .orderBy('shown.id', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && articleOf(row);
    },
  };
}

/** Keeps articles within a transaction; one kept before is replaced. */
export async function upsertArticles(
  transaction: Kysely<Tables>,
  articles: readonly Article[],
  at: Instant,
): Promise<void> {
  for (const article of articles) {
    const row = rowOf(article, at);
    const { owner: _, id: __, ...rest } = row;
    await transaction
      .insertInto('article')
      .values(row)
      .onConflict((conflict) => conflict.columns(['owner', 'id']).doUpdateSet(rest))
      .execute();
  }
}

/** Remembers within a transaction that an article was shown; without a workspace, that the schedule posted it. */
export async function noteShown(
  transaction: Kysely<Tables>,
  { id, owner = '' }: Article,
  { platform, channel, workspace = '' }: ChannelAddress & { readonly workspace?: string },
  at: Instant,
): Promise<void> {
  await transaction
    .insertInto('shown')
    .values({ platform, workspace, channel, owner, article: id, at })
    .execute();
}

function rowOf(article: Article, at: Instant): Insertable<ArticleTable> {
  return {
    owner: article.owner ?? '',
    id: article.id,
    url: article.url ?? null,
    headline: article.headline ?? null,
    byline: article.byline ?? null,
    publisher: article.publisher ?? null,
    published_at: article.publishedAt ?? null,
    language: article.language,
    body: article.body,
    paragraphs: JSON.stringify(article.paragraphs.map(({ start, end }) => [start, end])),
    kept_at: at,
  };
}

function articleOf(row: Selectable<ArticleTable>): Article {
  const paragraphs = JSON.parse(row.paragraphs) as readonly (readonly [number, number])[];
  return withoutNulls({
    id: row.id,
    url: row.url,
    headline: row.headline,
    byline: row.byline,
    publisher: row.publisher,
    publishedAt: row.published_at,
    language: row.language,
    body: row.body,
    paragraphs: paragraphs.map(([start, end]): Span => ({ start, end })),
    ...(row.owner !== '' && { owner: row.owner }),
  });
}
