import { afterEach, beforeEach, expect, test } from 'vitest';
import { editionReader } from '../../src/editions/edition-reader.ts';
import { createFeedWatch, type FeedWatch } from '../../src/editions/feed-watch.ts';
import { runScheduled } from '../../src/editions/run-scheduled.ts';
import type { DigestDefinition } from '../../src/model/digest-definition.ts';
import { openMemoryStore } from '../../src/store/sqlite/open-memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { wordsOf } from '../commands/command-fixtures.ts';
import { recordingPlatform } from '../delivery/recording-poster.ts';
import { type LoopbackSite, startLoopbackSite, storyPage } from '../standins/site/loopback-site.ts';
import { plainDefinition } from './definition.ts';

const DAY = 24 * 60 * 60_000;
let site: LoopbackSite;
let store: Store;
let time: number;
let definition: DigestDefinition;
let watch: FeedWatch;
const slack = { current: recordingPlatform('history') };
const now = () => new Date(time).toISOString();

beforeEach(async () => {
  site = await startLoopbackSite({ 'herald.example/robots.txt': { status: 404 } });
  store = await openMemoryStore();
  slack.current = recordingPlatform('history');
  time = Date.UTC(2026, 10, 22, 12);
  definition = {
    ...plainDefinition,
    name: 'linked',
    title: 'Linked news',
    feeds: [site.at('herald.example/feed')],
    cron: '0 7 * * *',
    channels: [{ platform: 'slack', channel: 'C1' }],
    articles: 2,
  };
});
afterEach(async () => {
  await store.close();
  await site.close();
});

function publish(...names: string[]) {
  const items = names.map((name) => {
    site.pages.set(`herald.example/${name}`, { body: storyPage(`The story of the quay at ${name}`) });
    const link = site.at(`herald.example/${name}`);
    return `<item><title>The story of the quay at ${name}</title><link>${link}</link><description>In short.</description></item>`;
  });
  const body = `<rss version="2.0"><channel><title>Herald</title>${items.join('')}</channel></rss>`;
  site.pages.set('herald.example/feed', { body, headers: { 'content-type': 'application/rss+xml' } });
}

/** What every minute does, for two days and each hour. */
async function run(hours: number) {
  const web = site.web('herald.example');
  watch = createFeedWatch({ store, web, now, random: () => 0, log: () => {} });
  const reader = editionReader({ folder: '/nowhere', web: { web, feed: watch.feed, told: watch.told } });
  for (let hour = 0; hour < hours; hour++, time += 60 * 60_000) {
    await watch.poll([definition]);
    await runScheduled({
      store,
      definitions: [definition],
      reader,
      posters: new Map([['slack', slack.current.poster]]),
      now,
      random: () => 0.5,
      log: () => {},
    });
  }
}
const posts = () => slack.current.standing.map(({ message }) => wordsOf(message));

test('a feed by link is posted once, of its backlog one article, and then what comes', async () => {
  publish('a', 'b', 'c');
  await run(24);
  expect(posts()).toHaveLength(1);
  expect(posts()[0]).toMatch(/1 article/);
  publish('d', 'e', 'a', 'b', 'c');
  await run(24);
  expect(posts()).toHaveLength(2);
  expect(posts()[1]).toContain('quay at d');
  expect(posts()[1]).toContain('quay at e');
  await run(48);
  expect(posts()).toHaveLength(2);
});

test('what can’t be digested is posted as a link with the reason', async () => {
  publish('a');
  await run(24);
  publish('video', 'b', 'a');
  site.pages.set('herald.example/video', { status: 403 });
  await run(24);
  expect(posts()[1]).toMatch(
    /Left out: The story of the quay at video \(.*does not let the bot read this page/,
  );
});

test('channels are told once that a feed is gone, although there is nothing else to post', async () => {
  publish('a');
  await run(24);
  site.pages.set('herald.example/feed', { status: 410 });
  time += DAY;
  await run(96);
  expect(posts()).toHaveLength(2);
  expect(posts()[1]).toMatch(
    /Left out: Herald \(herald.example has taken this page away. It is asked no more\)/,
  );
});
