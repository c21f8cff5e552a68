import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFeedWatch, type FeedWatch } from '../../src/editions/feed-watch.ts';
import type { DigestDefinition } from '../../src/model/digest-definition.ts';
import { openMemoryStore } from '../../src/store/sqlite/open-memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type LoopbackSite, startLoopbackSite } from '../standins/site/loopback-site.ts';
import { plainDefinition } from './definition.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
let site: LoopbackSite;
let store: Store;
let watch: FeedWatch;
let time: number;
let log: string[];
let definition: DigestDefinition;

beforeEach(async () => {
  site = await startLoopbackSite();
  store = await openMemoryStore();
  time = Date.UTC(2026, 10, 23, 6);
  log = [];
  const web = site.web('herald.example', 'courier.example');
  watch = createFeedWatch({
    store,
    web,
    now: () => new Date(time).toISOString(),
    random: () => 0,
    log: (line) => log.push(line),
  });
  definition = definitionOf(site.at('herald.example/feed'));
});
afterEach(async () => {
  await store.close();
  await site.close();
});

const definitionOf = (...feeds: string[]): DigestDefinition => ({ ...plainDefinition, feeds });

interface Entry {
  readonly guid: string;
  readonly title?: string;
  readonly link?: string;
  readonly date?: string;
  readonly text?: string;
}

function rss(entries: readonly Entry[], title = 'Herald'): string {
  const items = entries.map(
    ({ guid, title: headline = `The story called ${guid}`, link, date = '2026-11-22', text = 'Text.' }) =>
      `<item><guid isPermaLink="false">${guid}</guid><title>${headline}</title>${link === undefined ? '' : `<link>${link}</link>`}<pubDate>${date}T00:00:00Z</pubDate><description>${text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title>${items.join('')}</channel></rss>`;
}

const xml = { 'content-type': 'application/rss+xml' };
const serve = (body: string, headers: Record<string, string> = {}) =>
  site.pages.set('herald.example/feed', { body, headers: { ...xml, ...headers } });
const asked = () => site.requests.length;

async function offer(url = definition.feeds[0]!, name = 'd') {
  const feed = await watch.feed(url, name);
  if (!feed.ok) throw new Error(feed.reason);
  return feed.value;
}
const idsOf = async (...of: Parameters<typeof offer>) =>
  (await offer(...of)).items.map(({ id }) => id).sort();

describe('the backlog', () => {
  test('of a new feed is seen: its newest entry alone is offered, and all that come after', async () => {
    serve(
      rss([
        { guid: 'a', date: '2026-11-20' },
        { guid: 'b', date: '2026-11-22' },
        { guid: 'c', date: '2026-11-21' },
      ]),
    );
    await watch.poll([definition]);
    expect(await idsOf()).toEqual(['b']);
    time += DAY;
    serve(rss([{ guid: 'e' }, { guid: 'd' }, { guid: 'a' }]));
    expect(await idsOf()).toEqual(['b', 'd', 'e']);
  });

  test('is another one to a definition that begins to read the feed later', async () => {
    serve(rss([{ guid: 'a' }]));
    await watch.poll([definition]);
    time += DAY;
    serve(rss([{ guid: 'a' }, { guid: 'b', date: '2026-11-23' }, { guid: 'c', date: '2026-11-22' }]));
    await watch.poll([definition]);
    time += HOUR;
    expect(await idsOf(definition.feeds[0], 'late')).toEqual(['b']);
    expect(await idsOf()).toEqual(['a', 'b', 'c']);
  });
});

describe('an entry that was seen', () => {
  test.each<[string, Entry]>([
    ['a changed guid', { guid: 'changed', link: 'https://herald.example/story' }],
    ['a changed date', { guid: 'one', link: 'https://herald.example/story', date: '2026-11-30' }],
    [
      'a tracked link and a changed guid',
      { guid: 'x', title: 'Retitled', link: 'http://www.herald.example/story?utm_source=rss' },
    ],
    [
      'another address and guid, the same title',
      { guid: 'y', link: 'https://herald.example/2', title: 'THE story called “one”' },
    ],
  ])('is not new for %s', async (_, entry) => {
    serve(rss([]));
    await watch.poll([definition]);
    time += DAY;
    serve(rss([{ guid: 'one', link: 'https://herald.example/story' }]));
    await watch.poll([definition]);
    time += DAY;
    serve(rss([entry]));
    expect(await idsOf()).toEqual(['one']);
  });

  test('is a new one after 72 hours where its title alone is the same', async () => {
    serve(rss([{ guid: 'zero' }]));
    await watch.poll([definition]);
    time += DAY;
    serve(rss([{ guid: 'one', title: 'What we know so far' }]));
    await watch.poll([definition]);
    time += 4 * DAY;
    serve(rss([{ guid: 'two', title: 'What we know so far' }]));
    expect(await idsOf()).toEqual(['one', 'two', 'zero']);
  });

  test('is offered as it was corrected', async () => {
    serve(rss([{ guid: 'a', text: 'The mayor resigned.' }]));
    await watch.poll([definition]);
    time += DAY;
    serve(rss([{ guid: 'a', title: 'Corrected story of the mayor', text: 'The mayor did not resign.' }]));
    expect((await offer()).items).toMatchObject([
      { headline: 'Corrected story of the mayor', text: 'The mayor did not resign.' },
    ]);
  });
});

describe('politeness', () => {
  test('validators go back as they came, and a 304 brings nothing new', async () => {
    serve(rss([{ guid: 'a' }]), { etag: 'W/"odd tag"', 'last-modified': 'some day' });
    await watch.poll([definition]);
    time += DAY;
    site.pages.set('herald.example/feed', { status: 304 });
    await watch.poll([definition]);
    expect(site.requests.at(-1)?.headers).toMatchObject({
      'if-none-match': 'W/"odd tag"',
      'if-modified-since': 'some day',
    });
    expect(await idsOf()).toEqual(['a']);
  });

  test('nobody asks a feed twice within five minutes, an edition included', async () => {
    serve(rss([{ guid: 'a' }]));
    await watch.poll([definition]);
    await watch.poll([definition]);
    await offer();
    expect(asked()).toBe(1);
    time += 5 * MINUTE;
    await offer();
    expect(asked()).toBe(2);
  });

  test('a host that says “too many” rests for all of its feeds', async () => {
    const both = definitionOf(site.at('herald.example/feed'), site.at('herald.example/sport'));
    site.pages.set('*', { status: 429, headers: { 'retry-after': '7200' } });
    await watch.poll([definition]);
    time += HOUR;
    await watch.poll([both]);
    expect(asked()).toBe(1);
    time += HOUR + 1;
    await watch.poll([both]);
    expect(asked()).toBe(3);
  });

  test('a feed that is gone is asked no more and told once', async () => {
    serve(rss([{ guid: 'a' }]));
    await watch.poll([definition]);
    time += DAY;
    site.pages.set('herald.example/feed', { status: 410 });
    const { trouble } = await offer();
    expect(trouble).toMatchObject({
      tell: true,
      reason: expect.stringMatching(/taken this page away.*no more/),
    });
    await watch.told('d', definition.feeds);
    time += 30 * DAY;
    expect((await offer()).trouble?.tell).toBe(false);
    expect(asked()).toBe(2);
    expect(log.at(-1)).toMatch(/take it out of digests/);
  });

  test('a failure is told after a day, once, and again only after it had been mended', async () => {
    const fail = () => site.pages.set('herald.example/feed', { status: 500 });
    const tell = async () => (await offer()).trouble?.tell;
    serve(rss([{ guid: 'a' }]));
    await watch.poll([definition]);
    fail();
    time += DAY;
    expect(await tell()).toBe(false);
    time += DAY;
    expect(await tell()).toBe(true);
    await watch.told('d', definition.feeds);
    expect(await tell()).toBe(false);
    time += 2 * DAY;
    serve(rss([{ guid: 'b' }]));
    expect(await tell()).toBeUndefined();
    fail();
    time += DAY;
    await offer();
    time += DAY;
    expect(await tell()).toBe(true);
  });

  test('one dead feed stops no other', async () => {
    serve(rss([{ guid: 'a' }]));
    const all = definitionOf(
      'http://nowhere.invalid/feed',
      site.at('courier.example/missing'),
      definition.feeds[0]!,
    );
    await watch.poll([all]);
    expect(await idsOf(definition.feeds[0])).toEqual(['a']);
    expect(log.filter((line) => line.includes('nowhere.invalid'))).toHaveLength(1);
  });
});

describe('a site’s address', () => {
  test('stands for the feed that its page names', async () => {
    site.pages.set('herald.example/', {
      body: `<html><head><link rel="alternate" type="application/rss+xml" href="/news.rss"></head><body><p>Home</p></body></html>`,
    });
    site.pages.set('herald.example/news.rss', { body: rss([{ guid: 'a' }]), headers: xml });
    const home = definitionOf(site.at('herald.example/'));
    await watch.poll([home]);
    expect(await idsOf(home.feeds[0])).toEqual(['a']);
    time += DAY;
    await watch.poll([home]);
    expect(site.requests.at(-1)?.page).toBe('herald.example/news.rss');
  });

  test('or for the one at a usual place; else it is said that there is none', async () => {
    site.pages.set('herald.example/', { body: '<html><body><p>Home of the Herald</p></body></html>' });
    site.pages.set('herald.example/rss.xml', { body: rss([{ guid: 'a' }]), headers: xml });
    site.pages.set('courier.example/', { body: '<html><body><p>Home of the Courier</p></body></html>' });
    const homes = definitionOf(site.at('herald.example/'), site.at('courier.example/'));
    await watch.poll([homes]);
    expect(await idsOf(homes.feeds[0])).toEqual(['a']);
    expect((await offer(homes.feeds[1])).trouble?.reason).toMatch(/names no feed/);
  });

  test('a feed that was read before is not looked for elsewhere', async () => {
    serve(rss([{ guid: 'a' }]));
    await watch.poll([definition]);
    time += DAY;
    site.pages.set('herald.example/feed', {
      body: '<html><body><p>Please log in to the network</p></body></html>',
    });
    await watch.poll([definition]);
    expect(asked()).toBe(2);
    expect(await idsOf()).toEqual(['a']);
  });
});
