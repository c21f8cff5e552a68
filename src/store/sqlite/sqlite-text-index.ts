import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import type { IndexedWords, PlaceLimits, TextIndex, TextQuery } from '../database-kind.ts';
import type { Tables } from '../tables.ts';

// Rows of two values; SQLite takes 32,766 in a statement.
const ROWS = 500;

const LETTERS = { near: 'n', speaker: 's', headline: 'h', publisher: 'p' } as const;

// A step takes some 0.1 s.
const PAGES = 500;
const MOST_STEPS = 10_000;

/**
 * FTS5 over quotes: https://www.sqlite.org/fts5.html. It keeps no text (`content=''`), only which words each has (`detail=none`), each behind
 * the letter of its place: to keep the places apart as columns takes twice the time. The words
 * come folded, so its plainest tokenizer serves: `ascii` splits at blanks and takes every letter beyond ASCII as one. Its row numbers are the
 * quotes' places in the order of time, so that the newest are found first without a look at the others.
 */
export const sqliteTextIndex: TextIndex = { create, add, remove, purge, found };

async function create(database: Kysely<never>): Promise<void> {
  await sql`create virtual table quote_text using fts5(words, content='', contentless_delete=1, detail=none, tokenize='ascii')`.execute(
    database,
  );
}

async function add(transaction: Kysely<Tables>, rows: readonly IndexedWords[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    const values = rows
      .slice(from, from + ROWS)
      .map((row) => sql`((select place from quote where id = ${row.quote}), ${tokensOf(row).join(' ')})`);
    await sql`insert into quote_text (rowid, words) values ${sql.join(values)}`.execute(transaction);
  }
}

function tokensOf(row: IndexedWords): string[] {
  const places = ['near', 'speaker', 'headline', 'publisher'] as const;
  return places.flatMap((place) => row[place].map((word) => LETTERS[place] + word));
}

async function remove(transaction: Kysely<Tables>, quotes: readonly number[]): Promise<void> {
  for (let from = 0; from < quotes.length; from += ROWS) {
    const some = quotes.slice(from, from + ROWS);
    await sql`delete from quote_text where rowid in (select place from quote where id in (${sql.join(some)}))`.execute(
      transaction,
    );
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

// A cross join is read in the order it is written in: what is found first, newest first, until enough of it was found. Quotes of one key
// are few, so they are looked for among what is found.
function found(
  database: Kysely<Tables>,
  queries: readonly TextQuery[],
  { from, before }: PlaceLimits,
  keys?: readonly string[],
) {
  const index = sql`quote_text`.as('found');
  const both =
    keys === undefined
      ? database.selectFrom(index).crossJoin('quote')
      : database.selectFrom('quote').where('quote.key', 'in', keys).crossJoin(index);
  const quotes = both
    .where(
      sql<boolean>`found.quote_text match ${queries.map((query) => `(${expression(query)})`).join(' OR ')}`,
    )
    .where(sql<boolean>`quote.place = found.rowid`)
    .$if(from !== undefined, (query) => query.where(sql<boolean>`found.rowid >= ${from}`))
    .$if(before !== undefined, (query) => query.where(sql<boolean>`found.rowid < ${before}`));
  return {
    quotes: quotes as unknown as SelectQueryBuilder<Tables, 'quote', object>,
    place: keys === undefined ? sql<number>`found.rowid` : sql<number>`quote.place`,
  };
}

// Terms hold letters and digits alone, so the marks can't be broken out of; they keep "and", "or" and "not" words.
function expression({ groups }: TextQuery): string {
  return groups
    .map(({ terms, places }) => {
      const tokens = terms.flatMap((term) =>
        places.map((place) => LETTERS[place] + term.replaceAll('"', '')),
      );
      return `(${tokens.map((token) => `"${token}"`).join(' OR ')})`;
    })
    .join(' AND ');
}
