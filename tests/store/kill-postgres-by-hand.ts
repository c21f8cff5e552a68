// Kills writers of a PostgreSQL store, and its server under them, and says what became of what they were told:
// node tests/store/kill-postgres-by-hand.ts [writers killed] [servers killed] [seed]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '../standins/postgres/start-postgres.ts';
import { judgeRows, KEPT_ROWS, type KeptRows } from './judge-kept.ts';
import { type Acknowledged, killWriters, startWriter } from './kill-writers.ts';
import { mustBeEmpty } from './must-be-empty.ts';
import { seededRandom } from './seeded-random.ts';

const [writers = '100', servers = '20', seed = '1'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const root = mkdtempSync(join(tmpdir(), 'verbatim-kills-'));
const server = await startPostgres({ durable: true });
const told: Acknowledged[] = [];
const complaints: string[] = [];

async function rowsOf<T>(query: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    return (await client.query(query)).rows as T[];
  } finally {
    await client.end();
  }
}

// The server's first process, and then those that serve its connections, which would otherwise end in their own time.
function killServer(pid: number): void {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  for (const each of [pid, ...children.map(Number)]) process.kill(each, 'SIGKILL');
}

const killed = await killWriters({
  folder: server.url,
  kills: Number(writers),
  cache: join(root, 'cache'),
  random,
});
told.push(...killed.flatMap(({ acknowledged }) => acknowledged));
complaints.push(...killed.map(({ complaint }) => complaint).filter(Boolean));
for (let round = 0; round < Number(servers); round++) {
  const running = [0, 1].map((one) => startWriter(server.url, 10_000 + 2 * round + one));
  await Promise.all(running.map((writer) => writer.acknowledged(1 + Math.floor(random() * 20))));
  const [{ data_directory: folder } = { data_directory: '' }] = await rowsOf<{ data_directory: string }>(
    'show data_directory',
  );
  await setTimeout(random() * 30);
  killServer(Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]));
  for (const writer of running) told.push(...(await writer.ended).acknowledged);
  await server.tell('start');
}
const shown = await rowsOf<KeptRows['shown'][number]>(KEPT_ROWS.shown);
const quotes = await rowsOf<KeptRows['quotes'][number]>(KEPT_ROWS.quotes);
const { lost, doubled, ...counts } = judgeRows({ shown, quotes }, told);
const faults: string[] = [];
const checks = {
  ...mustBeEmpty('jsonb_array_elements_text(appearance.forms::jsonb) as value'),
  'a quote that its own word does not find once':
    "select id from quote where (select count(*) from quote_text where words @@ quote_literal('n:' || split_part(quote.key, ' ', 2))::tsquery) <> 1 or not exists (select 1 from quote_text where quote_text.quote = quote.id)",
};
for (const [what, query] of Object.entries(checks)) {
  for (const row of (await rowsOf(query)).slice(0, 3)) faults.push(`${what}: ${JSON.stringify(row)}`);
}
console.log({
  writersKilled: killed.filter(({ signal }) => signal === 'SIGKILL').length,
  serversKilled: Number(servers),
  ...counts,
  lost: lost.length,
  doubled: doubled.length,
  faults: faults.length,
});
for (const line of [...complaints, ...lost, ...doubled, ...faults].slice(0, 20)) console.log(line);
await server.close();
rmSync(root, { recursive: true });
