import { type Kysely, sql } from 'kysely';
import type { IndexedWords, PlaceLimits, TextIndex, TextQuery } from '../database-kind.ts';
import { inParts } from '../rows-at-once.ts';
import type { Tables } from '../tables.ts';

/**
 * PostgreSQL's own index of words: https://www.postgresql.org/docs/current/textsearch.html. The words come folded, so none of its
 * dictionaries looks at them: each is a lexeme as it stands, behind the letter of its place.
 */
export const postgresTextIndex: TextIndex = {
  create,
  add,
  remove,
  // Its words stand in its rows.
  purge: async () => undefined,
  found,
};

/** A quote's lexemes have room for 1 MiB, a single one for 2 KiB, which 64 letters don't fill: textsearch-limitations in the manual. */
const MOST_BYTES = 1_000_000;
const LONGEST = 64;
const LETTERS = { near: 'n', speaker: 's', headline: 'h', publisher: 'p' } as const;

async function create(database: Kysely<never>): Promise<void> {
  await sql`create table quote_text (quote bigint primary key references quote (id) on delete cascade, words tsvector not null)`.execute(
    database,
  );
  // With `fastupdate` every search would read through what was not sorted in yet.
  await sql`create index quote_text_words on quote_text using gin (words) with (fastupdate = off)`.execute(
    database,
  );
}

async function add(transaction: Kysely<Tables>, rows: readonly IndexedWords[]): Promise<void> {
  for (const part of inParts(rows)) {
    const values = part.map((row) => sql`(${row.quote}::bigint, array_to_tsvector(${lexemes(row)}::text[]))`);
    await sql`insert into quote_text (quote, words) values ${sql.join(values)}`.execute(transaction);
  }
}

// The headline and the speaker first: a paragraph of a million bytes would leave them no room.
function lexemes(row: IndexedWords): string[] {
  const places = ['publisher', 'headline', 'speaker', 'near'] as const;
  const all = places.flatMap((place) => row[place].map((word) => lexeme(word, place)));
  let room = MOST_BYTES;
  return all.filter((one) => {
    room -= Buffer.byteLength(one);
    return room >= 0;
  });
}

async function remove(transaction: Kysely<Tables>, quotes: readonly number[]): Promise<void> {
  for (const part of inParts(quotes)) {
    await sql`delete from quote_text where quote in (${sql.join(part)})`.execute(transaction);
  }
}

function found(database: Kysely<Tables>, queries: readonly TextQuery[], { from, before }: PlaceLimits) {
  // A group without words is met by nothing, and a query of no words finds nothing.
  const askable = queries.filter(({ groups }) => groups.every(({ terms }) => terms.length > 0));
  const whole = askable.map((query) => `(${expression(query)})`).join(' | ');
  const quotes = database
    .selectFrom('quote')
    .where(sql<boolean>`quote.id in (select quote from quote_text where words @@ ${whole}::tsquery)`)
    .$if(from !== undefined, (query) => query.where(sql<boolean>`quote.place >= ${from}`))
    .$if(before !== undefined, (query) => query.where(sql<boolean>`quote.place < ${before}`));
  return { quotes, place: sql<number>`quote.place` };
}

// Terms hold letters and digits alone, so the marks can't be broken out of.
function expression({ groups }: TextQuery): string {
  return groups
    .map(({ terms, places }) => {
      const found = terms.flatMap((term) => places.map((place) => `'${lexeme(term, place)}'`));
      return `(${found.join(' | ')})`;
    })
    .join(' & ');
}

function lexeme(word: string, place: keyof typeof LETTERS): string {
  return `${LETTERS[place]}:${word.replaceAll(/['\\]/g, '').slice(0, LONGEST)}`;
}
