import { mkdir, open, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { constants, DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { type Outcome, success } from '../../model/outcome.ts';
import { createStore } from '../create-store.ts';
import { migrate } from '../migrations/migrate.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { sqliteBackup } from './sqlite-backup.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { sqliteKind } from './sqlite-kind.ts';
import { damaged, sqliteRefusal } from './sqlite-refusal.ts';

/** The database file in the store's folder. */
export const SQLITE_FILE = 'verbatim.sqlite';

/** How long a statement waits for another process to finish writing, in milliseconds. */
const PATIENCE = 5_000;
/** How long of that, at one time, it stands the process still, and how long it then lets others go on. */
const STANDSTILL = 100;
const PAUSE = 25;
const FULL_SYNC = 2;
/** Memory for pages of the file, in KiB: what every write touches stays there. */
const CACHE = 64 * 1024;
/** Pages of 4 KiB that the log takes up before they are moved into the file: most are written anew many times before. */
const LOG_PAGES = 8_000;

/** What can be told to a store when it is opened. */
export interface SqliteSettings {
  /** How long a write waits for other processes, in milliseconds; 5,000 unless told. */
  readonly patience?: number;
}

/**
 * Opens the store in a folder, which is made where it is missing, and brings it to the shape this version knows.
 * Several processes may have it open. Refuses `store-folder` (it can't be made or written), `store-file` (no
 * database, or a damaged one), `store-busy`, `newer-store`.
 */
export async function openSqliteStore(
  folder: string,
  { patience = PATIENCE }: SqliteSettings = {},
): Promise<Outcome<Store>> {
  const file = join(resolve(folder), SQLITE_FILE);
  let connection: DatabaseSync | undefined;
  try {
    if (await prepareFile(file)) return damaged(file, 'it is empty, and there is a log of what it held');
    connection = connect(file, patience);
    const tries = Math.ceil(patience / (STANDSTILL + PAUSE));
    const database = new Kysely<Tables>({ dialect: sqliteDialect(connection, { tries, pause: PAUSE }) });
    const migrated = await migrate(database, sqliteKind);
    if (!migrated.ok) {
      await database.destroy();
      return migrated;
    }
    return success({ ...createStore(database, sqliteKind), backup: (to) => sqliteBackup(file, to) });
  } catch (error) {
    if (connection?.isOpen) connection.close();
    const refused = sqliteRefusal(error, folder, file);
    if (refused === undefined) throw error;
    return refused;
  }
}

// What people paste lies in it: other users of the machine have no business there. A file that may not be written SQLite opens for reading
// without a word: it fails here instead. One without a byte it takes for a new store, and throws the log beside it away; but that is none.
async function prepareFile(file: string): Promise<boolean> {
  await mkdir(resolve(file, '..'), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a', 0o600);
  const { size } = await handle.stat();
  await handle.close();
  if (size > 0) return false;
  const log = await stat(`${file}-wal`).catch(() => undefined);
  return log !== undefined && log.size > 0;
}

function connect(file: string, patience: number): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: patience, enableForeignKeyConstraints: true });
  try {
    database.exec(`pragma journal_mode = wal; pragma synchronous = ${FULL_SYNC}; pragma fullfsync = on`);
    // What is forgotten must not lie on in free pages, which a backup copies too.
    database.exec('pragma secure_delete = on');
    database.exec(
      `pragma cache_size = -${CACHE}; pragma wal_autocheckpoint = ${LOG_PAGES}; pragma temp_store = memory`,
    );
    database.exec(`pragma busy_timeout = ${Math.min(STANDSTILL, patience)}`);
    database.setAuthorizer((action) =>
      action === constants.SQLITE_ATTACH ? constants.SQLITE_DENY : constants.SQLITE_OK,
    );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
