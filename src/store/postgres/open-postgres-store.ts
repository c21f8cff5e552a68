import { Kysely, sql } from 'kysely';
import { type Outcome, refusal, success } from '../../model/outcome.ts';
import { StoreError } from '../../model/store-error.ts';
import { createStore } from '../create-store.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { type DatabaseAddress, databaseAddress } from './database-address.ts';
import { databaseRefusal } from './database-refusal.ts';
import { PATIENCE, postgresDialect } from './postgres-dialect.ts';
import { postgresKind } from './postgres-kind.ts';

/**
 * Opens the store in a PostgreSQL database and brings it to the shape this version knows. Several processes may have it open.
 *
 * Encryption is what `sslmode` in the address says, else `PGSSLMODE`; without either there is none. `verify-full` checks the
 * certificate (`require` does the same here, with a warning), by `sslrootcert=<file>` where no public authority signed it;
 * `no-verify` encrypts without checking, as Heroku's certificates need it.
 *
 * Refuses `database-url`, `database-unreachable`, `database-tls`, `database-login`, `database-missing`, `database-rights`,
 * `database-encoding` (it can't hold every language), `database-taken` (its tables are another program's), `newer-store`. None
 * of them shows the password.
 */
export async function openPostgresStore(url: string): Promise<Outcome<Store>> {
  const address = databaseAddress(url);
  if (!address.ok) return address;
  try {
    const prepared = await prepare(url, address.value);
    if (!prepared.ok) return prepared;
  } catch (error) {
    const refused = databaseRefusal(error instanceof StoreError ? error.cause : error, address.value);
    if (refused === undefined) throw error;
    return refused;
  }
  const database = new Kysely<Tables>({ dialect: postgresDialect(url, PATIENCE) });
  return success(createStore(database, postgresKind));
}

// A migration, or another process's that it waits for, may take longer than any statement of the bot.
async function prepare(url: string, address: DatabaseAddress): Promise<Outcome<undefined>> {
  const database = new Kysely<Tables>({ dialect: postgresDialect(url, { statement: 0, answer: 0 }) });
  try {
    const { rows } = await sql<{
      encoding: string;
    }>`select current_setting('server_encoding') as encoding`.execute(database);
    const encoding = rows[0]?.encoding;
    if (encoding !== 'UTF8') {
      return refusal(
        'database-encoding',
        `The database "${address.database}" at ${address.host} is in ${encoding}, which can't hold every language`,
        'Make one in UTF-8 (createdb --encoding=UTF8 --template=template0) and set DATABASE_URL to it',
      );
    }
    const migrated = await migrate(database, postgresKind);
    if (migrated.ok || migrated.code !== 'newer-store') return migrated;
    return { ...migrated, remedy: 'Start that version, or set DATABASE_URL to another database' };
  } finally {
    await database.destroy();
  }
}
