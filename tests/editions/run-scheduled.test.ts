import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editionReader } from '../../src/editions/edition-reader.ts';
import { runScheduled, type ScheduledParts } from '../../src/editions/run-scheduled.ts';
import type { DigestDefinition } from '../../src/model/digest-definition.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { recordingPlatform } from '../delivery/recording-poster.ts';
import { crashingStore, ProcessDiedError } from './crashing-store.ts';

const MINUTE = 60_000;
const DUE = Date.UTC(2026, 10, 23, 6, 30);
const DUE_AT = new Date(DUE).toISOString();
const sample: DigestDefinition = {
  name: 'sample',
  title: 'News from nowhere',
  feeds: ['digests/sample/feed.xml'],
  files: [],
  cron: '30 7 * * *',
  zone: 'Europe/Berlin',
  channels: [
    { platform: 'slack', channel: 'C1' },
    { platform: 'discord', channel: 'D1' },
  ],
  articles: 2,
  length: 'brief',
  shorten: true,
};

let folder: string;
let store: Store;
let time: number;
let log: string[];
const now = () => new Date(time).toISOString();

async function open() {
  const opened = await openSqliteStore(folder);
  if (!opened.ok) throw new Error(opened.reason);
  store = opened.value;
}
async function restart() {
  await store.close();
  await open();
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-scheduled-'));
  time = DUE - 10 * MINUTE;
  log = [];
  await open();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

function platforms() {
  const slack = recordingPlatform('history');
  const discord = recordingPlatform('nonce');
  const posters = new Map([
    ['slack', slack.poster],
    ['discord', discord.poster],
  ]);
  return { slack, discord, posters };
}

async function tick(parts: Partial<ScheduledParts> & Pick<ScheduledParts, 'posters'>) {
  await runScheduled({
    store,
    definitions: [sample],
    reader: editionReader({ folder: process.cwd() }),
    now,
    random: () => 0.5,
    log: (line) => log.push(line),
    ...parts,
  });
}

const slotAt = (dueAt: string, definition = 'sample') => store.slot({ definition, dueAt });

describe('an edition of the sample feed', () => {
  it('is posted to both platforms in its minute, once, with its articles kept', async () => {
    const { slack, discord, posters } = platforms();
    for (; time < DUE; time += MINUTE) await tick({ posters });
    expect(slack.standing).toEqual([]);
    for (; time < DUE + 30 * MINUTE; time += MINUTE) await tick({ posters });
    expect([slack.standing.length, discord.standing.length]).toEqual([1, 1]);
    expect(slack.standing[0]?.message).toEqual(discord.standing[0]?.message);
    expect(slack.standing[0]?.message.fallback).toBe(
      'News from nowhere: Probe sips dust from comet’s tail and turns for home; Pupils’ cooks, drivers and caretakers join strike as 200 schools close',
    );
    expect(await slotAt(DUE_AT)).toMatchObject({ state: 'posted', late: false, settledAt: DUE_AT });
    const last = await store.lastArticle({ platform: 'slack', workspace: 'T1', channel: 'C1' });
    expect(last).toMatchObject({ url: 'https://news.example/comet-mission', publisher: 'News Example' });
  });

  it('takes up what the last one left, and then there is nothing new, which is recorded', async () => {
    const { slack, posters } = platforms();
    await tick({ posters });
    const fallbacks: (string | undefined)[] = [];
    for (const day of [0, 1, 2]) {
      time = DUE + day * 24 * 60 * MINUTE;
      await tick({ posters });
      fallbacks.push(slack.standing[day]?.message.fallback);
      await restart();
    }
    expect(fallbacks[1]).toBe(
      'News from nowhere: Harbour bridge shut after engineers find crack in main cable',
    );
    expect(fallbacks[2]).toBeUndefined();
    expect(await slotAt(now())).toMatchObject({ state: 'skipped', reason: 'nothing new' });
    expect(log.at(-1)).toContain('skipped (nothing new)');
  });

  it('missed while the bot was down is posted late within six hours, and says so', async () => {
    const { slack, posters } = platforms();
    await tick({ posters });
    await restart();
    time = DUE + 2 * 60 * MINUTE;
    await tick({ posters });
    expect(JSON.stringify(slack.standing[0]?.message)).toContain('late: it was due at 07:30');
    expect(await slotAt(DUE_AT)).toMatchObject({ state: 'late', late: true });
  });

  it('missed for longer is recorded and not posted', async () => {
    const { slack, posters } = platforms();
    await tick({ posters });
    time = DUE + 7 * 60 * MINUTE;
    await tick({ posters });
    expect(slack.tried).toEqual([]);
    expect(await slotAt(DUE_AT)).toMatchObject({
      state: 'skipped',
      reason: expect.stringContaining('7.0 hours'),
    });
  });

  it('of before the first start is none of ours, nor of before the schedule was changed', async () => {
    const { slack, posters } = platforms();
    time = DUE + MINUTE;
    await tick({ posters });
    expect(await slotAt(DUE_AT)).toBeUndefined();
    time = DUE + 60 * MINUTE;
    await tick({ posters, definitions: [{ ...sample, cron: '0 8 * * *' }] });
    expect(slack.tried).toEqual([]);
  });

  it('that nobody got may be posted by the next slot', async () => {
    const { slack, posters } = platforms();
    const onlySlack = { ...sample, channels: sample.channels.slice(0, 1) };
    await tick({ posters, definitions: [onlySlack] });
    slack.next.push(() => ({ kind: 'rejected', reason: 'archived' }));
    time = DUE;
    await tick({ posters, definitions: [onlySlack] });
    expect(await slotAt(DUE_AT)).toMatchObject({ state: 'dead' });
    time = DUE + 24 * 60 * MINUTE;
    await tick({ posters, definitions: [onlySlack] });
    expect(slack.standing[0]?.message.fallback).toContain('Probe sips dust');
  });
});

describe('one definition’s trouble', () => {
  it('stops no other, and ends with a reason after some attempts', async () => {
    const { slack, posters } = platforms();
    const reader = editionReader({ folder: process.cwd() });
    const broken = { ...sample, name: 'broken', feeds: ['broken.xml'] };
    const feed = (path: string, definition: string) => {
      if (path === 'broken.xml') throw new Error('the reader broke');
      return reader.feed(path, definition);
    };
    const parts = { posters, definitions: [broken, sample], reader: { ...reader, feed } };
    await tick(parts);
    for (time = DUE; time < DUE + 30 * MINUTE; time += MINUTE) await tick(parts);
    expect(slack.standing).toHaveLength(1);
    expect(await slotAt(DUE_AT, 'broken')).toMatchObject({
      state: 'dead',
      reason: expect.stringContaining('3 attempts'),
    });
    expect(log.filter((line) => line.includes('the reader broke'))).toHaveLength(3);
  });

  it('such as a feed that is missing is told where it was to be posted', async () => {
    const { slack, posters } = platforms();
    const definitions = [{ ...sample, feeds: [...sample.feeds, 'digests/missing.xml'] }];
    await tick({ posters, definitions });
    time = DUE;
    await tick({ posters, definitions });
    const text = JSON.stringify(slack.standing[0]?.message);
    expect(text).toContain('Left out: digests/missing.xml (There is no file digests/missing.xml');
    expect(text).not.toContain(process.cwd());
  });

  it('such as one with nothing that can be read is recorded with its reason', async () => {
    const { slack, posters } = platforms();
    const definitions = [{ ...sample, feeds: ['package.json'] }];
    await tick({ posters, definitions });
    time = DUE;
    await tick({ posters, definitions });
    expect(slack.tried).toEqual([]);
    expect(await slotAt(DUE_AT)).toMatchObject({
      state: 'skipped',
      reason: expect.stringContaining('package.json: It can'),
    });
  });
});

describe('a process that dies', () => {
  it('at any moment: the next one goes on, and each channel gets the edition once', async () => {
    let moments = 0;
    for (const when of ['before', 'after'] as const) {
      for (let at = 0; ; at++) {
        await store.close();
        rmSync(folder, { recursive: true, force: true });
        await open();
        const { slack, discord, posters } = platforms();
        time = DUE - 10 * MINUTE;
        await tick({ posters });
        time = DUE;
        const dying = crashingStore(store, at, when);
        const [end] = await Promise.allSettled([tick({ posters, store: dying })]);
        if (!dying.died()) break;
        if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(ProcessDiedError);
        moments++;
        await restart();
        for (time = DUE + MINUTE; time < DUE + 12 * MINUTE; time += MINUTE) await tick({ posters });
        const moment = `${when} call ${at}`;
        expect(
          slack.standing.map(({ channel }) => channel),
          moment,
        ).toEqual(['C1']);
        expect(
          discord.standing.map(({ channel }) => channel),
          moment,
        ).toEqual(['D1']);
        expect((await slotAt(DUE_AT))?.state, moment).toMatch(/^(posted|late)$/);
      }
    }
    expect(moments).toBeGreaterThan(20);
  });

  it('beside one that lives: two processes on one store post once', async () => {
    const { slack, discord, posters } = platforms();
    await tick({ posters });
    const first = store;
    await open();
    time = DUE;
    for (let i = 0; i < 3; i++) {
      await tick({ posters, store: first });
      await tick({ posters });
    }
    await first.close();
    expect([slack.tried.length, discord.tried.length]).toEqual([1, 1]);
  });
});

it('once it is told to stop it begins nothing', async () => {
  const { slack, posters } = platforms();
  await tick({ posters });
  time = DUE;
  await tick({ posters, signal: AbortSignal.abort() });
  expect(slack.tried).toEqual([]);
  expect(await slotAt(DUE_AT)).toMatchObject({ state: 'due' });
});
