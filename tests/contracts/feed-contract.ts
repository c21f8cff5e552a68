import { beforeEach, describe, expect, it } from 'vitest';
import type { FeedState, FoundItem } from '../../src/model/feed-state.ts';
import type { Store } from '../../src/store/store.ts';

const HOUR = 60 * 60_000;
const at = (hours: number) => new Date(Date.UTC(2026, 10, 23) + hours * HOUR).toISOString();
const url = 'https://herald.example/feed';
const other = 'https://courier.example/feed';

function item(id: string, more: Partial<FoundItem> = {}): FoundItem {
  return { id, headline: `Headline ${id}`, text: `Text ${id}`, addressKey: `herald.example/${id}`, ...more };
}

/** What every store must do for feeds. `store` gives the open one, `restart` opens it anew. */
export function feedContract(store: () => Store, restart: () => Promise<void>): void {
  describe('feeds', () => {
    const claim = (when: 'scheduled' | 'allowed', hours: number, limit = 10) => ({
      now: at(hours),
      leaseUntil: at(hours + 1),
      when,
      limit,
    });
    const keep = async (items: readonly FoundItem[], hours: number, more: Partial<FeedState> = {}) => {
      const state = (await store().feedState(url))!;
      return store().keepFeed({ ...state, readAt: at(hours), ...more }, items, at(hours));
    };
    const idsOf = async () => (await store().feedItems(url, 100)).map(({ id }) => id).sort();

    beforeEach(() => store().subscribe([{ definition: 'd', feed: url }], at(0)));

    it('stand as they were left, over a restart', async () => {
      const state: FeedState = {
        url,
        address: 'https://herald.example/new',
        title: 'Herald',
        etag: 'W/"odd"',
        lastModified: 'some day',
        validatorsSince: at(1),
        bodyHash: 'h',
        askedAt: at(1),
        readAt: at(1),
        nextAt: at(2),
        notBefore: at(1),
        failures: 2,
        failingSince: at(1),
        reason: 'broken',
        gone: false,
        movedTo: 'https://herald.example/newer',
        movedTimes: 2,
      };
      const found = item('a', {
        url: 'https://herald.example/a',
        byline: 'B',
        publishedAt: at(0),
        summary: 'S',
        media: 'audio',
        titleKey: 'k',
      });
      await store().keepFeed(state, [found], at(1));
      await restart();
      expect(await store().feedState(url)).toEqual(state);
      expect(await store().feedItems(url, 10)).toEqual([{ ...found, backlog: true, firstSeenAt: at(1) }]);
    });

    it('are put on record once, with the first time they were subscribed', async () => {
      await keep([], 1, { etag: 'e' });
      await store().subscribe(
        [
          { definition: 'd', feed: url },
          { definition: 'e', feed: url },
        ],
        at(5),
      );
      expect((await store().feedState(url))?.etag).toBe('e');
      expect(await store().subscription('d', url)).toEqual({ definition: 'd', feed: url, since: at(0) });
      expect(await store().subscription('e', url)).toEqual({ definition: 'e', feed: url, since: at(5) });
      expect(await store().subscription('f', url)).toBeUndefined();
    });

    it('are claimed by one, when it is time, until the claim has run out', async () => {
      await store().subscribe([{ definition: 'd', feed: other }], at(0));
      expect(await store().claimFeeds([], claim('scheduled', 0))).toEqual([]);
      expect(await store().claimFeeds([url, other], claim('scheduled', 0, 1))).toHaveLength(1);
      expect(await store().claimFeeds([url, other], claim('scheduled', 0))).toHaveLength(1);
      expect(await store().claimFeeds([url, other], claim('allowed', 0.5))).toEqual([]);
      expect(await store().claimFeeds([url, other], claim('scheduled', 1))).toHaveLength(2);
    });

    it('may be asked before their time where nobody forbids it', async () => {
      await keep([], 0, { nextAt: at(10), notBefore: at(2) });
      expect(await store().claimFeeds([url], claim('scheduled', 3))).toEqual([]);
      expect(await store().claimFeeds([url], claim('allowed', 1))).toEqual([]);
      expect(await store().claimFeeds([url], claim('allowed', 3))).toHaveLength(1);
      await keep([], 3, { gone: true });
      expect(await store().claimFeeds([url], claim('allowed', 20))).toEqual([]);
    });

    it('bring each item once, whatever of it has changed', async () => {
      expect(await keep([item('a'), item('b', { titleKey: 'the same title' })], 1)).toBe(2);
      const again = [
        item('a', { addressKey: 'herald.example/elsewhere' }),
        item('a2', { addressKey: 'herald.example/a' }),
        item('b2', { addressKey: 'x', titleKey: 'the same title' }),
        item('c'),
      ];
      expect(await keep(again, 10)).toBe(1);
      expect(await idsOf()).toEqual(['a', 'b', 'c']);
      expect(await keep([item('b3', { addressKey: 'y', titleKey: 'the same title' })], 1 + 73)).toBe(1);
      const items = await store().feedItems(url, 100);
      expect(items.find(({ id }) => id === 'a')?.backlog).toBe(true);
      expect(items.find(({ id }) => id === 'c')?.backlog).toBe(false);
    });

    it('keep an item as it was corrected, and forget it two months after it was last seen', async () => {
      await keep([item('a'), item('b')], 1);
      await keep([item('a', { text: 'Corrected' })], 59 * 24);
      expect((await store().feedItems(url, 10)).find(({ id }) => id === 'a')?.text).toBe('Corrected');
      await keep([item('a', { text: 'Corrected' })], 62 * 24);
      expect(await idsOf()).toEqual(['a']);
    });

    it('take hundreds of items at a time', async () => {
      const many = Array.from({ length: 1_200 }, (_, i) => item(`i${i}`));
      expect(await keep(many, 1)).toBe(1_200);
      expect(await keep(many, 2)).toBe(0);
      expect(await store().feedItems(url, 5)).toHaveLength(5);
    });

    it('tell when their newest items were published, or else first seen', async () => {
      await keep([item('a', { publishedAt: at(-5) })], 1);
      await keep([item('b')], 2);
      expect(await store().feedDates(url, 10)).toEqual([at(2), at(-5)]);
      expect(await store().feedDates(url, 1)).toEqual([at(2)]);
    });

    it('remember whom their failures were told, until they are read again', async () => {
      await store().noteTold('d', [url], at(3));
      expect((await store().subscription('d', url))?.toldAt).toBe(at(3));
      await keep([], 4, { failures: 1 });
      expect((await store().subscription('d', url))?.toldAt).toBe(at(3));
      await keep([], 5, { failures: 0 });
      expect((await store().subscription('d', url))?.toldAt).toBeUndefined();
    });

    it('let their hosts rest', async () => {
      await store().restHost('herald.example', at(2));
      expect(await store().hostRests('herald.example', at(1))).toBe(at(2));
      expect(await store().hostRests('herald.example', at(2))).toBeUndefined();
      await store().restHost('herald.example', at(9));
      expect(await store().hostRests('herald.example', at(3))).toBe(at(9));
      expect(await store().hostRests('courier.example', at(1))).toBeUndefined();
    });
  });
}
