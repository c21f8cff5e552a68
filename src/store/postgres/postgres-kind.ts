import { sql } from 'kysely';
import type { DatabaseKind } from '../database-kind.ts';
import { postgresTextIndex } from './postgres-text-index.ts';

// Other programs may lock numbers in the same database too: these two stand for ours.
const LOCK_SPACE = 0x5642;
const LOCKS = { migration: 1, archive: 2 } as const;

/** PostgreSQL. Text is in the collation "C": that of a database may order instants, and tell keys apart, by its language. */
export const postgresKind: DatabaseKind = {
  name: 'postgres',
  text: sql`text collate "C"`,
  addKey: (table, column) =>
    table.addColumn(column, 'bigint', (key) => key.generatedByDefaultAsIdentity().primaryKey()),
  lock: async (transaction, name) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK_SPACE)}, ${sql.lit(LOCKS[name])})`.execute(
      transaction,
    );
  },
  textIndex: postgresTextIndex,
};
