import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../src/store/sqlite/open-memory-store.ts';
import { openSqliteStore, SQLITE_FILE } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { judgeKept } from './judge-kept.ts';
import { keepUntilRefused } from './keep-until-refused.ts';
import { type Acknowledged, startWriter } from './kill-writers.ts';
import { opened } from './opened.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { storeFaults } from './store-faults.ts';
import { writtenReading } from './written-reading.ts';

const place = { platform: 'slack', workspace: 'T1', channel: 'C1' };

describe('a backup of a store in use', { timeout: 60_000 }, () => {
  let root: string;
  let folder: string;
  let file: string;
  let target: string;
  let store: Store;
  let disk: SmallDisk | undefined;
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'verbatim-backup-'));
    folder = join(root, 'data');
    file = join(folder, SQLITE_FILE);
    mkdirSync(join(root, 'backups'));
    target = join(root, 'backups', 'monday.sqlite');
    disk = undefined;
    store = opened(await openSqliteStore(folder));
  });
  afterEach(async () => {
    await store.close();
    disk?.remove();
    rmSync(root, { recursive: true, force: true });
  });

  it('is one moment of it, holds all that was acknowledged before, and holds nobody up', async () => {
    const told: Acknowledged[] = [...(await keepUntilRefused(store, 60)).kept];
    let stop = false;
    const here: Acknowledged[] = [];
    const writing = (async () => {
      for (let number = 0; !stop; number++) {
        const at = new Date(Date.UTC(2026, 2, 1) + number).toISOString();
        await store.keepArticle(writtenReading(`here${number}`), place, at);
        here.push({ id: `here${number}`, version: 1, at });
        // Whoever never lets go of the file keeps others from writing.
        await setTimeout(3);
      }
    })();
    const other = startWriter(folder, 1);
    await other.acknowledged(10);
    const judgements: object[] = [];
    let [hereMeanwhile, thereMeanwhile] = [0, 0];
    // A copy may be made before anybody gets a turn; not always.
    for (let round = 0; round < 20 && (round < 2 || hereMeanwhile === 0 || thereMeanwhile === 0); round++) {
      const copy = join(root, 'backups', `${round}.sqlite`);
      const [hereBefore, thereBefore] = [here.length, other.told().length];
      const before = [...told, ...here, ...other.told()];
      expect(await store.backup(copy)).toEqual({ ok: true, value: { bytes: statSync(copy).size } });
      hereMeanwhile += here.length - hereBefore;
      thereMeanwhile += other.told().length - thereBefore;
      expect(statSync(copy).mode & 0o777).toBe(0o600);
      judgements.push({ ...judgeKept(copy, before), faults: storeFaults(copy) });
      rmSync(target, { force: true });
      renameSync(copy, target);
    }
    stop = true;
    await writing;
    other.kill();
    expect((await other.ended).complaint).toBe('');
    expect(hereMeanwhile).toBeGreaterThan(0);
    expect(thereMeanwhile).toBeGreaterThan(0);
    for (const judgement of judgements)
      expect(judgement).toMatchObject({ lost: [], doubled: [], faults: [] });
    expect(readdirSync(join(root, 'backups'))).toEqual(['monday.sqlite']);
    const restored = join(root, 'restored');
    mkdirSync(restored);
    renameSync(target, join(restored, SQLITE_FILE));
    const again = opened(await openSqliteStore(restored));
    expect((await again.keptArticle('here0', place))?.id).toBe('here0');
    await again.keepArticle(writtenReading('afterwards'), place, '2026-11-23T07:00:00.000Z');
    await again.close();
    expect(storeFaults(join(restored, SQLITE_FILE))).toEqual([]);
  });

  it('never takes the place of a file, nor of the store itself', async () => {
    await keepUntilRefused(store, 2);
    writeFileSync(target, 'mine');
    for (const taken of [target, file, `${file}-wal`, join(root, 'backups')]) {
      const size = statSync(taken).size;
      expect(await store.backup(taken), taken).toMatchObject({
        ok: false,
        remedy: expect.stringMatching(/\S/),
      });
      expect(statSync(taken).size).toBe(size);
    }
    expect(await store.backup(target)).toMatchObject({
      ok: false,
      code: 'backup-exists',
      reason: expect.stringContaining(target),
    });
    expect(await store.backup(`${file}-journal`)).toMatchObject({ ok: false, code: 'backup-file' });
    expect(existsSync(`${file}-journal`)).toBe(false);
    expect(readdirSync(join(root, 'backups'))).toEqual(['monday.sqlite']);
    await keepUntilRefused(store, 3, 'more');
  });

  it('is refused where its folder isn’t there, which is not made', async () => {
    const nowhere = join(root, 'nowhere', 'monday.sqlite');
    expect(await store.backup(nowhere)).toMatchObject({
      ok: false,
      code: 'backup-file',
      reason: expect.stringContaining(nowhere),
      remedy: expect.stringContaining('folder'),
    });
    expect(existsSync(join(root, 'nowhere'))).toBe(false);
  });

  it('is made once where two are begun under one name', async () => {
    await keepUntilRefused(store, 10);
    const both = await Promise.all([store.backup(target), store.backup(target)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual(expect.objectContaining({ ok: false, code: 'backup-exists' }));
    expect(storeFaults(target)).toEqual([]);
    expect(readdirSync(join(root, 'backups'))).toEqual(['monday.sqlite']);
  });

  it('leaves nothing behind on a disk that is full', async ({ skip }) => {
    const mounted = mountSmallDisk(join(root, 'small'), '500k');
    skip('missing' in mounted, 'missing' in mounted ? mounted.missing : '');
    disk = mounted as SmallDisk;
    await keepUntilRefused(store, 60);
    const small = join(root, 'small', 'monday.sqlite');
    expect(await store.backup(small)).toMatchObject({
      ok: false,
      code: 'backup-file',
      reason: expect.stringMatching(/full/),
      remedy: expect.stringContaining('room'),
    });
    expect(readdirSync(join(root, 'small'))).toEqual([]);
    expect(await store.backup(target)).toMatchObject({ ok: true });
  });

  it('is refused for a store in memory, which nobody could want back', async () => {
    const memory = await openMemoryStore();
    expect(await memory.backup(target)).toMatchObject({ ok: false, code: 'backup-memory' });
    expect(existsSync(target)).toBe(false);
    await memory.close();
  });
});
