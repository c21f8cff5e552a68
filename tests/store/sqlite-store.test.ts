import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../src/store/sqlite/open-memory-store.ts';
import { openSqliteStore, SQLITE_FILE } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { storeContract } from '../contracts/store-contract.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'verbatim-store-'));
const opened = async (folder: string): Promise<Store> => {
  const store = await openSqliteStore(folder);
  if (!store.ok) throw new Error(store.reason);
  return store.value;
};

/** Writes slots in another process, which is killed without warning once it acknowledged so many. */
function writeSlots(folder: string, definition: string, count: number, killAfter = Number.POSITIVE_INFINITY) {
  const script = join(import.meta.dirname, 'write-slots.ts');
  const child = spawn(process.execPath, [script, folder, definition, String(count)]);
  return new Promise<{ code: number | null; lines: string[] }>((done, fail) => {
    let written = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written += text;
      if (written.split('\n').length > killAfter) child.kill('SIGKILL');
    });
    // A line that was cut off was not acknowledged.
    child.on('error', fail).on('close', (code) => done({ code, lines: written.split('\n').slice(0, -1) }));
  });
}

storeContract('SQLite', async () => {
  const folder = newFolder();
  return {
    open: () => opened(folder),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
});

describe('the SQLite file', () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is made with its folder, for its owner alone, in WAL with its tables', async () => {
    const inner = join(folder, 'deep', 'data');
    await (await opened(inner)).close();
    expect(statSync(inner).mode & 0o077).toBe(0);
    const database = new DatabaseSync(join(inner, SQLITE_FILE));
    expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('select number, name from migration').all()).toEqual([
      { number: 1, name: 'first-record' },
      { number: 2, name: 'feeds-on-record' },
      { number: 3, name: 'archive' },
    ]);
    database.close();
  });

  it('is refused with what to do where the folder cannot be made', async () => {
    writeFileSync(join(folder, 'file'), '');
    const refused = await openSqliteStore(join(folder, 'file', 'data'));
    expect(refused).toMatchObject({ ok: false, code: 'store-folder' });
    expect(!refused.ok && refused.remedy).toContain('VERBATIM_DATA_DIR');
  });

  it('is refused where it is no database, and left as it was', async () => {
    const file = join(folder, SQLITE_FILE);
    writeFileSync(file, 'These are notes, and no database at all. '.repeat(50));
    const size = statSync(file).size;
    expect(await openSqliteStore(folder)).toMatchObject({ ok: false, code: 'store-file' });
    expect(statSync(file).size).toBe(size);
  });

  it('is refused where a newer version has written it', async () => {
    await (await opened(folder)).close();
    const database = new DatabaseSync(join(folder, SQLITE_FILE));
    database.exec("insert into migration values (99, 'from-the-future')");
    database.close();
    expect(await openSqliteStore(folder)).toMatchObject({ ok: false, code: 'newer-store' });
  });

  it('takes the writes of several processes at once, none lost', async () => {
    const definitions = ['a', 'b', 'c'];
    const runs = await Promise.all(definitions.map((definition) => writeSlots(folder, definition, 40)));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    const store = await opened(folder);
    for (const definition of definitions) expect(await store.recentSlots(definition, 100)).toHaveLength(40);
    await store.close();
  });

  it('holds every acknowledged write of a process that was killed', async () => {
    for (let round = 0; round < 3; round++) {
      const { code, lines } = await writeSlots(folder, `killed-${round}`, 5_000, 20 + 30 * round);
      expect(code).toBeNull();
      const store = await opened(folder);
      const kept = new Set((await store.recentSlots(`killed-${round}`, 5_000)).map(({ dueAt }) => dueAt));
      await store.close();
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.filter((line) => !kept.has(line))).toEqual([]);
    }
  });
});

it('a store in memory starts empty each time', async () => {
  const name = { definition: 'd', dueAt: '2026-11-23T07:00:00.000Z' };
  const first = await openMemoryStore();
  await first.recordSlots([{ ...name, state: 'due', late: false }], name.dueAt);
  expect(await first.slot(name)).toBeDefined();
  await first.close();
  const second = await openMemoryStore();
  expect(await second.slot(name)).toBeUndefined();
  await second.close();
});
