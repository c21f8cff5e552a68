import type { Insertable, Kysely, Selectable } from 'kysely';
import type { FeedState, FoundItem, SeenItem } from '../model/feed-state.ts';
import type { Instant } from '../model/instant.ts';
import type { FeedRecord } from './store.ts';
import type { FeedItemTable, FeedTable, Tables } from './tables.ts';

const HOUR = 60 * 60_000;
/** An item of the same title is the same one for so long. */
const SAME_TITLE = 72 * HOUR;
/** What a feed has not shown for so long is forgotten; it would have to come back after two months to be new again. */
const FORGOTTEN = 60 * 24 * HOUR;
/** Rows a statement: SQLite takes 32,766 values. */
const ROWS = 500;

/** The record of feeds. */
export function feedRecord(database: Kysely<Tables>): FeedRecord {
  return {
    async subscribe(pairs, now) {
      if (pairs.length === 0) return;
      await database.transaction().execute(async (transaction) => {
        for (const { definition, feed } of pairs) {
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
      const rows = await database
        .updateTable('feed')
        .set({ lease_until: leaseUntil })
        .where('url', 'in', (feeds) =>
          feeds
            .selectFrom('feed')
            .select('url')
            .where('url', 'in', [...urls])
            .where(column, '<=', now)
            .where('gone', '=', 0)
            .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<=', now)]))
            .orderBy('next_at')
            .orderBy('url')
            .limit(limit),
        )
        .where((where) => where.or([where('lease_until', 'is', null), where('lease_until', '<=', now)]))
        .returningAll()
        .execute();
      return rows.map(stateOf);
    },

    async feedState(url) {
      const row = await database.selectFrom('feed').selectAll().where('url', '=', url).executeTakeFirst();
      return row && stateOf(row);
    },

    keepFeed: (state, items, now) =>
      database.transaction().execute((transaction) => keepFeed(transaction, state, items, now)),

    async feedItems(url, limit) {
      const rows = await database
        .selectFrom('feed_item')
        .selectAll()
        .where('feed', '=', url)
        .orderBy('first_seen_at', 'desc')
        .orderBy('published_at', 'desc')
        .limit(limit)
        .execute();
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
  const before = await transaction
    .selectFrom('feed')
    .select('read_at')
    .where('url', '=', url)
    .executeTakeFirst();
  await transaction
    .updateTable('feed')
    .set({ ...rowOf(state), lease_until: null })
    .where('url', '=', url)
    .execute();
  // Once it is read again, its next failure is news.
  if (state.failures === 0) {
    await transaction.updateTable('subscription').set({ told_at: null }).where('feed', '=', url).execute();
  }
  if (items.length === 0) return 0;
  const known = await transaction
    .selectFrom('feed_item')
    .select(['id', 'address_key', 'title_key', 'first_seen_at', 'headline', 'text'])
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
    const same =
      rows.get(item.id)?.id ?? byAddress.get(item.addressKey ?? '') ?? byTitle.get(item.titleKey ?? '');
    if (same !== undefined) {
      seen.push(same);
      await correct(transaction, url, rows.get(same), item);
      continue;
    }
    // Two of one title in one answer are one too.
    if (item.titleKey !== undefined) byTitle.set(item.titleKey, item.id);
    fresh.push(rowOfItem(url, item, before?.read_at === null, now));
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
  row: Pick<FeedItemTable, 'id' | 'headline' | 'text'> | undefined,
  item: FoundItem,
): Promise<void> {
  if (row === undefined || (row.headline === (item.headline ?? null) && row.text === item.text)) return;
  const { headline = null, byline = null, summary = null, text } = item;
  await transaction
    .updateTable('feed_item')
    .set({ headline, byline, summary, text })
    .where('feed', '=', feed)
    .where('id', '=', row.id)
    .execute();
}

function rowOf(state: FeedState): Omit<FeedTable, 'url' | 'lease_until'> {
  return {
    address: state.address,
    title: state.title ?? null,
    etag: state.etag ?? null,
    last_modified: state.lastModified ?? null,
    validators_since: state.validatorsSince ?? null,
    body_hash: state.bodyHash ?? null,
    asked_at: state.askedAt ?? null,
    read_at: state.readAt ?? null,
    next_at: state.nextAt,
    not_before: state.notBefore,
    failures: state.failures,
    failing_since: state.failingSince ?? null,
    reason: state.reason ?? null,
    gone: state.gone ? 1 : 0,
    moved_to: state.movedTo ?? null,
    moved_times: state.movedTimes,
  };
}

function stateOf(row: Selectable<FeedTable>): FeedState {
  return {
    url: row.url,
    address: row.address,
    ...(row.title !== null && { title: row.title }),
    ...(row.etag !== null && { etag: row.etag }),
    ...(row.last_modified !== null && { lastModified: row.last_modified }),
    ...(row.validators_since !== null && { validatorsSince: row.validators_since }),
    ...(row.body_hash !== null && { bodyHash: row.body_hash }),
    ...(row.asked_at !== null && { askedAt: row.asked_at }),
    ...(row.read_at !== null && { readAt: row.read_at }),
    nextAt: row.next_at,
    notBefore: row.not_before,
    failures: row.failures,
    ...(row.failing_since !== null && { failingSince: row.failing_since }),
    ...(row.reason !== null && { reason: row.reason }),
    gone: row.gone === 1,
    ...(row.moved_to !== null && { movedTo: row.moved_to }),
    movedTimes: row.moved_times,
  };
}

function rowOfItem(feed: string, item: FoundItem, backlog: boolean, now: Instant): Insertable<FeedItemTable> {
  return {
    feed,
    id: item.id,
    address_key: item.addressKey ?? null,
    title_key: item.titleKey ?? null,
    headline: item.headline ?? null,
    url: item.url ?? null,
    byline: item.byline ?? null,
    published_at: item.publishedAt ?? null,
    summary: item.summary ?? null,
    text: item.text,
    media: item.media ?? null,
    backlog: backlog ? 1 : 0,
    first_seen_at: now,
    seen_at: now,
  };
}

function itemOf(row: Selectable<FeedItemTable>): SeenItem {
  return {
    id: row.id,
    ...(row.address_key !== null && { addressKey: row.address_key }),
    ...(row.title_key !== null && { titleKey: row.title_key }),
    ...(row.headline !== null && { headline: row.headline }),
    ...(row.url !== null && { url: row.url }),
    ...(row.byline !== null && { byline: row.byline }),
    ...(row.published_at !== null && { publishedAt: row.published_at }),
    ...(row.summary !== null && { summary: row.summary }),
    text: row.text,
    ...((row.media === 'audio' || row.media === 'video') && { media: row.media }),
    backlog: row.backlog === 1,
    firstSeenAt: row.first_seen_at,
  };
}
