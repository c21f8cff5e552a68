import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { constants, DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { type Outcome, type Refusal, refusal, success } from '../../model/outcome.ts';
import { createStore } from '../create-store.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

/** The database file in the store's folder. */
export const SQLITE_FILE = 'verbatim.sqlite';

/** How long a statement waits for another process to finish writing, in milliseconds. */
const BUSY_TIMEOUT = 5_000;
const FULL_SYNC = 2;

/**
 * Opens the store in a folder, which is made where it is missing, and brings it to the shape this version knows.
 * Several processes may have it open. Refuses `store-folder` (it can't be made or written), `store-file` (no
 * database, or a damaged one), `store-busy`, `newer-store`.
 */
export async function openSqliteStore(folder: string): Promise<Outcome<Store>> {
  const file = join(resolve(folder), SQLITE_FILE);
  let connection: DatabaseSync | undefined;
  try {
    // What people paste lies in it: other users of the machine have no business there.
    await mkdir(resolve(folder), { recursive: true, mode: 0o700 });
    connection = connect(file);
    const database = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
    const migrated = await migrate(database);
    if (migrated.ok) return success(createStore(database));
    await database.destroy();
    return migrated;
  } catch (error) {
    if (connection?.isOpen) connection.close();
    return failure(error, folder, file);
  }
}

function connect(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
  try {
    database.exec(`pragma journal_mode = wal; pragma synchronous = ${FULL_SYNC}`);
    database.setAuthorizer((action) =>
      action === constants.SQLITE_ATTACH ? constants.SQLITE_DENY : constants.SQLITE_OK,
    );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function failure(error: unknown, folder: string, file: string): Refusal {
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  if (typeof errcode === 'number') return sqliteFailure(errcode & 0xff, folder, file, error as Error);
  if (typeof code !== 'string' || !(error instanceof Error)) throw error;
  return unwritable(folder, code);
}

// The primary result codes of SQLite: https://www.sqlite.org/rescode.html
function sqliteFailure(code: number, folder: string, file: string, { message }: Error): Refusal {
  if (code === 5 || code === 6) {
    return refusal(
      'store-busy',
      `Another process is writing to ${file} and does not let go`,
      'Stop it, or set VERBATIM_DATA_DIR to another folder',
    );
  }
  if (code === 11 || code === 26) {
    return refusal(
      'store-file',
      `${file} is damaged or no database (${message})`,
      'Put a backup in its place, or move it away to start with an empty store',
    );
  }
  return unwritable(folder, message);
}

function unwritable(folder: string, why: string): Refusal {
  return refusal(
    'store-folder',
    `The store can't be written in ${folder} (${why})`,
    'See that the folder is yours and the disk has room, or set VERBATIM_DATA_DIR to another folder',
  );
}
