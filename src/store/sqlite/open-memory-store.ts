import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { createStore } from '../create-store.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

/** A store that forgets everything when it is closed: for previews, which take the real road and record nothing. */
export async function openMemoryStore(): Promise<Store> {
  const connection = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true });
  const database = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
  const migrated = await migrate(database);
  if (!migrated.ok) throw new Error(migrated.reason);
  return createStore(database);
}
