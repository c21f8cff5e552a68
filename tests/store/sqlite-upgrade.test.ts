import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { queryTerms } from '../../src/archive/search-terms.ts';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import { keepArchive } from '../../src/main/keep-archive.ts';
import { migrate, migrations } from '../../src/store/migrations/migrate.ts';
import { openSqliteStore, SQLITE_FILE } from '../../src/store/sqlite/open-sqlite-store.ts';
import { sqliteDialect } from '../../src/store/sqlite/sqlite-dialect.ts';
import { sqliteKind } from '../../src/store/sqlite/sqlite-kind.ts';
import type { Tables } from '../../src/store/tables.ts';
import { ferryArticle } from '../commands/command-fixtures.ts';
import { opened } from './opened.ts';

const now = '2026-11-23T07:00:00.000Z';
const later = '2026-11-28T07:00:00.000Z';
const place = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-upgrade-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file as a version before the archive left it: so many migrations, and rows in every table. */
async function fileOf(version: number): Promise<void> {
  const connection = new DatabaseSync(join(folder, SQLITE_FILE));
  const database = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
  opened(await migrate(database, sqliteKind, migrations.slice(0, version)));
  const insert = connection.prepare(
    "insert into article (owner, id, language, body, paragraphs, kept_at) values ('', 'a1', 'en', ?, ?, ?)",
  );
  const spans = articleFromText(ferryArticle).paragraphs.map(({ start, end }) => [start, end]);
  insert.run(ferryArticle, JSON.stringify(spans), now);
  connection.exec(`
    insert into shown (platform, workspace, channel, owner, article, at) values ('slack', 'T1', 'C1', '', 'a1', '${now}');
    insert into slot values ('daily', '${now}', 'posted', 0, null, 1, null, '${now}', '${now}');
    insert into edition_item values ('daily', 'i1', '${now}', 0, 'One', null)`);
  await database.destroy();
}

describe.each([1, 2])('a SQLite file of version %i', (version) => {
  it('keeps its rows, and its articles are read into the archive in the background', async () => {
    await fileOf(version);
    for (let time = 0; time < 2; time++) {
      const store = opened(await openSqliteStore(folder));
      expect(await store.keptArticle('a1', place)).toMatchObject({ id: 'a1', body: ferryArticle });
      expect((await store.lastArticle(place))?.id).toBe('a1');
      expect(await store.recentSlots('daily', 5)).toMatchObject([{ state: 'posted' }]);
      expect(await store.knownItems('daily', ['i1'])).toEqual(new Set(['i1']));
      expect((await store.unreadArticles(5)).map(({ id }) => id)).toEqual(['a1']);
      await store.close();
    }
    const store = opened(await openSqliteStore(folder));
    const lines: string[] = [];
    await keepArchive({ store, now: () => later, log: (line) => lines.push(line) });
    expect(lines).toEqual([]);
    expect(await store.unreadArticles(5)).toEqual([]);
    const quotes = await store.findQuotes({ about: queryTerms('pay'), limit: 5 }, { kind: 'place', place });
    expect(quotes[0]).toMatchObject({ texts: ['I will pay for it,'], speakers: [{ name: 'Ben Ode' }] });
    // It stays where it was in the order of time, and its days count from when it was kept.
    expect(quotes[0]!.article).toMatchObject({ at: now, dated: false });
    await keepArchive({ store, now: () => '2027-02-23T07:00:00.000Z', log: (line) => lines.push(line) });
    expect(lines).toEqual([expect.stringContaining('1 whole texts')]);
    expect(await store.keptArticle('a1', place)).toBeUndefined();
    await store.close();
  });
});

describe('keeping the archive', () => {
  it('begins nothing once the bot stops', async () => {
    await fileOf(2);
    const store = opened(await openSqliteStore(folder));
    await keepArchive({ store, now: () => later, signal: AbortSignal.abort(), log: () => undefined });
    expect(await store.unreadArticles(5)).toHaveLength(1);
    await store.close();
  });
});
