import type { DatabaseKind } from '../database-kind.ts';
import { sqliteTextIndex } from './sqlite-text-index.ts';

/** SQLite: text compares by bytes, and a transaction that writes has the whole database to itself from its begin on. */
export const sqliteKind: DatabaseKind = {
  name: 'sqlite',
  text: 'text',
  addKey: (table, column) => table.addColumn(column, 'integer', (key) => key.primaryKey().autoIncrement()),
  lock: async () => undefined,
  textIndex: sqliteTextIndex,
};
