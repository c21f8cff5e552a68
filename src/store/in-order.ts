/**
 * Rows in the order of a key. Transactions that write the same rows at once must take them in the same order, or each waits for what the other
 * one holds; PostgreSQL then breaks one of them off.
 */
export function inOrder<T>(rows: readonly T[], key: (row: T) => string): T[] {
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}
