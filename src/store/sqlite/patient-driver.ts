import { setTimeout } from 'node:timers/promises';
import type { DatabaseConnection, Driver } from 'kysely';
import { StoreError } from '../../model/store-error.ts';

/** How long a statement that finds the file locked is tried again. */
export interface Patience {
  readonly tries: number;
  /** Between two tries, in milliseconds. */
  readonly pause: number;
}

/**
 * A driver that tries a statement again which another process keeps from writing, with pauses in which everything else goes on:
 * SQLite's own wait stands the whole process still.
 */
export function patientDriver(driver: Driver, inTransaction: () => boolean, patience: Patience): Driver {
  const patient = new WeakSet<DatabaseConnection>();
  const acquire = driver.acquireConnection.bind(driver);
  driver.acquireConnection = async (options) => {
    const connection = await acquire(options);
    if (!patient.has(connection)) {
      patient.add(connection);
      makePatient(connection, inTransaction, patience);
    }
    return connection;
  };
  return driver;
}

function makePatient(
  connection: DatabaseConnection,
  inTransaction: () => boolean,
  { tries, pause }: Patience,
): void {
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = async (...query) => {
    for (let left = tries - 1; ; left--) {
      try {
        return await execute(...query);
      } catch (error) {
        const busy = error instanceof StoreError && error.code === 'store-busy';
        // In a transaction the lock is held already, and what it has done can't be done again.
        if (left <= 0 || !busy || inTransaction()) throw error;
        await setTimeout(pause);
      }
    }
  };
}
