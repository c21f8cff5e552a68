import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';
import { LRUCache } from 'lru-cache';
import { type Patience, patientDriver } from './patient-driver.ts';
import { sqliteTrouble } from './sqlite-trouble.ts';

/** Statements that stay prepared: preparing one anew costs as much as running it. */
const PREPARED = 200;

interface Prepared {
  readonly statement: StatementSync;
  /** Whether it returns rows. */
  readonly reader: boolean;
}

const NOTHING = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

/**
 * Kysely over Node's own SQLite. Transactions take the write lock when they begin: one that reads first and
 * writes later could otherwise fail at once where another process has written in between. What fails for a reason outside the
 * program throws a `StoreError`.
 */
export function sqliteDialect(
  database: DatabaseSync,
  patience: Patience = { tries: 1, pause: 0 },
): SqliteDialect {
  const prepared = new LRUCache<string, Prepared>({ max: PREPARED });
  const prepare = (sql: string): Prepared => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    const made = { statement, reader: statement.columns().length > 0 };
    prepared.set(sql, made);
    return made;
  };
  const dialect = new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        // A full or broken disk makes SQLite roll back by itself; to fail at that would hide why.
        if (sql === 'rollback' && !database.isTransaction) return NOTHING;
        const { statement, reader } = told(() => prepare(sql === 'begin' ? 'begin immediate' : sql));
        return {
          reader,
          all: (values) => told(() => statement.all(...bound(values))),
          run: (values) => told(() => statement.run(...bound(values))),
          // One that is read row by row must not be run again meanwhile, so it is not the one that others share.
          iterate: (values) => told(() => database.prepare(sql).iterate(...bound(values))),
        };
      },
    },
  });
  const createDriver = dialect.createDriver.bind(dialect);
  dialect.createDriver = () => patientDriver(createDriver(), () => database.isTransaction, patience);
  return dialect;
}

// Node hands every number over as one with a fraction, and sums with such a one are rounded beyond 53 bits.
function bound(values: readonly unknown[]): readonly SQLInputValue[] {
  return values.map((value) =>
    Number.isSafeInteger(value) ? BigInt(value as number) : (value as SQLInputValue),
  );
}

function told<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw sqliteTrouble(error);
  }
}
