import type { Kysely } from 'kysely';
import type { ForgetTarget, Forgotten } from '../../model/kept-article.ts';
import type { DatabaseKind } from '../database-kind.ts';
import type { Tables } from '../tables.ts';
import { countOwned } from './count-owned.ts';
import { forgetFeedItems } from './forget-feed-items.ts';
import { forgetOwner, othersOfOwner } from './forget-owner.ts';
import { forgetPosts, isScheduled, postsOf } from './forget-posts.ts';
import { type ArticleKey, removeQuotes } from './remove-quotes.ts';

/** See `ArchiveKeeping.forget`. */
export async function forget(
  transaction: Kysely<Tables>,
  kind: DatabaseKind,
  target: ForgetTarget,
): Promise<Forgotten> {
  await kind.lock(transaction as unknown as Kysely<never>, 'archive');
  const counted = { articles: 0, quotes: 0, posts: 0 };
  for (const key of await articlesMeant(transaction, target)) {
    const { quotes, posts } = await forgetArticle(transaction, kind, key);
    counted.articles++;
    counted.quotes += quotes;
    counted.posts += posts;
  }
  const others =
    target.kind === 'owner'
      ? await forgetOwner(transaction, target.owner)
      : target.kind === 'feed'
        ? await forgetFeed(transaction, target.url)
        : 0;
  return { ...counted, others };
}

/** See `ArchiveKeeping.forgettable`. */
export async function forgettable(database: Kysely<Tables>, target: ForgetTarget): Promise<Forgotten> {
  const keys = await articlesMeant(database, target);
  let quotes = 0;
  let posts = 0;
  for (const { owner, article } of keys) {
    const row = await database
      .selectFrom('quote')
      .select((select) => select.fn.countAll<number>().as('quotes'))
      .where('owner', '=', owner)
      .where('article', '=', article)
      .executeTakeFirstOrThrow();
    quotes += Number(row.quotes);
    const headlines = headlinesOf(await articleRow(database, { owner, article }));
    posts += (await postsOf(database, { owner, article }, headlines)).length;
  }
  const others =
    target.kind === 'owner'
      ? await othersOfOwner(database, target.owner)
      : target.kind === 'feed'
        ? (await feedRows(database, target.url)).length
        : 0;
  return { articles: keys.length, quotes, posts, others };
}

/** Forgets one article with all that came of it, within a transaction. */
export async function forgetArticle(
  transaction: Kysely<Tables>,
  kind: DatabaseKind,
  key: ArticleKey,
): Promise<{ readonly quotes: number; readonly posts: number }> {
  const { owner, article } = key;
  const row = await articleRow(transaction, key);
  const { quotes } = await removeQuotes(transaction, kind, key);
  const items = row !== undefined && isScheduled(owner) ? await forgetFeedItems(transaction, row) : [];
  const posts = await forgetPosts(transaction, key, headlinesOf(row, items));
  await transaction.deleteFrom('shown').where('owner', '=', owner).where('article', '=', article).execute();
  await transaction
    .deleteFrom('person_move')
    .where('owner', '=', owner)
    .where('article', '=', article)
    .execute();
  await transaction.deleteFrom('article').where('owner', '=', owner).where('id', '=', article).execute();
  if (row !== undefined) await countOwned(transaction, owner, { articles: -1 });
  if (row?.publisher_key) await forgetPublisher(transaction, owner, row.publisher_key);
  return { quotes, posts };
}

function articleRow(database: Kysely<Tables>, { owner, article }: ArticleKey) {
  return database
    .selectFrom('article')
    .select(['headline', 'url', 'feed', 'publisher_key'])
    .where('owner', '=', owner)
    .where('id', '=', article)
    .executeTakeFirst();
}

function headlinesOf(row: { readonly headline: string | null } | undefined, others: readonly string[] = []) {
  return [...new Set([row?.headline ?? '', ...others])].filter((headline) => headline !== '');
}

// The name of a publisher goes with the last of its articles.
async function forgetPublisher(transaction: Kysely<Tables>, owner: string, key: string): Promise<void> {
  const left = await transaction
    .selectFrom('article')
    .select('id')
    .where('owner', '=', owner)
    .where('publisher_key', '=', key)
    .limit(1)
    .executeTakeFirst();
  if (left !== undefined) return;
  await transaction.deleteFrom('publisher').where('owner', '=', owner).where('key', '=', key).execute();
}

async function articlesMeant(database: Kysely<Tables>, target: ForgetTarget): Promise<ArticleKey[]> {
  const articles = database.selectFrom('article').select(['owner', 'id as article']);
  switch (target.kind) {
    case 'article':
      return articles.where('owner', '=', target.owner).where('id', '=', target.id).execute();
    case 'feed':
      return articles.where('feed', '=', target.url).execute();
    case 'owner':
      return articles.where('owner', '=', target.owner).execute();
  }
}

function feedRows(database: Kysely<Tables>, url: string) {
  return database.selectFrom('feed_item').select('id').where('feed', '=', url).execute();
}

async function forgetFeed(transaction: Kysely<Tables>, url: string): Promise<number> {
  // Whoever records what the feed brings takes its row first as well: then one waits, and neither for the other.
  await transaction.updateTable('feed').set({ lease_until: null }).where('url', '=', url).execute();
  const items = await feedRows(transaction, url);
  await transaction.deleteFrom('feed_item').where('feed', '=', url).execute();
  await transaction.deleteFrom('subscription').where('feed', '=', url).execute();
  await transaction.deleteFrom('feed').where('url', '=', url).execute();
  return items.length;
}
