import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/model/store-error.ts';
import { openSqliteStore, SQLITE_FILE } from '../../src/store/sqlite/open-sqlite-store.ts';
import { judgeKept } from './judge-kept.ts';
import { keepUntilRefused } from './keep-until-refused.ts';
import { opened } from './opened.ts';
import { seededRandom } from './seeded-random.ts';
import { storeFaults } from './store-faults.ts';

const place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const PAGE = 4096;

describe('a store whose file is not what it was', { timeout: 30_000 }, () => {
  let folder: string;
  let file: string;
  const digest = () => createHash('sha256').update(readFileSync(file)).digest('hex');
  const noise = (length: number) => {
    const random = seededRandom(length);
    return Uint8Array.from({ length }, () => Math.floor(random() * 256));
  };
  const overwrite = (from: number, to: number) => {
    const bytes = readFileSync(file);
    bytes.set(noise(to - from), from);
    writeFileSync(file, bytes);
  };
  const make = async (articles = 20) => {
    const store = opened(await openSqliteStore(folder));
    const { kept } = await keepUntilRefused(store, articles);
    await store.close();
    return kept;
  };
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'verbatim-damaged-')), 'data');
    file = join(folder, SQLITE_FILE);
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  it.each<[string, () => void]>([
    ['cut off in the middle', () => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['cut off after one page', () => truncateSync(file, PAGE)],
    ['cut off within its first page', () => truncateSync(file, 700)],
    ['overwritten from its beginning', () => overwrite(0, 10 * PAGE)],
    ['overwritten behind its header', () => overwrite(100, PAGE)],
    ['nothing but noise', () => writeFileSync(file, noise(50_000))],
    ['somebody’s notes', () => writeFileSync(file, 'Not a database. '.repeat(1_000))],
    ['a word', () => writeFileSync(file, 'no')],
  ])('is refused and left as it was: %s', async (_, damage) => {
    await make();
    damage();
    const before = digest();
    expect(await openSqliteStore(folder)).toMatchObject({
      ok: false,
      code: 'store-file',
      reason: expect.stringContaining(file),
      remedy: expect.stringMatching(/backup.*-wal and -shm.*empty store/s),
    });
    expect(digest()).toBe(before);
    expect(readdirSync(folder)).toEqual([SQLITE_FILE]);
  });

  it('is refused where it is empty and the log beside it is not: SQLite would throw that away', async () => {
    const store = opened(await openSqliteStore(folder));
    await keepUntilRefused(store, 3);
    const lost = join(folder, '..', 'lost');
    mkdirSync(lost);
    writeFileSync(join(lost, SQLITE_FILE), '');
    copyFileSync(`${file}-wal`, join(lost, `${SQLITE_FILE}-wal`));
    await store.close();
    expect(await openSqliteStore(lost)).toMatchObject({ ok: false, code: 'store-file' });
    expect(statSync(join(lost, `${SQLITE_FILE}-wal`)).size).toBeGreaterThan(0);
    rmSync(join(lost, `${SQLITE_FILE}-wal`));
    const anew = opened(await openSqliteStore(lost));
    await anew.close();
  });

  it('ends in a StoreError where the damage is met later, while reading and writing', async () => {
    const kept = await make(40);
    const pages = statSync(file).size / PAGE;
    overwrite(Math.floor(pages / 2) * PAGE, pages * PAGE);
    const store = opened(await openSqliteStore(folder));
    const everything = { kind: 'owner', owner: 'nobody:nowhere' } as const;
    const read = [
      ...kept.map(({ id }) => store.keptArticle(id, place)),
      store.findQuotes({ limit: 1_000 }, everything),
      store.archiveCounts(everything),
    ];
    const met = (await Promise.allSettled(read)).filter((each) => each.status === 'rejected');
    expect(met.length).toBeGreaterThan(0);
    for (const { reason } of met) {
      expect(reason).toBeInstanceOf(StoreError);
      expect(reason).toMatchObject({ code: 'store-damaged', remedy: expect.stringContaining('backup') });
    }
    const { refused } = await keepUntilRefused(store, 20, 'new');
    if (refused !== undefined) expect(refused).toMatchObject({ code: 'store-damaged' });
    await store.close();
  });

  describe('after its process was killed', () => {
    // What a killed process leaves: the file as of the last checkpoint, and the log of what was kept since.
    const leave = async (into: string) => {
      const first = await make(5);
      const store = opened(await openSqliteStore(folder));
      const { kept } = await keepUntilRefused(store, 8, 'since');
      mkdirSync(into);
      for (const ending of ['', '-wal']) copyFileSync(file + ending, join(into, SQLITE_FILE + ending));
      await store.close();
      return { first, since: kept };
    };

    it('is whole with its log', async () => {
      const into = join(folder, '..', 'left');
      const { first, since } = await leave(into);
      const left = join(into, SQLITE_FILE);
      await opened(await openSqliteStore(into)).close();
      expect(judgeKept(left, [...first, ...since])).toMatchObject({ lost: [], doubled: [], untold: 0 });
      expect(storeFaults(left)).toEqual([]);
    });

    it('is sound without its log: as it was at the last checkpoint', async () => {
      const into = join(folder, '..', 'left');
      const { first } = await leave(into);
      const left = join(into, SQLITE_FILE);
      rmSync(`${left}-wal`);
      await opened(await openSqliteStore(into)).close();
      expect(judgeKept(left, first)).toMatchObject({ lost: [], untold: 0 });
      expect(storeFaults(left)).toEqual([]);
    });

    it('is sound with a log that was cut off or damaged anywhere: a beginning of what was kept', async () => {
      const whole = join(folder, '..', 'whole');
      const { first, since } = await leave(whole);
      const log = readFileSync(join(whole, `${SQLITE_FILE}-wal`));
      const random = seededRandom(7);
      for (let round = 0; round < 12; round++) {
        const into = join(folder, '..', `left-${round}`);
        const left = join(into, SQLITE_FILE);
        mkdirSync(into);
        copyFileSync(join(whole, SQLITE_FILE), left);
        const at = Math.floor(random() * log.length);
        const damaged = round % 2 === 0 ? log.subarray(0, at) : Buffer.from(log);
        if (round % 2 === 1) damaged[at]! ^= 0x40;
        writeFileSync(`${left}-wal`, damaged);
        await opened(await openSqliteStore(into)).close();
        expect(storeFaults(left)).toEqual([]);
        const { lost } = judgeKept(left, [...first, ...since]);
        const there = since.map(({ id }) => !lost.some((name) => name.startsWith(`${id} `)));
        expect(there, `${round}`).toEqual(there.toSorted((a, b) => Number(b) - Number(a)));
        expect(lost.filter((name) => name.startsWith('long'))).toEqual([]);
      }
    });
  });
});
