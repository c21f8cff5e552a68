import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/model/store-error.ts';
import { createStore } from '../../src/store/create-store.ts';
import { openSqliteStore, SQLITE_FILE } from '../../src/store/sqlite/open-sqlite-store.ts';
import { sqliteDialect } from '../../src/store/sqlite/sqlite-dialect.ts';
import { sqliteKind } from '../../src/store/sqlite/sqlite-kind.ts';
import type { Tables } from '../../src/store/tables.ts';
import { keepUntilRefused } from './keep-until-refused.ts';
import { opened } from './opened.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';
import { storeFaults } from './store-faults.ts';

const place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const NOBODY = 65_534;

/** Opens the store as somebody who may do no more than everybody: another user where we are root, else ourselves. */
function useAsOthers(folder: string) {
  const other = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const program = join(import.meta.dirname, 'use-store.ts');
  const { stdout, stderr, error } = spawnSync(process.execPath, [program, folder, '1'], {
    encoding: 'utf8',
    ...other,
  });
  if (error !== undefined || stdout === '')
    return { missing: `another user can’t run this program: ${error?.message ?? stderr}` };
  return JSON.parse(stdout);
}

describe('a store that can’t be written', { timeout: 30_000 }, () => {
  let root: string;
  let folder: string;
  let file: string;
  let disk: SmallDisk | undefined;
  const digest = () => createHash('sha256').update(readFileSync(file)).digest('hex');
  const make = async () => {
    const store = opened(await openSqliteStore(folder));
    const { kept } = await keepUntilRefused(store, 3);
    await store.close();
    return kept;
  };
  const open = (mode: number, ...paths: string[]) => {
    for (const path of paths) chmodSync(path, mode);
  };
  const expectRefusal = (opening: unknown) =>
    expect(opening).toMatchObject({
      ok: false,
      code: 'store-folder',
      reason: expect.stringContaining(folder),
      remedy: expect.stringContaining('VERBATIM_DATA_DIR'),
    });
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'verbatim-read-only-'));
    chmodSync(root, 0o755);
    folder = join(root, 'data');
    file = join(folder, SQLITE_FILE);
    disk = undefined;
  });
  afterEach(() => {
    disk?.remove();
    if (existsSync(folder)) open(0o700, folder);
    rmSync(root, { recursive: true, force: true });
  });

  it('is refused on a disk that can only be read, and left as it was', async ({ skip }) => {
    const mounted = mountSmallDisk(folder, '4m');
    skip('missing' in mounted, 'missing' in mounted ? mounted.missing : '');
    disk = mounted as SmallDisk;
    const kept = await make();
    const before = digest();
    disk.remount('ro');
    expectRefusal(await openSqliteStore(folder));
    expect(digest()).toBe(before);
    disk.remount('rw');
    const store = opened(await openSqliteStore(folder));
    for (const { id } of kept) expect((await store.keptArticle(id, place))?.id).toBe(id);
    await store.close();
  });

  it('is refused where there is none yet on such a disk', async ({ skip }) => {
    const mounted = mountSmallDisk(folder, '4m');
    skip('missing' in mounted, 'missing' in mounted ? mounted.missing : '');
    disk = mounted as SmallDisk;
    disk.remount('ro');
    expectRefusal(await openSqliteStore(folder));
    expectRefusal(await openSqliteStore(join(folder, 'deeper')));
  });

  it.each([
    ['its folder', 0o555, 0o644],
    ['its file', 0o777, 0o444],
    ['both', 0o555, 0o444],
  ])('is refused to a user who may only read %s, and left as it was', async (_, ofFolder, ofFile) => {
    await make();
    const before = digest();
    open(ofFile, file);
    open(ofFolder, folder);
    const { opening, missing } = useAsOthers(folder);
    expect(missing).toBeUndefined();
    expectRefusal(opening);
    expect(digest()).toBe(before);
  });

  it('is refused to a user who may not make its folder, nor look into it', async () => {
    mkdirSync(folder, { mode: 0o555 });
    expectRefusal(useAsOthers(join(folder, 'deeper')).opening);
    open(0o700, folder);
    await make();
    const before = digest();
    if (process.getuid?.() === 0) expectRefusal(useAsOthers(folder).opening);
    expect(digest()).toBe(before);
  });

  it.each([
    ['which is left over', false],
    ['which another process uses', true],
  ])('is refused where the file that processes share can’t be written: %s', async (_, inUse) => {
    const kept = await make();
    open(0o666, file);
    open(0o777, folder);
    const other = inUse ? opened(await openSqliteStore(folder)) : undefined;
    if (other === undefined) closeSync(openSync(`${file}-shm`, 'w'));
    open(0o444, `${file}-shm`);
    expectRefusal(useAsOthers(folder).opening);
    expect(await other?.keptArticle(kept[0]!.id, place)).toEqual(
      other && expect.objectContaining({ id: kept[0]!.id }),
    );
    await other?.close();
    for (const ending of ['-shm', '-wal']) rmSync(file + ending, { force: true });
    expect(storeFaults(file)).toEqual([]);
  });

  it('is written on by a process that has it open while its rights are taken away', async () => {
    const store = opened(await openSqliteStore(folder));
    await keepUntilRefused(store, 2, 'before');
    open(0o444, file);
    open(0o555, folder);
    expect(await keepUntilRefused(store, 2, 'after')).toMatchObject({
      kept: [{ id: 'after0' }, { id: 'after1' }],
    });
    open(0o700, folder);
    await store.close();
    open(0o600, file);
    expect(storeFaults(file)).toEqual([]);
  });

  it('ends a write in a StoreError that says so, and changes nothing', async () => {
    const kept = await make();
    const connection = new DatabaseSync(file);
    // What a disk that turns read-only does to a statement, SQLite does to itself at this word.
    connection.exec('pragma query_only = on');
    const database = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
    const store = createStore(database, sqliteKind);
    const { refused } = await keepUntilRefused(store, 1, 'new');
    expect(refused).toBeInstanceOf(StoreError);
    expect(refused).toMatchObject({
      code: 'store-read-only',
      message: 'The store can only be read.',
      remedy: expect.stringContaining('mounted read-only'),
    });
    expect(await store.keptArticle('new0', place)).toBeUndefined();
    expect(await store.keptArticle(kept[0]!.id, place)).toBeDefined();
    await store.close();
  });
});
