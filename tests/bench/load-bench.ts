import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createFeedWatch } from '../../src/editions/feed-watch.ts';
import { openWeb } from '../../src/ingest/open-web.ts';
import type { DigestDefinition } from '../../src/model/digest-definition.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { table } from '../eval/report.ts';

const FEEDS = 1_000;
const ITEMS = 50;
const MOST_MEGABYTES = 300;

/** Two passes over 1,000 feeds on hosts of their own, on a real store; fails where memory, manners or items are lost. */
export async function benchLoad(json: boolean): Promise<void> {
  const site = fork(join(import.meta.dirname, 'load-site.ts'));
  const [port] = (await once(site, 'message')) as [number];
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-load-'));
  const opened = await openSqliteStore(folder);
  if (!opened.ok) throw new Error(opened.reason);
  const store = opened.value;
  const hosts = Array.from({ length: FEEDS }, (_, number) => `feed${number}.example`);
  const web = openWeb({
    allowedHosts: new Set([...hosts, 'control.example']),
    elapsed: () => performance.now(),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  });
  let time = Date.UTC(2026, 10, 23, 12);
  const log: string[] = [];
  const now = () => new Date(time).toISOString();
  const watch = createFeedWatch({ store, web, now, random: Math.random, log: (line) => log.push(line) });
  const urls = hosts.map((host) => `http://${host}:${port}/feed`);
  const definition = { name: 'load', feeds: urls } as unknown as DigestDefinition;
  const passes = [];
  for (const pass of ['first', 'second']) {
    const delays = monitorEventLoopDelay({ resolution: 5 });
    delays.enable();
    const begun = performance.now();
    await watch.poll([definition]);
    delays.disable();
    const items = await countItems(store, urls);
    passes.push({
      pass,
      seconds: (performance.now() - begun) / 1_000,
      items,
      delay99: delays.percentile(99) / 1e6,
      delayMost: delays.max / 1e6,
      megabytes: process.resourceUsage().maxRSS / 1024,
    });
    await web.fetchAnew(`http://control.example:${port}/round`);
    time += 25 * 60 * 60_000;
  }
  const told = await web.fetchAnew(`http://control.example:${port}/facts`);
  const facts = told.ok
    ? (JSON.parse(Buffer.from(told.value.bytes).toString()) as { mostOnOneHost: number; requests: number })
    : { mostOnOneHost: Number.NaN, requests: Number.NaN };
  await web.close();
  await store.close();
  site.kill();
  rmSync(folder, { recursive: true, force: true });
  const failing = FEEDS / 20;
  // Feeds of odd numbers have five new entries in the second round; the failing ones have odd numbers.
  const first = (FEEDS - failing) * ITEMS;
  const expected = [first, first + (FEEDS / 2 - failing) * 5];
  const lost = passes.some(({ items }, index) => items !== expected[index]);
  if (json) console.log(JSON.stringify({ passes, facts, expected }, null, 2));
  else {
    console.log(
      table(
        ['1,000 feeds', 'seconds', 'items on record', 'expected', 'delay p99, ms', 'longest, ms', 'peak MB'],
        passes.map(({ pass, seconds, items, delay99, delayMost, megabytes }, index) => [
          `${pass} pass`,
          seconds.toFixed(1),
          `${items}`,
          `${expected[index]}`,
          delay99.toFixed(0),
          delayMost.toFixed(0),
          megabytes.toFixed(0),
        ]),
      ),
    );
    console.log(
      `${facts.requests} requests, at most ${facts.mostOnOneHost} on one host at a time; ${log.length} lines of log`,
    );
  }
  const megabytes = Math.max(...passes.map((pass) => pass.megabytes));
  if (lost || facts.mostOnOneHost !== 1 || megabytes > MOST_MEGABYTES) {
    console.error('items were lost, a host was asked twice at a time, or more than 300 MB were taken');
    process.exitCode = 1;
  }
}

async function countItems(
  store: { feedItems(url: string, limit: number): Promise<readonly unknown[]> },
  urls: readonly string[],
): Promise<number> {
  let count = 0;
  for (const url of urls) count += (await store.feedItems(url, 1_000)).length;
  return count;
}
