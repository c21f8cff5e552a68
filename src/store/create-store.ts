import type { Kysely } from 'kysely';
import { archiveKeeping } from './archive/archive-keeping.ts';
import { archiveRecord } from './archive/archive-record.ts';
import { articleRecord } from './article-record.ts';
import type { DatabaseKind } from './database-kind.ts';
import { feedRecord } from './feed-record.ts';
import { outboxRecord } from './outbox-record.ts';
import { slotRecord } from './slot-record.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** The store over a database that was migrated; the same on every database. */
export function createStore(database: Kysely<Tables>, kind: DatabaseKind): Store {
  return {
    ...articleRecord(database, kind),
    ...slotRecord(database, kind),
    ...feedRecord(database),
    ...outboxRecord(database),
    ...archiveRecord(database, kind),
    ...archiveKeeping(database, kind),
    close: () => database.destroy(),
  };
}
