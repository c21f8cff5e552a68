import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/**
 * Empties what feeds brought of an article, within a transaction: an emptied item stays, so that the feed does not bring it again as new,
 * and has no link to read it by. Returns the headlines that went.
 */
export async function forgetFeedItems(
  transaction: Kysely<Tables>,
  { url, feed, headline }: { readonly [Name in 'url' | 'feed' | 'headline']: string | null },
): Promise<string[]> {
  const from = url === null ? undefined : `${url}?`;
  const rows = await transaction
    .selectFrom('feed_item')
    .select(['feed', 'id', 'headline'])
    .where((where) =>
      where.or([
        ...(url === null ? [] : [where('url', '=', url)]),
        // Feeds add what trackers want to an article's address.
        ...(from === undefined ? [] : [where.and([where('url', '>=', from), where('url', '<', `${url}@`)])]),
        ...(feed === null || headline === null
          ? []
          : [where.and([where('feed', '=', feed), where('headline', '=', headline)])]),
        sql<boolean>`1 = 0`,
      ]),
    )
    .execute();
  for (const row of rows) {
    await transaction
      .updateTable('feed_item')
      .set({ headline: null, url: null, byline: null, summary: null, text: '', title_key: null })
      .where('feed', '=', row.feed)
      .where('id', '=', row.id)
      .execute();
  }
  return rows.flatMap((row) => row.headline ?? []);
}
