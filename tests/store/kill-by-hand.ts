// Kills writers of one SQLite store by hand, and says what became of what they were told: node tests/store/kill-by-hand.ts [kills] [seed]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SQLITE_FILE } from '../../src/store/sqlite/open-sqlite-store.ts';
import { judgeKept } from './judge-kept.ts';
import { killWriters } from './kill-writers.ts';
import { seededRandom } from './seeded-random.ts';
import { storeFaults } from './store-faults.ts';

const [kills = '1000', seed = '1'] = process.argv.slice(2);
const root = mkdtempSync(join(tmpdir(), 'verbatim-kills-'));
const folder = join(root, 'data');
const begun = performance.now();
const killed = await killWriters({
  folder,
  kills: Number(kills),
  cache: join(root, 'cache'),
  random: seededRandom(Number(seed)),
});
const file = join(folder, SQLITE_FILE);
const { lost, doubled, ...counts } = judgeKept(
  file,
  killed.flatMap(({ acknowledged }) => acknowledged),
);
const faults = storeFaults(file);
const unexpected = killed.filter(({ signal, complaint }) => signal !== 'SIGKILL' || complaint !== '');
console.log({
  kills: killed.length - unexpected.length,
  beforeTheFirstAcknowledgement: killed.filter(({ acknowledged }) => acknowledged.length === 0).length,
  ...counts,
  lost: lost.length,
  doubled: doubled.length,
  faults: faults.length,
  seconds: Math.round((performance.now() - begun) / 1_000),
});
for (const { complaint } of unexpected) console.log(`a writer ended by itself: ${complaint}`);
for (const line of [...lost, ...doubled, ...faults].slice(0, 20)) console.log(line);
if (lost.length + doubled.length + faults.length + unexpected.length > 0) {
  console.log(`The store is kept in ${folder}`);
  process.exitCode = 1;
} else {
  rmSync(root, { recursive: true });
}
