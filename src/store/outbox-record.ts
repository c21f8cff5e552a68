import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import type { Instant } from '../model/instant.ts';
import type { Outbox, OutboxEntry, SlotEnd } from '../model/outbox.ts';
import type { SlotName } from '../model/slot.ts';
import { entryOf } from './delivery-rows.ts';
import { slotOf } from './slot-record.ts';
import type { Tables } from './tables.ts';

/** The durable queue of deliveries. */
export function outboxRecord(database: Kysely<Tables>): Outbox {
  return {
    claimDelivery: (now, leaseUntil) => claimDelivery(database, now, leaseUntil),

    async recordAttempt({ key, attempts }, { state, doubtful, nextAt, messageId, reason }, now) {
      const { numUpdatedRows } = await database
        .updateTable('delivery')
        .set({
          state,
          doubtful_since: doubtful ? sql`coalesce(doubtful_since, attempt_at)` : null,
          next_at: nextAt ?? null,
          lease_until: null,
          message_id: messageId ?? null,
          reason: reason ?? null,
          settled_at: nextAt === undefined ? now : null,
        })
        .where('key', '=', key)
        .where('state', '=', 'sending')
        .where('attempts', '=', attempts)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async deliveredSlots() {
      const rows = await database
        .selectFrom('slot')
        .selectAll()
        .where('settled_at', 'is', null)
        .where('state', '=', 'delivering')
        .where((where) =>
          where.not(
            where.exists(
              where
                .selectFrom('delivery')
                .select('key')
                .whereRef('delivery.definition', '=', 'slot.definition')
                .whereRef('delivery.due_at', '=', 'slot.due_at')
                .where('delivery.settled_at', 'is', null),
            ),
          ),
        )
        .orderBy('due_at')
        .execute();
      const slots = rows.map(slotOf);
      return Promise.all(
        slots.map(async (slot) => ({ slot, deliveries: await deliveriesOf(database, slot) })),
      );
    },

    endSlot: (slot, end, now) =>
      database.transaction().execute((transaction) => endSlot(transaction, slot, end, now)),

    async slot({ definition, dueAt }) {
      const row = await database
        .selectFrom('slot')
        .selectAll()
        .where('definition', '=', definition)
        .where('due_at', '=', dueAt)
        .executeTakeFirst();
      return row && slotOf(row);
    },

    deliveries: (slot) => deliveriesOf(database, slot),
  };
}

// The update repeats the test: another writer may have been quicker, and then the next oldest is tried.
async function claimDelivery(
  database: Kysely<Tables>,
  now: Instant,
  leaseUntil: Instant,
): Promise<OutboxEntry | undefined> {
  const claimable = (where: ExpressionBuilder<Tables, 'delivery'>) =>
    where.and([
      where('settled_at', 'is', null),
      where.or([
        where.and([where('state', 'in', ['due', 'retry', 'uncertain']), where('next_at', '<=', now)]),
        where.and([where('state', '=', 'sending'), where('lease_until', '<=', now)]),
      ]),
    ]);
  for (;;) {
    const oldest = await database
      .selectFrom('delivery')
      .select('key')
      .where(claimable)
      .orderBy(sql`coalesce(next_at, lease_until)`)
      .orderBy('due_at')
      .orderBy('position')
      .limit(1)
      .executeTakeFirst();
    if (oldest === undefined) return undefined;
    const row = await database
      .updateTable('delivery')
      .set((set) => ({
        doubtful_since: sql`case when state = 'sending' then coalesce(doubtful_since, attempt_at) else doubtful_since end`,
        state: 'sending',
        attempts: set('attempts', '+', 1),
        attempt_at: now,
        next_at: null,
        lease_until: leaseUntil,
      }))
      .where('key', '=', oldest.key)
      .where(claimable)
      .returningAll()
      .executeTakeFirst();
    if (row !== undefined) return entryOf(row);
  }
}

async function deliveriesOf(
  database: Kysely<Tables>,
  { definition, dueAt }: SlotName,
): Promise<OutboxEntry[]> {
  const rows = await database
    .selectFrom('delivery')
    .selectAll()
    .where('definition', '=', definition)
    .where('due_at', '=', dueAt)
    .orderBy('position')
    .execute();
  return rows.map(entryOf);
}

async function endSlot(
  transaction: Kysely<Tables>,
  { definition, dueAt }: SlotName,
  { state, reason, releaseItems }: SlotEnd,
  now: Instant,
): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('slot')
    .set({ state, reason: reason ?? null, lease_until: null, settled_at: now })
    .where('definition', '=', definition)
    .where('due_at', '=', dueAt)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n || !releaseItems) return;
  await transaction
    .deleteFrom('edition_item')
    .where('definition', '=', definition)
    .where('due_at', '=', dueAt)
    .execute();
}
