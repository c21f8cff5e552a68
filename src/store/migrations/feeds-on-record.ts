import type { Kysely } from 'kysely';
import type { DatabaseKind } from '../database-kind.ts';
import type { Migration } from './migration.ts';

/** Feeds that are asked over and over, what they brought, who reads them, and hosts that rest. */
export const feedsOnRecord: Migration = { number: 2, name: 'feeds-on-record', up };

async function up({ schema }: Kysely<never>, { text }: DatabaseKind): Promise<void> {
  await schema
    .createTable('feed')
    .addColumn('url', text, (column) => column.primaryKey())
    .addColumn('address', text, (column) => column.notNull())
    .addColumn('title', text)
    .addColumn('etag', text)
    .addColumn('last_modified', text)
    .addColumn('validators_since', text)
    .addColumn('body_hash', text)
    .addColumn('asked_at', text)
    .addColumn('read_at', text)
    .addColumn('next_at', text, (column) => column.notNull())
    .addColumn('not_before', text, (column) => column.notNull())
    .addColumn('lease_until', text)
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('failing_since', text)
    .addColumn('reason', text)
    .addColumn('gone', 'integer', (column) => column.notNull())
    .addColumn('moved_to', text)
    .addColumn('moved_times', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('feed_next').on('feed').column('next_at').execute();
  await schema
    .createTable('feed_item')
    .addColumn('feed', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('address_key', text)
    .addColumn('title_key', text)
    .addColumn('headline', text)
    .addColumn('url', text)
    .addColumn('byline', text)
    .addColumn('published_at', text)
    .addColumn('summary', text)
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('media', text)
    .addColumn('backlog', 'integer', (column) => column.notNull())
    .addColumn('first_seen_at', text, (column) => column.notNull())
    .addColumn('seen_at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('feed_item_key', ['feed', 'id'])
    .addForeignKeyConstraint('feed_item_feed', ['feed'], 'feed', ['url'], (key) => key.onDelete('cascade'))
    .execute();
  await schema.createIndex('feed_item_seen').on('feed_item').columns(['feed', 'first_seen_at']).execute();
  await schema
    .createTable('subscription')
    .addColumn('definition', text, (column) => column.notNull())
    .addColumn('feed', text, (column) => column.notNull())
    .addColumn('since', text, (column) => column.notNull())
    .addColumn('told_at', text)
    .addPrimaryKeyConstraint('subscription_key', ['definition', 'feed'])
    .addForeignKeyConstraint('subscription_feed', ['feed'], 'feed', ['url'], (key) => key.onDelete('cascade'))
    .execute();
  await schema
    .createTable('host_rest')
    .addColumn('host', text, (column) => column.primaryKey())
    .addColumn('until', text, (column) => column.notNull())
    .execute();
}
