import type { ExpressionBuilder, Insertable, Kysely } from 'kysely';
import type { FeedState, FoundItem } from '../model/feed-state.ts';
import type { Instant } from '../model/instant.ts';
import { itemOf, rowOfFeed, rowOfItem, stateOf } from './feed-rows.ts';
import { inOrder } from './in-order.ts';
import { indexedId } from './indexed-id.ts';
import type { FeedRecord } from './store.ts';
import type { FeedItemTable, Tables } from './tables.ts';

const HOUR = 60 * 60_000;
/** An item of the same title is the same one for so long. */
const SAME_TITLE = 72 * HOUR;
/** What a feed has not shown for so long is forgotten; it would have to come back after two months to be new again. */
const FORGOTTEN = 60 * 24 * HOUR;
/** Rows a statement: SQLite takes 32,766 values. */
const ROWS = 500;

/** The record of feeds. */
export function feedRecord(database: Kysely<Tables>): FeedRecord {
  const newestItems = (url: string, limit: number) =>
    database
      .selectFrom('feed_item')
      .where('feed', '=', url)
      // Those whose article was forgotten have nothing left.
      .where((where) =>
        where.or([where('headline', 'is not', null), where('url', 'is not', null), where('text', '!=', '')]),
      )
      .orderBy('first_seen_at', 'desc')
      .orderBy('published_at', 'desc')
      .limit(limit);
  return {
    async subscribe(pairs, now) {
      if (pairs.length === 0) return;
      await database.transaction().execute(async (transaction) => {
        for (const { definition, feed } of inOrder(pairs, (pair) => `${pair.feed} ${pair.definition}`)) {
          await transaction
            .insertInto('feed')
            .values({
              url: feed,
              address: feed,
              next_at: now,
              not_before: now,
              failures: 0,
              gone: 0,
              moved_times: 0,
            })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
          await transaction
            .insertInto('subscription')
            .values({ definition, feed, since: now })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
      });
    },

    async claimFeeds(urls, { now, leaseUntil, when, limit }) {
      if (urls.length === 0) return [];
      const column = when === 'scheduled' ? 'next_at' : 'not_before';
      const unclaimed = (where: ExpressionBuilder<Tables, 'feed'>) =>
        where.or([where('lease_until', 'is', null), where('lease_until', '<=', now)]);
      return database.transaction().execute(async (transaction) => {
        const waiting = await transaction
          .selectFrom('feed')
          .select('url')
          .where('url', 'in', [...urls])
          .where(column, '<=', now)
          .where('gone', '=', 0)
          .where(unclaimed)
          .orderBy('next_at')
          .orderBy('url')
          .limit(limit)
          .execute();
        const claimed = new Map<string, FeedState>();
        // The update repeats the test: another writer may have been quicker.
        for (const { url } of inOrder(waiting, (feed) => feed.url)) {
          const row = await transaction
            .updateTable('feed')
            .set({ lease_until: leaseUntil })
            .where('url', '=', url)
            .where(unclaimed)
            .returningAll()
            .executeTakeFirst();
          if (row !== undefined) claimed.set(url, stateOf(row));
        }
        return waiting.flatMap(({ url }) => claimed.get(url) ?? []);
      });
    },

    async feedState(url) {
      const row = await database.selectFrom('feed').selectAll().where('url', '=', url).executeTakeFirst();
      return row && stateOf(row);
    },

    keepFeed: (state, items, now) =>
      database.transaction().execute((transaction) => keepFeed(transaction, state, items, now)),

    async feedDates(url, limit) {
      const rows = await newestItems(url, limit).select(['published_at', 'first_seen_at']).execute();
      return rows.map((row) => row.published_at ?? row.first_seen_at);
    },

    async feedItems(url, limit) {
      const rows = await newestItems(url, limit).selectAll().execute();
      return rows.map(itemOf);
    },

    async subscription(definition, url) {
      const row = await database
        .selectFrom('subscription')
        .selectAll()
        .where('definition', '=', definition)
        .where('feed', '=', url)
        .executeTakeFirst();
      return (
        row && {
          definition,
          feed: url,
          since: row.since,
          ...(row.told_at !== null && { toldAt: row.told_at }),
        }
      );
    },

    async noteTold(definition, urls, now) {
      if (urls.length === 0) return;
      await database
        .updateTable('subscription')
        .set({ told_at: now })
        .where('definition', '=', definition)
        .where('feed', 'in', [...urls])
        .execute();
    },

    async restHost(host, until) {
      await database
        .insertInto('host_rest')
        .values({ host, until })
        .onConflict((conflict) => conflict.column('host').doUpdateSet({ until }))
        .execute();
    },

    async hostRests(host, now) {
      const row = await database
        .selectFrom('host_rest')
        .select('until')
        .where('host', '=', host)
        .where('until', '>', now)
        .executeTakeFirst();
      return row?.until;
    },
  };
}

async function keepFeed(
  transaction: Kysely<Tables>,
  state: FeedState,
  items: readonly FoundItem[],
  now: Instant,
): Promise<number> {
  const { url } = state;
  // Ending the claim holds the feed: who keeps it at the same time waits here, and then finds what this one kept.
  const before = await transaction
    .updateTable('feed')
    .set({ lease_until: null })
    .where('url', '=', url)
    .returning('read_at')
    .executeTakeFirst();
  await transaction.updateTable('feed').set(rowOfFeed(state)).where('url', '=', url).execute();
  // Once it is read again, its next failure is news.
  if (state.failures === 0) {
    await transaction.updateTable('subscription').set({ told_at: null }).where('feed', '=', url).execute();
  }
  if (items.length === 0) return 0;
  const known = await transaction
    .selectFrom('feed_item')
    .select(['id', 'address_key', 'title_key', 'first_seen_at', 'headline', 'url', 'text'])
    .where('feed', '=', url)
    .execute();
  const recently = new Date(Date.parse(now) - SAME_TITLE).toISOString();
  const rows = new Map(known.map((row) => [row.id, row]));
  const byAddress = new Map(known.flatMap(({ id, address_key: key }) => (key === null ? [] : [[key, id]])));
  const byTitle = new Map(
    known.flatMap(({ id, title_key: key, first_seen_at: at }) =>
      key === null || at < recently ? [] : [[key, id]],
    ),
  );
  const seen: string[] = [];
  const fresh: Insertable<FeedItemTable>[] = [];
  for (const item of items) {
    const id = indexedId(item.id);
    const same =
      (rows.get(item.id) ?? rows.get(id))?.id ??
      byAddress.get(item.addressKey ?? '') ??
      byTitle.get(item.titleKey ?? '');
    if (same !== undefined) {
      seen.push(same);
      await correct(transaction, url, rows.get(same), item);
      continue;
    }
    // Two of one title in one answer are one too.
    if (item.titleKey !== undefined) byTitle.set(item.titleKey, id);
    fresh.push(rowOfItem(url, { ...item, id }, before?.read_at === null, now));
  }
  for (let at = 0; at < seen.length; at += ROWS) {
    await transaction
      .updateTable('feed_item')
      .set({ seen_at: now })
      .where('feed', '=', url)
      .where('id', 'in', seen.slice(at, at + ROWS))
      .execute();
  }
  for (let at = 0; at < fresh.length; at += ROWS) {
    await transaction
      .insertInto('feed_item')
      .values(fresh.slice(at, at + ROWS))
      .execute();
  }
  const longAgo = new Date(Date.parse(now) - FORGOTTEN).toISOString();
  await transaction.deleteFrom('feed_item').where('feed', '=', url).where('seen_at', '<', longAgo).execute();
  return fresh.length;
}

// A story that was corrected before it is posted must be posted corrected.
async function correct(
  transaction: Kysely<Tables>,
  feed: string,
  row: Pick<FeedItemTable, 'id' | 'headline' | 'url' | 'text'> | undefined,
  item: FoundItem,
): Promise<void> {
  if (row === undefined || (row.headline === (item.headline ?? null) && row.text === item.text)) return;
  // Its article was forgotten: it stays so.
  if (row.headline === null && row.url === null && row.text === '') return;
  const { headline = null, byline = null, summary = null, text } = item;
  await transaction
    .updateTable('feed_item')
    .set({ headline, byline, summary, text })
    .where('feed', '=', feed)
    .where('id', '=', row.id)
    .execute();
}
