import type { Insertable, Selectable } from 'kysely';
import type { FeedState, FoundItem, SeenItem } from '../model/feed-state.ts';
import type { Instant } from '../model/instant.ts';
import type { FeedItemTable, FeedTable } from './tables.ts';
import { withoutNulls } from './without-nulls.ts';

/** A feed as it is stored, but for its key and the claim on it. */
export function rowOfFeed(state: FeedState): Omit<FeedTable, 'url' | 'lease_until'> {
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

/** A feed as it was stored. */
export function stateOf(row: Selectable<FeedTable>): FeedState {
  return withoutNulls({
    url: row.url,
    address: row.address,
    title: row.title,
    etag: row.etag,
    lastModified: row.last_modified,
    validatorsSince: row.validators_since,
    bodyHash: row.body_hash,
    askedAt: row.asked_at,
    readAt: row.read_at,
    nextAt: row.next_at,
    notBefore: row.not_before,
    failures: row.failures,
    failingSince: row.failing_since,
    reason: row.reason,
    gone: row.gone === 1,
    movedTo: row.moved_to,
    movedTimes: row.moved_times,
  });
}

/** A new item as it is stored. */
export function rowOfItem(
  feed: string,
  item: FoundItem,
  backlog: boolean,
  now: Instant,
): Insertable<FeedItemTable> {
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

/** An item as it was stored. */
export function itemOf(row: Selectable<FeedItemTable>): SeenItem {
  return withoutNulls({
    id: row.id,
    addressKey: row.address_key,
    titleKey: row.title_key,
    headline: row.headline,
    url: row.url,
    byline: row.byline,
    publishedAt: row.published_at,
    summary: row.summary,
    text: row.text,
    media: row.media,
    backlog: row.backlog === 1,
    firstSeenAt: row.first_seen_at,
  });
}
