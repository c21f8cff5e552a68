import type { Feed } from '../../model/feed.ts';
import type { FoundItem } from '../../model/feed-state.ts';
import { addressKey } from '../address/address-key.ts';
import { titleKey } from './title-key.ts';

/** An entry that is not taken up. */
export interface DroppedItem {
  readonly title: string;
  readonly reason: string;
}

/** What a feed yields. */
export interface SiftedFeed {
  /** Newest first where dates tell, else in the feed's order. */
  readonly items: readonly FoundItem[];
  readonly dropped: readonly DroppedItem[];
}

/** More are not kept of one feed: those that list their whole archive have thousands. */
export const MOST_ITEMS = 200;
const LONGEST_TEXT = 200_000;

/**
 * Takes up each entry of a feed once. Dropped, with the reason: what has neither headline nor text, what has the id or the
 * address of another entry, and what lies beyond the newest 200. Dates only sort: publishers change them at will.
 */
export function siftFeed({ items }: Pick<Feed, 'items'>): SiftedFeed {
  const dropped: DroppedItem[] = [];
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const once: FoundItem[] = [];
  for (const item of items) {
    const title = item.headline ?? item.url ?? item.id;
    const address = item.url === undefined ? undefined : addressKey(item.url);
    const reason =
      item.headline === undefined && item.text === ''
        ? 'it has neither a headline nor a text'
        : ids.has(item.id)
          ? 'an entry before it has the same id'
          : address !== undefined && addresses.has(address)
            ? 'an entry before it has the same address'
            : undefined;
    if (reason !== undefined) {
      dropped.push({ title, reason });
      continue;
    }
    ids.add(item.id);
    if (address !== undefined) addresses.add(address);
    const key = titleKey(item.headline);
    once.push({
      ...item,
      text: item.text.slice(0, LONGEST_TEXT).toWellFormed(),
      ...(address !== undefined && { addressKey: address }),
      ...(key !== undefined && { titleKey: key }),
    });
  }
  const newestFirst = once.toSorted((a, b) => timeOf(b) - timeOf(a));
  for (const { headline, url, id } of newestFirst.slice(MOST_ITEMS)) {
    dropped.push({ title: headline ?? url ?? id, reason: `only the newest ${MOST_ITEMS} are kept` });
  }
  return { items: newestFirst.slice(0, MOST_ITEMS), dropped };
}

// Undated ones keep their place before the dated: feeds without dates list the newest first.
function timeOf({ publishedAt }: FoundItem): number {
  const time = Date.parse(publishedAt ?? '');
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
