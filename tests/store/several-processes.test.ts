import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/model/store-error.ts';
import { openSqliteStore, SQLITE_FILE } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { judgeKept } from './judge-kept.ts';
import { writeArticles } from './kill-writers.ts';
import { holdLock, type LockHolder } from './lock-holder.ts';
import { opened } from './opened.ts';
import { storeFaults } from './store-faults.ts';
import { CAST, writtenReading } from './written-reading.ts';

const place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const at = '2026-11-23T07:00:00.000Z';
const keep = (store: Store, id: string) => store.keepArticle(writtenReading(id), place, at);
const everything = { kind: 'owner', owner: 'nobody:nowhere' } as const;

describe('several processes on one file', { timeout: 60_000 }, () => {
  let folder: string;
  let file: string;
  let holder: LockHolder | undefined;
  let stores: Store[];
  const open = async (settings?: { patience: number }) => {
    const store = opened(await openSqliteStore(folder, settings));
    stores.push(store);
    return store;
  };
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'verbatim-several-')), 'data');
    file = join(folder, SQLITE_FILE);
    holder = undefined;
    stores = [];
  });
  afterEach(async () => {
    await holder?.release();
    for (const store of stores) await store.close();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });

  it('keep articles of the same people at once: all are there, once, and so are the people', async () => {
    const runs = await Promise.all([1, 2, 3].map((writer) => writeArticles(folder, writer, 60)));
    expect(runs.map(({ complaint }) => complaint)).toEqual(['', '', '']);
    const told = runs.flatMap(({ acknowledged }) => acknowledged);
    expect(told).toHaveLength(180);
    expect(judgeKept(file, told)).toMatchObject({ lost: [], doubled: [], untold: 0 });
    expect(storeFaults(file)).toEqual([]);
    const store = await open();
    const everybody = await store.findSpeakers({ limit: 100 }, everything);
    const named = everybody.filter(({ person }) => person !== undefined).map(({ name }) => name);
    expect(named.toSorted()).toEqual(CAST.map(({ name }) => name).toSorted());
  });

  it('open a store that isn’t there yet at the same moment', async () => {
    const runs = await Promise.all([1, 2, 3, 4, 5].map((writer) => writeArticles(folder, writer, 1)));
    expect(runs.map(({ complaint }) => complaint)).toEqual(['', '', '', '', '']);
    expect(
      judgeKept(
        file,
        runs.flatMap(({ acknowledged }) => acknowledged),
      ),
    ).toMatchObject({ acknowledged: 5, lost: [] });
    expect(storeFaults(file)).toEqual([]);
  });

  it('wait for the one that is migrating, or are told that it does not let go', async () => {
    mkdirSync(folder, { recursive: true });
    holder = await holdLock(file);
    expect(await openSqliteStore(folder, { patience: 200 })).toMatchObject({
      ok: false,
      code: 'store-busy',
      reason: expect.stringContaining(file),
    });
    const opening = openSqliteStore(folder, { patience: 30_000 });
    await holder.release();
    holder = undefined;
    const store = opened(await opening);
    stores.push(store);
    await keep(store, 'first');
    expect((await store.keptArticle('first', place))?.id).toBe('first');
  });

  it('are told by a StoreError that another does not let go; nothing is lost, and reading goes on', async () => {
    const store = await open({ patience: 300 });
    await keep(store, 'before');
    holder = await holdLock(file);
    const refused = await keep(store, 'during').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreError);
    expect(refused).toMatchObject({
      code: 'store-busy',
      message: 'Another process is writing to the store and does not let go.',
      remedy: expect.stringContaining('stop it'),
    });
    await expect(
      store.recordSlots([{ definition: 'd', dueAt: at, state: 'due', late: false }], at),
    ).rejects.toThrow(StoreError);
    expect((await store.keptArticle('before', place))?.id).toBe('before');
    await holder.release();
    holder = undefined;
    expect(await store.keptArticle('during', place)).toBeUndefined();
    await keep(store, 'during');
    for (const each of stores.splice(0)) await each.close();
    expect(storeFaults(file)).toEqual([]);
  });

  it('wait for each other without standing still', async () => {
    const store = await open({ patience: 60_000 });
    holder = await holdLock(file);
    let turns = 0;
    const { promise: goneOn, resolve } = Promise.withResolvers<void>();
    const others = setInterval(() => {
      if (++turns === 5) resolve();
    }, 1);
    const kept = keep(store, 'patient').finally(() => clearInterval(others));
    await goneOn;
    expect(await Promise.race([kept.then(() => 'kept'), Promise.resolve('waiting')])).toBe('waiting');
    await holder.release();
    holder = undefined;
    await kept;
    expect((await store.keptArticle('patient', place))?.id).toBe('patient');
  });
});
