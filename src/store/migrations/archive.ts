import { type Kysely, sql } from 'kysely';
import type { DatabaseKind } from '../database-kind.ts';
import type { Migration } from './migration.ts';

/** What was said, by whom, when: quotes and their speakers, people across articles, what finds them, and how long bodies stay. */
export const archive: Migration = { number: 3, name: 'archive', up };

async function up(database: Kysely<never>, kind: DatabaseKind): Promise<void> {
  await extendArticles(database, kind);
  await createCounts(database, kind);
  await createQuotes(database, kind);
  await createPeople(database, kind);
  await createNames(database, kind);
  await createSettings(database, kind);
  await kind.textIndex.create(database);
}

// Without `read_at` an article's quotes are not in the archive yet: those of older versions are read at the start.
async function extendArticles({ schema }: Kysely<never>, { text }: DatabaseKind): Promise<void> {
  const columns = ['at', 'publisher_key', 'publisher_name', 'feed', 'read_at', 'body_gone_at'];
  for (const column of columns) await schema.alterTable('article').addColumn(column, text).execute();
  await schema
    .alterTable('article')
    .addColumn('dated', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  for (const column of ['definition', 'due_at']) {
    await schema.alterTable('shown').addColumn(column, text).execute();
  }
  await schema
    .createIndex('article_body')
    .on('article')
    .column('kept_at')
    .where(sql.ref('body_gone_at'), 'is', null)
    .execute();
  await schema
    .createIndex('article_unread')
    .on('article')
    .column('kept_at')
    .where(sql.ref('read_at'), 'is', null)
    .execute();
  await schema
    .createIndex('article_feed')
    .on('article')
    .column('feed')
    .where(sql.ref('feed'), 'is not', null)
    .execute();
}

// Counted as they come and go: to count a million quotes takes longer than any other answer.
async function createCounts(database: Kysely<never>, { text }: DatabaseKind): Promise<void> {
  await database.schema
    .createTable('owned')
    .addColumn('owner', text, (column) => column.primaryKey())
    .addColumn('articles', 'bigint', (column) => column.notNull())
    .addColumn('quotes', 'bigint', (column) => column.notNull())
    .execute();
  await sql`insert into owned (owner, articles, quotes) select owner, count(*), 0 from article group by owner`.execute(
    database,
  );
}

async function createQuotes({ schema }: Kysely<never>, { text, addKey }: DatabaseKind): Promise<void> {
  await addKey(schema.createTable('quote'), 'id')
    .addColumn('owner', text, (column) => column.notNull())
    .addColumn('article', text, (column) => column.notNull())
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('fragments', text, (column) => column.notNull())
    .addColumn('cue_start', 'integer')
    .addColumn('cue_end', 'integer')
    .addColumn('around_start', 'integer', (column) => column.notNull())
    .addColumn('around_end', 'integer', (column) => column.notNull())
    .addColumn('texts', text, (column) => column.notNull())
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('confidence', 'double precision', (column) => column.notNull())
    .addColumn('rank', 'double precision', (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('place', 'bigint', (column) => column.notNull())
    .addColumn('publisher_key', text)
    .addColumn('context', text)
    .addColumn('context_start', 'integer')
    .addForeignKeyConstraint('quote_article', ['owner', 'article'], 'article', ['owner', 'id'])
    .execute();
  await schema.createIndex('quote_article').on('quote').columns(['owner', 'article']).execute();
  await schema.createIndex('quote_place').unique().on('quote').column('place').execute();
  await schema.createIndex('quote_key').on('quote').columns(['key', 'place']).execute();
  await schema.createIndex('quote_publisher').on('quote').columns(['publisher_key', 'place']).execute();
}

async function createPeople({ schema }: Kysely<never>, { text, addKey }: DatabaseKind): Promise<void> {
  await addKey(schema.createTable('person'), 'id')
    .addColumn('owner', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('made_at', text, (column) => column.notNull())
    .execute();
  await addKey(schema.createTable('appearance'), 'id')
    .addColumn('owner', text, (column) => column.notNull())
    .addColumn('article', text, (column) => column.notNull())
    .addColumn('person', 'bigint', (column) => column.references('person.id'))
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('role', text)
    .addColumn('forms', text, (column) => column.notNull())
    .addColumn('quotes', 'integer', (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('dated', 'integer', (column) => column.notNull())
    .addForeignKeyConstraint('appearance_article', ['owner', 'article'], 'article', ['owner', 'id'])
    .execute();
  await schema.createIndex('appearance_article').on('appearance').columns(['owner', 'article']).execute();
  await schema.createIndex('appearance_person').on('appearance').columns(['person', 'owner']).execute();
  await schema
    .createTable('spoken')
    .addColumn('quote', 'bigint', (column) => column.notNull().references('quote.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('appearance', 'bigint', (column) => column.notNull().references('appearance.id'))
    .addColumn('person', 'bigint')
    .addColumn('place', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('spoken_key', ['quote', 'position'])
    .execute();
  await schema.createIndex('spoken_person').on('spoken').columns(['person', 'place', 'quote']).execute();
  await schema.createIndex('spoken_appearance').on('spoken').column('appearance').execute();
}

async function createNames({ schema }: Kysely<never>, { text, addKey }: DatabaseKind): Promise<void> {
  await addKey(schema.createTable('person_form'), 'id')
    .addColumn('person', 'bigint', (column) => column.notNull().references('person.id'))
    .addColumn('owner', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('form', text, (column) => column.notNull())
    .addColumn('quotes', 'integer', (column) => column.notNull())
    .addColumn('first_at', text, (column) => column.notNull())
    .addColumn('last_at', text, (column) => column.notNull())
    .addColumn('dated_from', text)
    .addColumn('dated_to', text)
    .addUniqueConstraint('person_form_key', ['person', 'owner', 'kind', 'form'])
    .execute();
  await schema
    .createIndex('person_form_quotes')
    .on('person_form')
    .columns(['owner', 'kind', 'quotes'])
    .execute();
  // They repeat what a form never changes: names are not looked for among others' names, or among roles.
  for (const [table, column] of [
    ['name_word', 'word'],
    ['name_gram', 'gram'],
  ] as const) {
    await schema
      .createTable(table)
      .addColumn('owner', text, (one) => one.notNull())
      .addColumn('kind', text, (one) => one.notNull())
      .addColumn(column, text, (one) => one.notNull())
      .addColumn('form', 'bigint', (one) => one.notNull().references('person_form.id').onDelete('cascade'))
      .addPrimaryKeyConstraint(`${table}_key`, ['owner', 'kind', column, 'form'])
      .execute();
    await schema.createIndex(`${table}_form`).on(table).column('form').execute();
  }
}

async function createSettings({ schema }: Kysely<never>, { text, addKey }: DatabaseKind): Promise<void> {
  await schema
    .createTable('publisher')
    .addColumn('owner', text, (column) => column.notNull())
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('publisher_key', ['owner', 'key'])
    .execute();
  await schema
    .createTable('retention')
    .addColumn('owner', text, (column) => column.primaryKey())
    .addColumn('body_days', 'integer')
    .addColumn('quote_days', 'integer')
    .addColumn('changed_at', text, (column) => column.notNull())
    .execute();
  await addKey(schema.createTable('person_change'), 'id')
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('person', 'bigint', (column) => column.notNull())
    .addColumn('target', 'bigint', (column) => column.notNull())
    .addColumn('reason', text)
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('undone_at', text)
    .execute();
  await schema
    .createTable('person_move')
    .addColumn('change', 'bigint', (column) => column.notNull().references('person_change.id'))
    .addColumn('owner', text, (column) => column.notNull())
    .addColumn('article', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('person_move_key', ['change', 'owner', 'article', 'name'])
    .execute();
}
