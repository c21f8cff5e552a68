import { afterAll, beforeAll, expect, test } from 'vitest';
import { editionReader } from '../../src/editions/edition-reader.ts';
import { OPERATOR } from '../../src/model/owner-of.ts';
import { type LoopbackSite, startLoopbackSite, storyPage } from '../standins/site/loopback-site.ts';

const feed = { title: 'Herald', items: [] };
const FEED = 'https://herald.example/feed';
let site: LoopbackSite;
let reader: ReturnType<typeof editionReader>;
beforeAll(async () => {
  site = await startLoopbackSite({
    'herald.example/robots.txt': {
      body: 'User-agent: *\nDisallow: /private/\n',
      headers: { 'content-type': 'text/plain' },
    },
    'herald.example/story': { body: storyPage('Quay to be repaired') },
    'herald.example/short': { body: storyPage('Quay', 2) },
    'herald.example/private/story': { body: storyPage('Secret quay') },
    'closed.example/robots.txt': { status: 500 },
    'closed.example/story': { body: storyPage('Closed quay') },
  });
  const web = site.web('herald.example', 'closed.example');
  reader = editionReader({
    folder: process.cwd(),
    web: { web, feed: async () => ({ ok: true, value: feed }) },
  });
});
afterAll(() => site.close());

const pages = () => site.requests.map(({ page }) => page);

test('an item that its feed carries in full costs no request', async () => {
  const text = storyPage('Quay');
  const before = site.requests.length;
  const read = await reader.item(
    { id: '1', headline: 'Quay', url: site.at('herald.example/story'), text },
    feed,
    FEED,
  );
  expect(read).toMatchObject({ ok: true, value: { headline: 'Quay', publisher: 'Herald' } });
  expect(site.requests.length).toBe(before);
});

test('of others the page is read, after robots.txt, asked once', async () => {
  for (const id of ['2', '3']) {
    const read = await reader.item(
      { id, headline: 'As the feed has it', url: site.at('herald.example/story'), text: 'In short.' },
      feed,
      FEED,
    );
    expect(read).toMatchObject({ ok: true, value: { headline: 'Quay to be repaired', publisher: 'Herald' } });
  }
  expect(pages().filter((page) => page === 'herald.example/robots.txt')).toHaveLength(1);
});

test.each([
  ['what robots.txt forbids', 'herald.example/private/story', 'robots'],
  ['a site whose robots.txt can’t be had', 'closed.example/story', 'robots'],
  ['a page of a few words', 'herald.example/short', 'too-short'],
  ['a page that is gone', 'herald.example/none', 'not-found'],
])('%s is left out with its reason', async (_, page, code) => {
  const read = await reader.item({ id: '4', url: site.at(page), text: '' }, feed, FEED);
  expect(read).toMatchObject({ ok: false, code, reason: expect.stringMatching(/\w/) });
  if (code === 'robots') expect(pages()).not.toContain(page);
});

test.each([
  ['Live: the council votes', 'herald.example/council'],
  ['Storm over Holm', 'herald.example/live/storm'],
])('a live blog (%s, %s) is left out without a request', async (headline, page) => {
  const before = site.requests.length;
  const item = { id: '6', headline, url: site.at(page), text: storyPage('Storm') };
  expect(await reader.item(item, feed, FEED)).toMatchObject({ ok: false, code: 'live-blog' });
  expect(site.requests.length).toBe(before);
});

test('something to hear is left out without a request', async () => {
  const before = site.requests.length;
  const item = { id: '5', url: site.at('herald.example/story'), text: 'Episode 5', media: 'audio' } as const;
  expect(await reader.item(item, feed, FEED)).toMatchObject({ ok: false, code: 'media' });
  expect(site.requests.length).toBe(before);
});

test('what nobody could open by an address is the operator’s; what is public is nobody’s', async () => {
  const ownerOf = async (where: string, url: string, text = storyPage('Quay')) => {
    const read = await reader.item({ id: url, headline: 'Quay', url, text }, feed, where);
    return read.ok ? read.value.owner : read.code;
  };
  const open = 'https://open.example/feed';
  expect(await ownerOf(open, 'https://open.example/story')).toBeUndefined();
  expect(await ownerOf('digests/feed.xml', 'https://open.example/story')).toBe(OPERATOR);
  expect(await ownerOf('https://herald.example/feed', 'https://open.example/story')).toBe(OPERATOR);
  expect(await ownerOf(open, site.at('herald.example/story'), 'In short.')).toBe(OPERATOR);
  const file = await reader.file('digests/sample/harbour-bridge.txt');
  expect(file).toMatchObject({ ok: true, value: { owner: OPERATOR } });
});
