import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { openSqliteStore, SQLITE_FILE } from '../../src/store/sqlite/open-sqlite-store.ts';
import { forgettingContract } from '../contracts/forgetting-contract.ts';
import { quotedReading } from '../contracts/quoted-reading.ts';
import { type NewSchema, newSchema } from '../standins/postgres/new-schema.ts';
import { sharedPostgres } from '../standins/postgres/shared-postgres.ts';
import { opened } from './opened.ts';

forgettingContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-forget-'));
  return {
    store: opened(await openSqliteStore(folder)),
    dump: async () => {
      const database = new DatabaseSync(join(folder, SQLITE_FILE), { readOnly: true });
      const tables = database.prepare("select name from sqlite_schema where type = 'table'").all();
      const rows = tables.flatMap(({ name }) => {
        const query = database.prepare(`select * from "${name}"`);
        query.setReadBigInts(true);
        return query.all().map((row) => `${name}: ${JSON.stringify(row, bytes)}`);
      });
      database.close();
      return rows.join('\n');
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
});

it('what is forgotten leaves no byte in the SQLite file, which a backup would copy', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-forget-'));
  const store = opened(await openSqliteStore(folder));
  const place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
  const said = [{ words: 'Barmundo opens', who: 'Ana Barmundo' }];
  const reading = quotedReading('a1', said, { before: 'All about the Barmundo. '.repeat(1_000) });
  await store.keepArticle(reading, place, '2026-11-23T07:00:00.000Z');
  await store.forget({ kind: 'article', owner: '', id: 'a1' });
  await store.close();
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  rmSync(folder, { recursive: true, force: true });
  expect(files.join('').length).toBeGreaterThan(100_000);
  expect(files.join('').toLowerCase()).not.toContain('barmundo');
});

// The index keeps its words in bytes, and numbers beyond JavaScript's.
function bytes(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}`;
  return ArrayBuffer.isView(value) ? Buffer.from(value as Uint8Array).toString('latin1') : value;
}

const { url = '', missing } = await sharedPostgres();

describe.skipIf(missing !== undefined)('on PostgreSQL', () => {
  let shared: NewSchema | undefined;
  afterAll(() => shared?.remove());
  forgettingContract('PostgreSQL', async () => {
    shared ??= await newSchema(url);
    const { url: address, empty, run } = shared;
    return {
      store: opened(await openPostgresStore(address)),
      dump: async () => {
        const tables = await run(
          "select relname from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r'",
        );
        const rows: string[] = [];
        for (const { relname } of tables) {
          const all = await run(`select * from "${relname}"`);
          rows.push(...all.map((row) => `${relname}: ${JSON.stringify(row)}`));
        }
        return rows.join('\n');
      },
      remove: empty,
    };
  });
});
