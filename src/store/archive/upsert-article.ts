import type { Insertable, Kysely, Selectable } from 'kysely';
import type { Article } from '../../model/article.ts';
import type { Instant } from '../../model/instant.ts';
import type { Reading } from '../../model/reading.ts';
import { indexedId } from '../indexed-id.ts';
import type { ArticleTable, Tables } from '../tables.ts';
import { withoutNulls } from '../without-nulls.ts';
import { spansOfJson, spansToJson } from './quote-rows.ts';

/** What keeping an article's quotes needs to know of it. */
export interface ArticleFacts {
  /** Its place in the order of time. */
  readonly at: Instant;
  readonly publisherKey: string | null;
  /** Whether its quotes are in the archive, just as they are. */
  readonly unchanged: boolean;
  readonly hadQuotes: boolean;
  readonly isNew: boolean;
}

/** When an article is, or was, kept. */
export interface Keeping {
  readonly keptAt: Instant;
  /** Its place in the order of time, where it was kept before elsewhere. */
  readonly at?: Instant;
  readonly bodyGoneAt?: Instant | undefined;
}

/** Keeps an article's own row; without a publisher's date it stays where it was first kept in the order of time. */
export async function upsertArticle(
  transaction: Kysely<Tables>,
  reading: Reading,
  { keptAt, at: known, bodyGoneAt }: Keeping,
): Promise<ArticleFacts> {
  const { article, publisher, publishedAt, feed } = reading;
  const { owner = '', id, body, headline = null } = article;
  const before = await transaction
    .selectFrom('article')
    .select([
      'body',
      'headline',
      'at',
      'dated',
      'publisher_key',
      'feed',
      'read_at',
      'body_gone_at',
      'kept_at',
    ])
    .where('owner', '=', owner)
    .where('id', '=', id)
    .executeTakeFirst();
  const at = publishedAt ?? known ?? (before?.dated === 0 ? (before.at ?? before.kept_at) : keptAt);
  const publisherKey = publisher === undefined ? null : indexedId(publisher.key);
  const row: Insertable<ArticleTable> = {
    owner,
    id,
    ...columnsOf(article),
    kept_at: keptAt,
    at,
    dated: publishedAt === undefined ? 0 : 1,
    publisher_key: publisherKey,
    publisher_name: publisher?.name ?? null,
    feed: feed ?? before?.feed ?? null,
    read_at: keptAt,
    body_gone_at: bodyGoneAt ?? null,
  };
  const { owner: _, id: __, ...rest } = row;
  await transaction
    .insertInto('article')
    .values(row)
    .onConflict((conflict) => conflict.columns(['owner', 'id']).doUpdateSet(rest))
    .execute();
  const hadQuotes = before?.read_at !== null && before !== undefined;
  return {
    at,
    publisherKey,
    hadQuotes,
    isNew: before === undefined,
    unchanged:
      hadQuotes &&
      before.body_gone_at === null &&
      bodyGoneAt === undefined &&
      before.body === body &&
      before.headline === headline &&
      before.at === at &&
      before.publisher_key === publisherKey,
  };
}

/** An article's own columns. */
function columnsOf(
  article: Article,
): Pick<
  Insertable<ArticleTable>,
  'url' | 'headline' | 'byline' | 'publisher' | 'published_at' | 'language' | 'body' | 'paragraphs'
> {
  return {
    url: article.url ?? null,
    headline: article.headline ?? null,
    byline: article.byline ?? null,
    publisher: article.publisher ?? null,
    published_at: article.publishedAt ?? null,
    language: article.language,
    body: article.body,
    paragraphs: spansToJson(article.paragraphs),
  };
}

/** An article as it was stored. */
export function articleOf(row: Selectable<ArticleTable>): Article {
  return withoutNulls({
    id: row.id,
    url: row.url,
    headline: row.headline,
    byline: row.byline,
    publisher: row.publisher,
    publishedAt: row.published_at,
    language: row.language,
    body: row.body,
    paragraphs: spansOfJson(row.paragraphs),
    ...(row.owner !== '' && { owner: row.owner }),
  });
}
