import type { Kysely } from 'kysely';
import { refusal } from '../../model/outcome.ts';
import type { ArchiveKeeping } from '../archive.ts';
import type { DatabaseKind } from '../database-kind.ts';
import type { Tables } from '../tables.ts';
import { withoutNulls } from '../without-nulls.ts';
import { mergePeople, peopleChanges, splitPerson, undoPeopleChange } from './change-people.ts';
import { forget, forgettable } from './forget.ts';
import { ownedArticles, restoreArticle, restoreShowing, showingsOfPublic } from './kept-articles.ts';
import { retentionOf, setRetention, sweep } from './retention.ts';

/** Keeping the archive in order. `backup` is the SQLite store's own. */
export function archiveKeeping(database: Kysely<Tables>, kind: DatabaseKind): ArchiveKeeping {
  const inTransaction = <T>(run: (transaction: Kysely<Tables>) => Promise<T>) =>
    database.transaction().execute(async (transaction) => {
      await kind.lock(transaction as unknown as Kysely<never>, 'archive');
      return run(transaction);
    });
  return {
    retention: (owner) => retentionOf(database, owner),
    setRetention: (owner, retention, now) => setRetention(database, owner, retention, now),
    sweep: (now, limit) => sweep(database, kind, now, limit),
    forgettable: (target) => forgettable(database, target),
    async forget(target) {
      const forgotten = await inTransaction((transaction) => forget(transaction, kind, target));
      if (forgotten.quotes > 0) await kind.textIndex.purge(database);
      return forgotten;
    },
    mergePeople: (from, into, reason, now) =>
      inTransaction((transaction) => mergePeople(transaction, from, into, reason, now)),
    splitPerson: (person, by, reason, now) =>
      inTransaction((transaction) => splitPerson(transaction, person, by, reason, now)),
    undoPeopleChange: (change, now) =>
      inTransaction((transaction) => undoPeopleChange(transaction, change, now)),
    peopleChanges: (limit) => peopleChanges(database, limit),
    ownedArticles: (owner, after, limit) => ownedArticles(database, owner, after, limit),
    showingsOfPublic: (owner) => showingsOfPublic(database, owner),
    restoreArticle: (article) => restoreArticle(database, kind, article),
    restoreShowing: (article, showing) => restoreShowing(database, article, showing),

    async articlesNamed(name) {
      const rows = await database
        .selectFrom('article')
        .select(['owner', 'id', 'headline', 'url'])
        .where((where) => where.or([where('id', '=', name), where('url', '=', name)]))
        .orderBy('owner')
        .limit(100)
        .execute();
      return rows.map(withoutNulls);
    },

    async owners() {
      const rows = await database
        .selectFrom('article')
        .select((select) => ['owner', select.fn.countAll<number>().as('articles')])
        .groupBy('owner')
        .orderBy('owner')
        .execute();
      return rows.map(({ owner, articles }) => ({ owner, articles: Number(articles) }));
    },

    backup: async () =>
      refusal(
        'backup-postgres',
        'The store is a PostgreSQL database.',
        'Back it up with its own tool: pg_dump "$DATABASE_URL" > verbatim.sql',
      ),
  };
}
