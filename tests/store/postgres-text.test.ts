import fc from 'fast-check';
import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Place } from '../../src/model/interaction.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { PATIENCE, postgresDialect } from '../../src/store/postgres/postgres-dialect.ts';
import { readText, storableText } from '../../src/store/postgres/storable-text.ts';
import { type NewSchema, newSchema } from '../standins/postgres/new-schema.ts';
import { sharedPostgres } from '../standins/postgres/shared-postgres.ts';
import { opened } from './opened.ts';

const unit = fc.oneof(
  fc.constantFrom('\u0000', '\u0010', '\ud83d', '\ude00', '😀', '0', '1', 'd83d', 'ä', '\uffff'),
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
);
/** Strings of any UTF-16 units at all. */
const anyText = fc.array(unit, { maxLength: 24 }).map((units) => units.join(''));

describe('text as PostgreSQL can hold it', () => {
  it('comes back unit for unit, and no two texts become one', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stored = storableText(text);
        expect(stored.isWellFormed() && !stored.includes('\u0000')).toBe(true);
        expect(readText(stored)).toBe(text);
      }),
      { numRuns: 5_000 },
    );
  });

  it('is the text itself where nothing forbids it', () => {
    for (const text of ['', 'plain', 'Ünïcödé 👩‍🚀\r\n\t', '\u{10ffff}\u0001'])
      expect(storableText(text)).toBe(text);
  });

  it('is read as it stands where somebody else has written it', () => {
    for (const text of ['\u0010', '\u0010x', '\u0010d', '\u0010dzzz', '\u0010d7ff', 'a\u0010'])
      expect(readText(text)).toBe(text);
  });
});

const { url, missing } = await sharedPostgres();

describe.skipIf(missing !== undefined)('a PostgreSQL database', () => {
  let schema: NewSchema;
  let database: Kysely<{ kept: { number: number; text: string } }>;
  beforeAll(async () => {
    schema = await newSchema(url);
    database = new Kysely({ dialect: postgresDialect(schema.url, PATIENCE) });
    await sql`create table kept (number bigint primary key, text text collate "C")`.execute(database);
  });
  afterAll(async () => {
    await database.destroy();
    await schema.remove();
  });

  it('gives back any text, alone, in lists, and as it compares', async () => {
    const texts = fc.sample(anyText, 300);
    await database
      .insertInto('kept')
      .values(texts.map((text, number) => ({ number, text })))
      .execute();
    const rows = await database.selectFrom('kept').selectAll().orderBy('number').execute();
    expect(rows).toEqual(texts.map((text, number) => ({ number, text })));
    for (const text of texts.slice(0, 50)) {
      const same = await database.selectFrom('kept').select('number').where('text', '=', text).execute();
      expect(same.map(({ number }) => texts[number])).toEqual(same.map(() => text));
      expect(same.length).toBe(texts.filter((one) => one === text).length);
    }
    const { rows: any } = await sql<{
      found: number;
    }>`select count(*) as found from kept where text = any(${texts}::text[])`.execute(database);
    expect(any).toEqual([{ found: 300 }]);
  });

  it('counts and adds up in numbers', async () => {
    const { rows } =
      await sql`select 9007199254740991::bigint as big, sum(1::bigint) as sum, 0.1::double precision as part`.execute(
        database,
      );
    expect(rows).toEqual([{ big: Number.MAX_SAFE_INTEGER, sum: 1, part: 0.1 }]);
  });

  it('orders every text by its code points, whatever its language does', async () => {
    await opened(await openPostgresStore(schema.url)).close();
    const foreign = await schema.run(
      "select table_name, column_name from information_schema.columns where table_schema = current_schema() and data_type = 'text' and collation_name is distinct from 'C'",
    );
    expect(foreign).toEqual([]);
  });

  it('keeps an article of odd units as it is', async () => {
    const store = opened(await openPostgresStore(schema.url));
    const place: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
    const body = 'NUL \u0000, escape \u00100, astral 𝒳👩‍🚀, lone \ud800 and \udc00, end \ud83d';
    const article: Article = {
      id: 'odd',
      language: 'en',
      headline: body,
      body,
      paragraphs: [{ start: 0, end: body.length }],
    };
    await store.keepArticle(
      { article, headlineTerms: [], speakers: [], quotes: [] },
      place,
      '2026-11-23T07:00:00.000Z',
    );
    expect(await store.keptArticle('odd', place)).toEqual(article);
    await store.close();
  });

  it('refuses numbers that would not come back as they are, and goes on', async () => {
    await expect(sql`select 9007199254740993::bigint as big`.execute(database)).rejects.toThrow(RangeError);
    expect((await sql`select 1 as one`.execute(database)).rows).toEqual([{ one: 1 }]);
  });

  it('is asked under our own terms, whatever it would do by itself', async () => {
    const odd = new URL(schema.url);
    odd.searchParams.set(
      'options',
      '-c default_transaction_isolation=serializable -c synchronous_commit=off',
    );
    const ours = new Kysely<object>({ dialect: postgresDialect(odd.href, PATIENCE) });
    const { rows } =
      await sql`select current_setting('default_transaction_isolation') as isolation, current_setting('synchronous_commit') as durable, current_setting('statement_timeout') as patience, current_setting('application_name') as name`.execute(
        ours,
      );
    expect(rows).toEqual([
      { isolation: 'read committed', durable: 'on', patience: '1min', name: 'verbatim' },
    ]);
    await ours.destroy();
  });

  it('is not waited for for ever, and nobody gets the late answer', async () => {
    const hasty = new Kysely<object>({
      dialect: postgresDialect(schema.url, { statement: 0, answer: 150 }),
    });
    await expect(sql`select pg_sleep(2)`.execute(hasty)).rejects.toMatchObject({ code: 'store-away' });
    expect((await sql`select 1 as one`.execute(hasty)).rows).toEqual([{ one: 1 }]);
    await hasty.destroy();
    const slow = new Kysely<object>({
      dialect: postgresDialect(schema.url, { statement: 100, answer: 0 }),
    });
    await expect(sql`select pg_sleep(2)`.execute(slow)).rejects.toMatchObject({ code: 'store-busy' });
    await slow.destroy();
  });
});
