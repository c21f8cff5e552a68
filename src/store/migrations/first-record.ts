import { type Kysely, sql } from 'kysely';
import type { DatabaseKind } from '../database-kind.ts';
import type { Migration } from './migration.ts';

/** Articles and where they were shown; definitions, slots, what editions took up, and the outbox. */
export const firstRecord: Migration = { number: 1, name: 'first-record', up };

async function up(database: Kysely<never>, kind: DatabaseKind): Promise<void> {
  const { schema } = database;
  const { text, addKey } = kind;
  await schema
    .createTable('article')
    .addColumn('owner', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('url', text)
    .addColumn('headline', text)
    .addColumn('byline', text)
    .addColumn('publisher', text)
    .addColumn('published_at', text)
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addColumn('paragraphs', text, (column) => column.notNull())
    .addColumn('kept_at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('article_key', ['owner', 'id'])
    .execute();
  await addKey(schema.createTable('shown'), 'id')
    .addColumn('platform', text, (column) => column.notNull())
    .addColumn('workspace', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('owner', text, (column) => column.notNull())
    .addColumn('article', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addForeignKeyConstraint('shown_article', ['owner', 'article'], 'article', ['owner', 'id'], (key) =>
      key.onDelete('cascade'),
    )
    .execute();
  await schema.createIndex('shown_place').on('shown').columns(['platform', 'channel', 'id']).execute();
  await schema.createIndex('shown_article').on('shown').columns(['owner', 'article']).execute();
  await createSchedule(database, kind);
}

async function createSchedule({ schema }: Kysely<never>, kind: DatabaseKind): Promise<void> {
  const { text } = kind;
  await schema
    .createTable('definition')
    .addColumn('name', text, (column) => column.primaryKey())
    .addColumn('timing', text, (column) => column.notNull())
    .addColumn('since', text, (column) => column.notNull())
    .execute();
  await schema
    .createTable('slot')
    .addColumn('definition', text, (column) => column.notNull())
    .addColumn('due_at', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('late', 'integer', (column) => column.notNull())
    .addColumn('reason', text)
    .addColumn('claims', 'integer', (column) => column.notNull())
    .addColumn('lease_until', text)
    .addColumn('recorded_at', text, (column) => column.notNull())
    .addColumn('settled_at', text)
    .addPrimaryKeyConstraint('slot_key', ['definition', 'due_at'])
    .execute();
  // The ended slots pile up for years; only the few open ones are ever looked for.
  await schema
    .createIndex('slot_open')
    .on('slot')
    .columns(['state', 'due_at'])
    .where(sql.ref('settled_at'), 'is', null)
    .execute();
  await schema
    .createTable('edition_item')
    .addColumn('definition', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('due_at', text, (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('headline', text, (column) => column.notNull())
    .addColumn('left_out', text)
    .addPrimaryKeyConstraint('edition_item_key', ['definition', 'id'])
    .addForeignKeyConstraint('edition_item_slot', ['definition', 'due_at'], 'slot', ['definition', 'due_at'])
    .execute();
  await schema
    .createIndex('edition_item_slot')
    .on('edition_item')
    .columns(['definition', 'due_at'])
    .execute();
  await createOutbox(schema, kind);
}

async function createOutbox(schema: Kysely<never>['schema'], { text }: DatabaseKind): Promise<void> {
  await schema
    .createTable('delivery')
    .addColumn('key', text, (column) => column.primaryKey())
    .addColumn('definition', text, (column) => column.notNull())
    .addColumn('due_at', text, (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('platform', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('message', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('doubtful_since', text)
    .addColumn('attempt_at', text)
    .addColumn('next_at', text)
    .addColumn('lease_until', text)
    .addColumn('message_id', text)
    .addColumn('reason', text)
    .addColumn('settled_at', text)
    .addForeignKeyConstraint('delivery_slot', ['definition', 'due_at'], 'slot', ['definition', 'due_at'])
    .execute();
  await schema.createIndex('delivery_slot').on('delivery').columns(['definition', 'due_at']).execute();
  await schema
    .createIndex('delivery_open')
    .on('delivery')
    .columns(['state', 'next_at'])
    .where(sql.ref('settled_at'), 'is', null)
    .execute();
}
