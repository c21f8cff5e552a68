import { type Kysely, sql } from 'kysely';
import type { IndexedWords, TextIndex, TextQuery } from '../database-kind.ts';
import type { Tables } from '../tables.ts';

// Rows of four values; SQLite takes 32,766 in a statement.
const ROWS = 500;

// A step takes some 0.1 s.
const PAGES = 500;
const MOST_STEPS = 10_000;

/**
 * FTS5 over quotes: https://www.sqlite.org/fts5.html. It keeps no text (`content=''`), only where each word stands. The words
 * come folded, so its plainest tokenizer serves: `ascii` splits at blanks and takes every letter beyond ASCII as one.
 */
export const sqliteTextIndex: TextIndex = { create, add, remove, purge, matches };

async function create(database: Kysely<never>): Promise<void> {
  await sql`create virtual table quote_text using fts5(near, speaker, headline, content='', contentless_delete=1, detail=column, tokenize='ascii')`.execute(
    database,
  );
}

async function add(transaction: Kysely<Tables>, rows: readonly IndexedWords[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    const values = rows
      .slice(from, from + ROWS)
      .map(
        ({ quote, near, speaker, headline }) =>
          sql`(${quote}, ${near.join(' ')}, ${speaker.join(' ')}, ${headline.join(' ')})`,
      );
    await sql`insert into quote_text (rowid, near, speaker, headline) values ${sql.join(values)}`.execute(
      transaction,
    );
  }
}

async function remove(transaction: Kysely<Tables>, quotes: readonly number[]): Promise<void> {
  for (let from = 0; from < quotes.length; from += ROWS) {
    const some = quotes.slice(from, from + ROWS);
    await sql`delete from quote_text where rowid in (${sql.join(some)})`.execute(transaction);
  }
}

// A removed row is only marked so until what holds its words is merged: https://www.sqlite.org/fts5.html#the_merge_command
async function purge(database: Kysely<Tables>): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    const before = await changes(database);
    const pages = step === 0 ? -PAGES : PAGES;
    await sql`insert into quote_text (quote_text, rank) values ('merge', ${pages})`.execute(database);
    if ((await changes(database)) - before < 2) return;
  }
}

async function changes(database: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select total_changes() as count`.execute(database);
  return rows[0]!.count;
}

function matches(quoteId: string, query: TextQuery) {
  return sql<boolean>`${sql.ref(quoteId)} in (select rowid from quote_text where quote_text match ${expression(query)})`;
}

// Terms hold letters and digits alone, so the marks can't be broken out of; they keep "and", "or" and "not" words.
function expression({ groups }: TextQuery): string {
  return groups
    .map(
      ({ terms, places }) =>
        `({${places.join(' ')}} : (${terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ')}))`,
    )
    .join(' AND ');
}
