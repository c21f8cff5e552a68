import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { refusal } from '../../model/outcome.ts';
import { createStore } from '../create-store.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { sqliteKind } from './sqlite-kind.ts';

/** A store that forgets everything when it is closed: for previews, which take the real road and record nothing. */
export async function openMemoryStore(): Promise<Store> {
  const connection = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true });
  const database = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
  const migrated = await migrate(database, sqliteKind);
  if (!migrated.ok) throw new Error(migrated.reason);
  return {
    ...createStore(database, sqliteKind),
    backup: async () =>
      refusal('backup-memory', 'This store is in memory alone.', 'Back up the one that the bot runs on.'),
  };
}
