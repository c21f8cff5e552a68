import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/model/store-error.ts';
import { openSqliteStore, SQLITE_FILE } from '../../src/store/sqlite/open-sqlite-store.ts';
import { judgeKept } from './judge-kept.ts';
import { keepUntilRefused, longReading } from './keep-until-refused.ts';
import { opened } from './opened.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { storeFaults } from './store-faults.ts';

const place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const at = '2026-11-23T07:00:00.000Z';
const KB = 1024;

describe('a store whose disk is full', { timeout: 60_000 }, () => {
  let root: string;
  let disk: SmallDisk | undefined;
  const mount = (size: string): string => {
    const mounted = mountSmallDisk(join(root, 'disk'), size);
    if ('missing' in mounted) return mounted.missing;
    disk = mounted;
    return '';
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'verbatim-full-'));
    disk = undefined;
  });
  afterEach(() => {
    disk?.remove();
    rmSync(root, { recursive: true, force: true });
  });

  it('says so, leaves nothing behind, reads on, and writes on when there is room', async ({ skip }) => {
    const missing = mount('3m');
    skip(missing !== '', missing);
    const folder = join(root, 'disk', 'data');
    const ballast = join(root, 'disk', 'ballast');
    writeFileSync(ballast, new Uint8Array(900 * KB));
    const store = opened(await openSqliteStore(folder));
    const { kept, refused } = await keepUntilRefused(store, 1_000);
    expect(refused).toBeInstanceOf(StoreError);
    expect(refused).toMatchObject({
      code: 'store-full',
      message: 'The disk of the store is full.',
      remedy: expect.stringMatching(/Make room/),
    });
    expect(kept.length).toBeGreaterThan(10);
    const next = `long${kept.length}`;
    for (let attempt = 0; attempt < 3; attempt++) {
      await expect(store.keepArticle(longReading(next), place, at)).rejects.toMatchObject({
        code: 'store-full',
      });
    }
    expect(await store.keptArticle(next, place)).toBeUndefined();
    for (const { id } of kept) expect((await store.keptArticle(id, place))?.id).toBe(id);
    rmSync(ballast);
    await store.keepArticle(longReading(next), place, at);
    await store.close();
    const file = join(folder, SQLITE_FILE);
    expect(judgeKept(file, [...kept, { id: next, version: 1, at }])).toMatchObject({
      lost: [],
      doubled: [],
      untold: 0,
    });
    expect(storeFaults(file)).toEqual([]);
  });

  it('is refused with what to do where not even its file has room, and opens when it has', async ({
    skip,
  }) => {
    const missing = mount('1m');
    skip(missing !== '', missing);
    const folder = join(root, 'disk', 'data');
    const ballast = join(root, 'disk', 'ballast');
    // As much as there is: the disk stops it.
    expect(() => writeFileSync(ballast, new Uint8Array(2_000 * KB))).toThrow(/ENOSPC/);
    for (let attempt = 0; attempt < 2; attempt++) {
      const refused = await openSqliteStore(folder);
      expect(refused).toMatchObject({
        ok: false,
        code: 'store-folder',
        remedy: expect.stringContaining('room'),
      });
    }
    rmSync(ballast);
    const store = opened(await openSqliteStore(folder));
    await store.keepArticle(longReading('long0'), place, at);
    await store.close();
    expect(storeFaults(join(folder, SQLITE_FILE))).toEqual([]);
  });

  it('opens and can be read where it is full already', async ({ skip }) => {
    const missing = mount('3m');
    skip(missing !== '', missing);
    const folder = join(root, 'disk', 'data');
    const first = opened(await openSqliteStore(folder));
    const { kept } = await keepUntilRefused(first, 10);
    await first.close();
    // What SQLite needs to open a file at all is 36 KB.
    expect(() => writeFileSync(join(root, 'disk', 'ballast'), new Uint8Array(3_000 * KB))).toThrow(/ENOSPC/);
    const refused = await openSqliteStore(folder);
    expect(refused).toMatchObject({
      ok: false,
      code: 'store-folder',
      remedy: expect.stringContaining('room'),
    });
    writeFileSync(join(root, 'disk', 'ballast'), '');
    writeFileSync(join(root, 'disk', 'ballast'), new Uint8Array(1_500 * KB));
    const store = opened(await openSqliteStore(folder));
    for (const { id } of kept) expect((await store.keptArticle(id, place))?.id).toBe(id);
    await store.close();
    expect(storeFaults(join(folder, SQLITE_FILE))).toEqual([]);
  });

  it('says so where the process may write no longer files', async ({ skip }) => {
    skip(process.platform === 'win32', 'no ulimit');
    const folder = join(root, 'data');
    const program = join(import.meta.dirname, 'use-store.ts');
    const script = 'ulimit -f 3200 && exec "$0" "$@"';
    const { stdout, stderr, status } = spawnSync(
      'sh',
      ['-c', script, process.execPath, program, folder, '1000'],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const { kept, refused, read } = JSON.parse(stdout);
    expect(refused).toMatchObject({
      code: 'store-disk',
      message: expect.stringContaining('limit'),
      remedy: expect.stringContaining('quota'),
    });
    expect(read).toBe(true);
    const file = join(folder, SQLITE_FILE);
    expect(kept.length).toBeGreaterThan(5);
    expect(judgeKept(file, kept)).toMatchObject({ lost: [], doubled: [], untold: 0 });
    expect(storeFaults(file)).toEqual([]);
    const store = opened(await openSqliteStore(folder));
    await store.keepArticle(longReading('afterwards'), place, at);
    await store.close();
    expect(storeFaults(file)).toEqual([]);
  });
});
