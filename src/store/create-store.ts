import type { Kysely } from 'kysely';
import { articleRecord } from './article-record.ts';
import { feedRecord } from './feed-record.ts';
import { outboxRecord } from './outbox-record.ts';
import { slotRecord } from './slot-record.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** The store over a database that was migrated; the same on every database. */
export function createStore(database: Kysely<Tables>): Store {
  return {
    ...articleRecord(database),
    ...slotRecord(database),
    ...feedRecord(database),
    ...outboxRecord(database),
    close: () => database.destroy(),
  };
}
