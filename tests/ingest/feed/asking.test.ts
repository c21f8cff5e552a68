import { describe, expect, test } from 'vitest';
import { afterAsking, newFeed, withFreshValidators } from '../../../src/ingest/feed/after-asking.ts';
import type { FeedAnswer } from '../../../src/ingest/feed/ask-feed.ts';
import { backOff, freshnessOf, pollingInterval, restOf } from '../../../src/ingest/feed/asking-times.ts';
import { siftFeed } from '../../../src/ingest/feed/sift-feed.ts';
import { titleKey } from '../../../src/ingest/feed/title-key.ts';
import type { FeedState } from '../../../src/model/feed-state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = '2026-11-23T12:00:00.000Z';
const ago = (milliseconds: number) => new Date(Date.parse(NOW) - milliseconds).toISOString();
const wait = (state: FeedState) => Date.parse(state.nextAt) - Date.parse(NOW);

describe('how often a feed is asked', () => {
  test.each<[string, (string | undefined)[], number]>([
    ['seven a week: daily', Array.from({ length: 9 }, (_, i) => ago(i * DAY)), 21 * HOUR],
    ['one a minute: every five minutes', Array.from({ length: 50 }, (_, i) => ago(i * MINUTE)), 5 * MINUTE],
    ['nothing this week: daily', [ago(30 * DAY)], DAY],
    ['no dates: hourly', [undefined, undefined], HOUR],
    ['nothing at all: hourly', [], HOUR],
    ['dates far ahead don’t count', ['2099-01-01'], HOUR],
  ])('%s', (_, dates, interval) => expect(pollingInterval(dates, NOW)).toBe(interval));

  test('failures double the wait up to a day, with jitter', () => {
    expect(backOff(1, 0)).toBe(5 * MINUTE);
    expect(backOff(1, 1)).toBe(10 * MINUTE);
    expect(backOff(3, 0)).toBe(20 * MINUTE);
    expect(backOff(40, 0.99)).toBeLessThanOrEqual(DAY);
    expect(backOff(40, 0)).toBe(DAY / 2);
  });

  test.each<[string | undefined, number]>([
    ['120', 2 * MINUTE],
    ['Mon, 23 Nov 2026 12:30:00 GMT', 30 * MINUTE],
    [undefined, 10 * MINUTE],
    ['soon', 10 * MINUTE],
    ['0', MINUTE],
    ['-5', MINUTE],
    ['99999999', DAY],
  ])('Retry-After %s', (header, rest) => expect(restOf(header, NOW)).toBe(rest));

  test.each([
    ['max-age=600, public', 10 * MINUTE],
    ['public,max-age="60"', MINUTE],
    ['s-maxage=900', 0],
    ['no-cache, max-age=600', 0],
    ['max-age=999999999', DAY],
    [undefined, 0],
  ])('Cache-Control %s', (header, fresh) => expect(freshnessOf(header)).toBe(fresh));
});

describe('what an answer changes', () => {
  const feed = { title: 'Herald', items: [{ id: 'a', text: 'x', publishedAt: ago(HOUR) }] };
  const read: FeedAnswer = { kind: 'read', feed, bodyHash: 'h1', etag: '"1"', lastModified: 'Mon' };
  const ask = (state: FeedState, answer: FeedAnswer, now = NOW) =>
    afterAsking(state, answer, { now, random: 0, dates: [] });
  const first = ask(newFeed('https://herald.example/feed', NOW), read).state;

  test('validators are kept as they came, and dropped after 8 days', () => {
    expect(first).toMatchObject({ etag: '"1"', lastModified: 'Mon', validatorsSince: NOW, title: 'Herald' });
    const unchanged = ask(first, { kind: 'unchanged' }, ago(-7 * DAY)).state;
    expect(unchanged).toMatchObject({ etag: '"1"', lastModified: 'Mon', validatorsSince: NOW });
    expect(withFreshValidators(unchanged, ago(-7 * DAY)).etag).toBe('"1"');
    const fresh = withFreshValidators(unchanged, ago(-8 * DAY));
    expect([fresh.etag, fresh.lastModified, fresh.bodyHash]).toEqual([undefined, undefined, undefined]);
  });

  test('a body without validators takes old ones away', () => {
    const next = ask(first, { kind: 'read', feed, bodyHash: 'h2' }).state;
    expect([next.etag, next.lastModified, next.bodyHash]).toEqual([undefined, undefined, 'h2']);
  });

  test('it is asked no sooner than its ttl and its server say', () => {
    expect(wait(ask(first, { ...read, feed: { ...feed, ttl: 180 } }).state)).toBe(3 * HOUR);
    expect(wait(ask(first, { ...read, cacheControl: 'max-age=7200' }).state)).toBe(2 * HOUR);
  });

  test('a host that wants rest gets it whole', () => {
    const { state, rest } = ask(first, { kind: 'busy', retryAfter: '3600', reason: 'r' });
    expect(rest).toEqual({ host: 'herald.example', until: ago(-HOUR) });
    expect(state).toMatchObject({
      nextAt: ago(-HOUR),
      notBefore: ago(-HOUR),
      failures: 1,
      failingSince: NOW,
    });
  });

  test('failures count until one good answer; what is gone is asked no more', () => {
    const failed: FeedAnswer = { kind: 'failed', reason: 'broken', remedy: '' };
    const twice = ask(ask(first, failed).state, failed, ago(-HOUR)).state;
    expect(twice).toMatchObject({ failures: 2, failingSince: NOW, reason: 'broken' });
    const good = ask(twice, { kind: 'unchanged' }).state;
    expect([good.failures, good.failingSince, good.reason]).toEqual([0, undefined, undefined]);
    const { state } = ask(first, { kind: 'gone', reason: 'gone' });
    expect(state).toMatchObject({ gone: true, nextAt: expect.stringMatching(/^9999/) });
  });

  test('a permanent move is believed the third time, and only to the same feed', () => {
    const there = { ...read, movedTo: 'https://herald.example/new' } as const;
    const once = ask(first, there).state;
    const twice = ask(once, { kind: 'unchanged', movedTo: there.movedTo }).state;
    expect([once.address, twice.address]).toEqual([first.address, first.address]);
    expect(ask(twice, there).state).toMatchObject({ address: there.movedTo, movedTimes: 0 });
    const other = ask(twice, { ...there, feed: { ...feed, title: 'Domain for sale' } }).state;
    expect(other).toMatchObject({ address: first.address, movedTimes: 0 });
    const elsewhere = ask(twice, { ...there, movedTo: 'https://herald.example/other' }).state;
    expect(elsewhere).toMatchObject({ address: first.address, movedTimes: 1 });
  });
});

describe('what a feed yields', () => {
  test('each entry once, newest first; what was dropped is named with its reason', () => {
    const { items, dropped } = siftFeed({
      items: [
        { id: '1', headline: 'Old one', url: 'https://h.example/1', publishedAt: '2026-11-01', text: 't' },
        { id: '2', headline: 'New one', url: 'https://h.example/2', publishedAt: '2026-11-20', text: 't' },
        { id: '1', headline: 'Same id', text: 't' },
        { id: '3', headline: 'Same page', url: 'http://www.h.example/2/?utm_source=rss', text: 't' },
        { id: '4', text: '' },
      ],
    });
    expect(items.map(({ id }) => id)).toEqual(['2', '1']);
    expect(dropped.map(({ title }) => title)).toEqual(['Same id', 'Same page', '4']);
    for (const { reason } of dropped) expect(reason).toMatch(/\w{4}/);
  });

  test('of an archive the newest 200', () => {
    const items = Array.from({ length: 5_000 }, (_, i) => ({
      id: `${i}`,
      headline: `H${i}`,
      text: 't',
      publishedAt: ago(i * HOUR),
    }));
    const sifted = siftFeed({ items: items.toReversed() });
    expect([sifted.items.length, sifted.items[0]?.id, sifted.dropped.length]).toEqual([200, '0', 4_800]);
  });

  test('titles that differ in marks alone are one; short ones tell nothing', () => {
    expect(titleKey('Ferry to Holm — runs AGAIN!')).toBe(titleKey('ferry to holm: runs again'));
    expect(titleKey('Morning briefing')).toBeUndefined();
    expect(titleKey(undefined)).toBeUndefined();
  });
});
