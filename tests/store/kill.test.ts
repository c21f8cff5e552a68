import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { SQLITE_FILE } from '../../src/store/sqlite/open-sqlite-store.ts';
import { judgeKept } from './judge-kept.ts';
import { killWriters } from './kill-writers.ts';
import { seededRandom } from './seeded-random.ts';
import { storeFaults } from './store-faults.ts';

const KILLS = 100;
const root = mkdtempSync(join(tmpdir(), 'verbatim-kill-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it(`holds everything it acknowledged to ${KILLS} processes that were killed, once, and nothing by halves`, {
  timeout: 240_000,
}, async () => {
  const folder = join(root, 'data');
  const killed = await killWriters({
    folder,
    kills: KILLS,
    cache: join(root, 'cache'),
    random: seededRandom(20261123),
  });
  expect(killed.map(({ complaint }) => complaint).filter(Boolean)).toEqual([]);
  expect(killed.filter(({ signal }) => signal !== 'SIGKILL')).toEqual([]);
  const told = killed.flatMap(({ acknowledged }) => acknowledged);
  expect(told.length).toBeGreaterThan(5 * KILLS);
  const file = join(folder, SQLITE_FILE);
  expect(judgeKept(file, told)).toMatchObject({ acknowledged: told.length, lost: [], doubled: [] });
  expect(storeFaults(file)).toEqual([]);
});
