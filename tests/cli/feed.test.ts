import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feedLines } from '../../src/cli/feed-lines.ts';
import { feedReport } from '../../src/editions/feed-report.ts';
import { isOpml, readOpml, writeOpml } from '../../src/ingest/feed/opml.ts';
import { type LoopbackSite, startLoopbackSite } from '../standins/site/loopback-site.ts';
import { runCli } from './run-cli.ts';

const NOW = '2026-11-23T12:00:00.000Z';
const items = Array.from(
  { length: 14 },
  (_, i) =>
    `<item><guid>https://herald.example/${i}</guid><title>Story number ${i}</title><pubDate>2026-11-${String(9 + i).padStart(2, '0')}T08:00:00Z</pubDate><description>Text</description></item>`,
);
const body = `<rss version="2.0"><channel><title>Herald</title>${items.join('')}${items[0]}</channel></rss>`;
let site: LoopbackSite;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-feed-'));
  site = await startLoopbackSite({
    'herald.example/feed': { body, headers: { 'content-type': 'application/rss+xml' } },
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
});

describe('what a feed yields', () => {
  test('is told with what was dropped, and when it is asked again', async () => {
    const report = await feedReport(site.at('herald.example/feed'), site.web('herald.example'), NOW);
    const lines = feedLines(report).split('\n');
    expect(lines[0]).toMatch(/^✓ Herald · http/);
    expect(lines[1]).toBe('  14 entries');
    expect(lines[2]).toBe('  • Story number 13 (2026-11-22T08:00:00.000Z, 4 characters)');
    expect(lines.slice(-3)).toEqual([
      '  and 4 more',
      '  dropped: Story number 0 (an entry before it has the same id)',
      '  would be asked again at 2026-11-24T12:00:00.000Z',
    ]);
  });

  test('or why it can’t be read', async () => {
    const report = await feedReport(site.at('herald.example/none'), site.web('herald.example'), NOW);
    expect(feedLines(report)).toMatch(/^✗ .*\n {2}herald.example has no such page. Check the link.$/);
  });
});

describe('a list of feeds', () => {
  const feeds = [
    { url: 'https://a.example/feed?x=1&y=2', title: 'A & B <news>' },
    { url: 'https://b.example/rss' },
  ];

  test('reads as it was written', () => {
    const text = writeOpml('Ours', feeds);
    expect(isOpml(text)).toBe(true);
    expect(readOpml(text)).toEqual({
      ok: true,
      value: [feeds[0], { url: 'https://b.example/rss', title: 'https://b.example/rss' }],
    });
  });

  test('has its folders flattened, each feed once', () => {
    const text = `<?xml version="1.0"?><opml version="1.0"><body><outline text="News"><outline text="A" xmlUrl="https://a.example/f"/><outline text="Deep"><outline text="B" xmlUrl="https://b.example/f"/></outline></outline><outline xmlUrl="https://a.example/f"/></body></opml>`;
    const list = readOpml(text);
    expect(list.ok && list.value.map(({ url }) => url)).toEqual([
      'https://a.example/f',
      'https://b.example/f',
    ]);
    expect(isOpml('<rss></rss>')).toBe(false);
    expect(readOpml('<opml')).toMatchObject({ ok: false, code: 'opml' });
  });
});

describe('verbatim feed', () => {
  test('reads files and lists; one that fails stops no other', async () => {
    const list = join(folder, 'list.opml');
    const feed = join(folder, 'feed.xml');
    writeFileSync(feed, body);
    writeFileSync(list, writeOpml('L', [{ url: 'http://localhost/feed' }]));
    const { code, stdout } = await runCli(['feed', feed, list, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { feed, title: 'Herald', charset: 'utf-8', items: { length: 14 } },
      {
        feed: 'http://localhost/feed',
        refusal: { code: 'feed', reason: expect.stringContaining('localhost') },
      },
    ]);
  });

  test('without a name those of digests/; where none can be read the exit code is 2', async () => {
    const own = await runCli(['feed']);
    expect([own.code, own.stdout]).toEqual([0, expect.stringContaining('✓ News Example')]);
    const files = await runCli(['feed', '--opml']);
    expect([files.code, files.stderr]).toEqual([2, expect.stringContaining('links alone')]);
    const none = await runCli(['feed', join(folder, 'none.xml')]);
    expect(none.code).toBe(2);
    expect(none.stdout).toMatch(/There is no file/);
  });
});
