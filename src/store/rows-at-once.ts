/** Rows or values a statement, so that no table's rows bind more values than SQLite takes: 32,766. */
export const ROWS_AT_ONCE = 500;

/** A list in parts of at most so many. */
export function* inParts<T>(list: readonly T[], size = ROWS_AT_ONCE): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}
