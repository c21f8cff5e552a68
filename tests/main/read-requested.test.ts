import { afterAll, beforeAll, expect, test } from 'vitest';
import { createReadRequested, type ReadRequested } from '../../src/main/read-requested.ts';
import { type LoopbackSite, startLoopbackSite, storyPage } from '../standins/site/loopback-site.ts';

const place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
let site: LoopbackSite;
let readRequested: ReadRequested;
beforeAll(async () => {
  site = await startLoopbackSite({
    'wiki.intra/plan': { body: storyPage('The plan') },
    'news.example/a': { body: storyPage('A story') },
  });
  const web = site.web('wiki.intra');
  // What a public site would be: its address passes the door, its connection ends on loopback.
  const open = site.web('wiki.intra', 'news.example');
  readRequested = createReadRequested({
    files: () => [],
    folder: process.cwd(),
    web: { ...web, fetch: open.fetch },
  });
});
afterAll(() => site.close());

test('what stands on the public web belongs to nobody', async () => {
  const read = await readRequested(`<${site.at('news.example/a')}|a story>`, place);
  expect(read.ok && read.value.headline).toBe('A story');
  expect(read.ok && read.value.owner).toBeUndefined();
});

test('what a private host shows belongs to the workspace that asked', async () => {
  const read = await readRequested(site.at('wiki.intra/plan'), place);
  expect(read.ok && read.value.owner).toContain('T1');
});

test.each(['http://localhost/a', 'http://10.0.0.1/', 'https://user:word@news.example/'])(
  '%s is refused without asking anybody',
  async (link) => {
    const before = site.requests.length;
    expect(await readRequested(link, place)).toMatchObject({ ok: false });
    expect(site.requests.length).toBe(before);
  },
);
