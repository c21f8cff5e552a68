import type { Kysely } from 'kysely';
import type { QuoteArchive } from '../archive.ts';
import type { DatabaseKind } from '../database-kind.ts';
import type { Tables } from '../tables.ts';
import { archiveCounts } from './archive-counts.ts';
import { excerpts } from './excerpts.ts';
import { findMisspelt } from './find-misspelt.ts';
import { findPeople } from './find-people.ts';
import { findQuotes } from './find-quotes.ts';
import { findSpeakers } from './find-speakers.ts';
import { keepReading } from './keep-reading.ts';
import { people } from './seen-people.ts';
import { articleOf } from './upsert-article.ts';

/** What was said, by whom, when. */
export function archiveRecord(database: Kysely<Tables>, kind: DatabaseKind): QuoteArchive {
  return {
    findQuotes: (search, viewpoint) => findQuotes(database, kind, search, viewpoint),
    findSpeakers: (search, viewpoint) => findSpeakers(database, kind, search, viewpoint),
    excerpts: (quotes, viewpoint) => excerpts(database, quotes, viewpoint),
    findPeople: (search, viewpoint) => findPeople(database, search, viewpoint),
    findMisspelt: (grams, viewpoint, limit) => findMisspelt(database, grams, viewpoint, limit),
    people: (ids, viewpoint) => people(database, ids, viewpoint),
    archiveCounts: (viewpoint) => archiveCounts(database, viewpoint),

    async publishers() {
      const rows = await database
        .selectFrom('publisher')
        .select(['key', 'name'])
        .where('owner', '=', '')
        .execute();
      return new Map(rows.map(({ key, name }) => [key, name]));
    },

    async unreadArticles(limit) {
      const rows = await database
        .selectFrom('article')
        .selectAll()
        .where('read_at', 'is', null)
        .where('body_gone_at', 'is', null)
        .orderBy('kept_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(articleOf);
    },

    keepUnread: (reading) =>
      database.transaction().execute(async (transaction) => {
        const { owner = '', id } = reading.article;
        // Before it is looked for: an article that is being forgotten must not come back.
        await kind.lock(transaction as unknown as Kysely<never>, 'archive');
        const row = await transaction
          .selectFrom('article')
          .select('kept_at')
          .where('owner', '=', owner)
          .where('id', '=', id)
          .executeTakeFirst();
        if (row !== undefined) await keepReading(transaction, kind, reading, { keptAt: row.kept_at });
      }),
  };
}
