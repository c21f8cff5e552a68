// A process of its own that keeps articles until it is killed: node kill-writer.ts <folder or URL> <number> [how many]
// It acknowledges each on its standard output, once it is kept: its id, which version of it, and when.
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '../../src/store/open-store.ts';
import { openSqliteStore, SQLITE_FILE } from '../../src/store/sqlite/open-sqlite-store.ts';
import { writtenReading } from './written-reading.ts';

const [folder = '', number = '0', most = 'Infinity'] = process.argv.slice(2);
const writer = Number(number);
const place = { platform: 'slack', workspace: 'T1', channel: `C${writer % 3}` };
const begin = Date.UTC(2026, 0, 1) + writer * 3_600_000;
// Who is killed leaves none behind, and starting is most of what this costs.
flushCompileCache();
writeSync(1, 'opening\n');
const opened = folder.startsWith('postgres:')
  ? await openStore({ kind: 'postgres', url: folder })
  : await openSqliteStore(folder, { patience: 30_000 });
if (!opened.ok) throw new Error(`${opened.code}: ${opened.reason}`);
const store = opened.value;
let kept = 0;

async function keep(id: string, version: number): Promise<void> {
  if (kept >= Number(most)) return;
  const at = new Date(begin + kept++).toISOString();
  await store.keepArticle(writtenReading(id, version), place, at);
  writeSync(1, `${id} ${version} ${at}\n`);
}

// Left to itself SQLite moves its log into the file when it is long: rarely, and so never while somebody is being killed.
const moving = folder.startsWith('postgres:') ? undefined : new DatabaseSync(join(folder, SQLITE_FILE));

for (let step = 0; kept < Number(most); step++) {
  const id = `w${writer}n${step}`;
  await keep(id, 1);
  // Corrected, kept again as it was, and one that others correct as well.
  if (step % 3 === 2) await keep(`w${writer}n${step - 1}`, 2);
  if (step % 4 === 3) await keep(id, 1);
  if (step % 4 === 1) moving?.exec(`pragma wal_checkpoint(${step % 8 === 1 ? 'passive' : 'truncate'})`);
  if (step % 5 === 4) await keep(`shared${(writer + step) % 7}`, 1 + writer);
}
moving?.close();
await store.close();
