import { DatabaseSync } from 'node:sqlite';
import { mustBeEmpty } from './must-be-empty.ts';

/**
 * What is wrong in the file of a store that nobody has open: SQLite's own checks, the full-text index against the quotes, and what is kept
 * twice for speed against what it follows from. Nothing: it is sound.
 */
export function storeFaults(file: string): string[] {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true });
  try {
    return [
      ...integrity(database),
      ...indexFaults(database),
      ...Object.entries(mustBeEmpty('json_each(appearance.forms)')).flatMap(([what, query]) => {
        const rows = database.prepare(query).all();
        return rows.slice(0, 3).map((row) => `${what}: ${JSON.stringify(row)}`);
      }),
    ];
  } finally {
    database.close();
  }
}

function integrity(database: DatabaseSync): string[] {
  const [{ integrity_check: found } = {}] = database.prepare('pragma integrity_check').all();
  const broken = database.prepare('pragma foreign_key_check').all();
  return [
    ...(found === 'ok' ? [] : [`integrity_check: ${found}`]),
    ...broken.map((row) => `foreign_key_check: ${JSON.stringify(row)}`),
  ];
}

function indexFaults(database: DatabaseSync): string[] {
  const faults: string[] = [];
  try {
    database.exec("insert into quote_text (quote_text, rank) values ('integrity-check', 0)");
  } catch (error) {
    faults.push(`full-text integrity-check: ${(error as Error).message}`);
  }
  const find = database.prepare(
    'select id from quote where place in (select rowid from quote_text where quote_text match ?)',
  );
  for (const { id, key } of database.prepare('select id, key from quote').all()) {
    const found = find.all(`"n${String(key).split(' ')[1]}"`);
    if (found.length !== 1 || found[0]?.id !== id) {
      faults.push(`quote ${id} is found ${found.length} times by its own word`);
    }
  }
  const indexed = database.prepare('select count(*) as count from quote_text_docsize').get()?.count;
  const quotes = database.prepare('select count(*) as count from quote').get()?.count;
  if (indexed !== quotes) faults.push(`${indexed} quotes in the index, ${quotes} in the archive`);
  return faults;
}
