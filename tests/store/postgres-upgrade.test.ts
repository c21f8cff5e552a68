import { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../src/store/migrations/migrate.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { PATIENCE, postgresDialect } from '../../src/store/postgres/postgres-dialect.ts';
import { postgresKind } from '../../src/store/postgres/postgres-kind.ts';
import type { Tables } from '../../src/store/tables.ts';
import { newSchema } from '../standins/postgres/new-schema.ts';
import { sharedPostgres } from '../standins/postgres/shared-postgres.ts';
import { opened } from './opened.ts';

const { url, missing } = await sharedPostgres();
const now = '2026-11-23T07:00:00.000Z';
const place = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const;

describe.skipIf(missing !== undefined)('a PostgreSQL database of an older version', () => {
  it('keeps its rows', async () => {
    const schema = await newSchema(url);
    const database = new Kysely<Tables>({ dialect: postgresDialect(schema.url, PATIENCE) });
    opened(await migrate(database, postgresKind, migrations.slice(0, 2)));
    const body = 'Old words.';
    const old = { owner: '', language: 'en', body, paragraphs: '[[0,10]]', kept_at: now } as const;
    await schema.run(`
      insert into article (owner, id, language, body, paragraphs, kept_at) values ('', 'a1', 'en', '${old.body}', '${old.paragraphs}', '${now}');
      insert into shown (platform, workspace, channel, owner, article, at) values ('slack', 'T1', 'C1', '', 'a1', '${now}');
      insert into slot values ('daily', '${now}', 'posted', 0, null, 1, null, '${now}', '${now}');
      insert into feed (url, address, next_at, not_before, failures, gone, moved_times) values ('f', 'f', '${now}', '${now}', 0, 0, 0);
      insert into feed_item (feed, id, text, backlog, first_seen_at, seen_at) values ('f', 'i1', 'T', 0, '${now}', '${now}')`);
    await database.destroy();
    for (let time = 0; time < 2; time++) {
      const store = opened(await openPostgresStore(schema.url));
      expect(await store.keptArticle('a1', place)).toEqual({
        id: 'a1',
        language: 'en',
        body,
        paragraphs: [{ start: 0, end: 10 }],
      });
      expect((await store.lastArticle(place))?.id).toBe('a1');
      expect(await store.recentSlots('daily', 5)).toMatchObject([{ state: 'posted', settledAt: now }]);
      expect(await store.feedItems('f', 5)).toMatchObject([{ id: 'i1' }]);
      expect((await store.unreadArticles(5)).map(({ id }) => id)).toEqual(['a1']);
      await store.close();
    }
    await schema.remove();
  });
});
