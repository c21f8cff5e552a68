import type { Kysely } from 'kysely';
import { type Outcome, refusal, success } from '../../model/outcome.ts';
import type { DatabaseKind } from '../database-kind.ts';
import type { Tables } from '../tables.ts';
import { archive } from './archive.ts';
import { feedsOnRecord } from './feeds-on-record.ts';
import { firstRecord } from './first-record.ts';
import type { Migration } from './migration.ts';

/** Every migration in order. A new one is one file and one line here. */
export const migrations: readonly Migration[] = [firstRecord, feedsOnRecord, archive];

/**
 * Brings a database to the shape this program knows, in one transaction, so that it is either done or not begun.
 * Whoever opens it at the same time waits and finds it done. Refuses `newer-store`: one that a newer program has
 * migrated.
 */
export async function migrate(
  database: Kysely<Tables>,
  kind: DatabaseKind,
  known: readonly Migration[] = migrations,
): Promise<Outcome<undefined>> {
  return database.transaction().execute(async (transaction) => {
    await kind.lock(transaction as unknown as Kysely<never>, 'migration');
    await transaction.schema
      .createTable('migration')
      .ifNotExists()
      .addColumn('number', 'integer', (column) => column.primaryKey())
      .addColumn('name', kind.text, (column) => column.notNull())
      .execute();
    const done = await transaction.selectFrom('migration').selectAll().orderBy('number').execute();
    const last = done.at(-1)?.number ?? 0;
    const newest = known.at(-1)?.number ?? 0;
    if (last > newest) {
      return refusal(
        'newer-store',
        `The store was written by a newer version (its shape is ${last}, this version knows ${newest})`,
        'Start that version, or set VERBATIM_DATA_DIR to another folder',
      );
    }
    for (const { number, name, up } of known.filter((migration) => migration.number > last)) {
      await up(transaction as unknown as Kysely<never>, kind);
      await transaction.insertInto('migration').values({ number, name }).execute();
    }
    return success(undefined);
  });
}
