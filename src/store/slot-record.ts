import type { ExpressionBuilder, Insertable, Kysely, Selectable } from 'kysely';
import type { Instant } from '../model/instant.ts';
import type { FoundSlot, Slot, SlotName } from '../model/slot.ts';
import { keepReading } from './archive/keep-reading.ts';
import { noteShown } from './article-record.ts';
import type { DatabaseKind } from './database-kind.ts';
import { rowOfPlanned } from './delivery-rows.ts';
import { inOrder } from './in-order.ts';
import { indexedId } from './indexed-id.ts';
import { inParts } from './rows-at-once.ts';
import type { EditionRecord, ScheduledName, SlotRecord } from './store.ts';
import type { SlotTable, Tables } from './tables.ts';
import { withoutNulls } from './without-nulls.ts';

/** The record of slots and of what their editions took up. */
export function slotRecord(database: Kysely<Tables>, kind: DatabaseKind): SlotRecord {
  return {
    scheduleMarks: (definitions, now) =>
      database.transaction().execute(async (transaction) => {
        const marks = new Map<string, Instant>();
        for (const each of inOrder(definitions, ({ name }) => name)) {
          marks.set(each.name, await scheduleMark(transaction, each, now));
        }
        return marks;
      }),

    async recordSlots(slots, now) {
      if (slots.length === 0) return;
      await database.transaction().execute(async (transaction) => {
        for (const slot of inOrder(slots, ({ definition, dueAt }) => `${definition} ${dueAt}`)) {
          await transaction
            .insertInto('slot')
            .values(rowOfFound(slot, now))
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
      });
    },

    claimSlot: (definitions, now, leaseUntil) => claimSlot(database, definitions, now, leaseUntil),

    enqueueEdition: (slot, edition, now) =>
      database.transaction().execute((transaction) => enqueue(transaction, kind, slot, edition, now)),

    async knownItems(definition, ids) {
      // As they are, too: before there was another database, ids of any length were kept.
      const asked = new Map(ids.flatMap((id) => [[id, id] as const, [indexedId(id), id] as const]));
      const known = new Set<string>();
      for (const part of inParts([...asked.keys()])) {
        const rows = await database
          .selectFrom('edition_item')
          .select('id')
          .where('definition', '=', definition)
          .where('id', 'in', part)
          .execute();
        for (const { id } of rows) known.add(asked.get(id)!);
      }
      return known;
    },

    async recentSlots(definition, limit) {
      const rows = await database
        .selectFrom('slot')
        .selectAll()
        .where('definition', '=', definition)
        .orderBy('due_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(slotOf);
    },

    async recentHeadlines(definition, since) {
      const rows = await database
        .selectFrom('edition_item')
        .select('headline')
        .where('definition', '=', definition)
        .where('due_at', '>=', since)
        .execute();
      return rows.map(({ headline }) => headline);
    },

    async editionItems({ definition, dueAt }) {
      const rows = await database
        .selectFrom('edition_item')
        .selectAll()
        .where('definition', '=', definition)
        .where('due_at', '=', dueAt)
        .orderBy('position')
        .execute();
      return rows.map(({ id, headline, left_out: leftOut }) =>
        withoutNulls({
          id,
          headline,
          leftOut,
        }),
      );
    },
  };
}

/** A slot as it was stored. */
export function slotOf(row: Selectable<SlotTable>): Slot {
  return withoutNulls({
    definition: row.definition,
    dueAt: row.due_at,
    state: row.state,
    late: row.late === 1,
    reason: row.reason,
    claims: row.claims,
    recordedAt: row.recorded_at,
    settledAt: row.settled_at,
  });
}

function rowOfFound(
  { definition, dueAt, state, late, reason }: FoundSlot,
  now: Instant,
): Insertable<SlotTable> {
  return {
    definition,
    due_at: dueAt,
    state,
    late: late ? 1 : 0,
    reason: reason ?? null,
    claims: 0,
    lease_until: null,
    recorded_at: now,
    settled_at: state === 'skipped' ? now : null,
  };
}

// What lies after `now` was recorded while the clock ran ahead: it must not silence the definition until then.
async function scheduleMark(
  transaction: Kysely<Tables>,
  { name, timing }: ScheduledName,
  now: Instant,
): Promise<Instant> {
  // Written before it is read: of two processes that meet a new definition the second finds what the first wrote.
  await transaction
    .insertInto('definition')
    .values({ name, timing, since: now })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ timing, since: now })
        .where((where) =>
          where.or([where('definition.timing', '!=', timing), where('definition.since', '>', now)]),
        ),
    )
    .execute();
  const { since } = await transaction
    .selectFrom('definition')
    .select('since')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  const newest = await transaction
    .selectFrom('slot')
    .select('due_at')
    .where('definition', '=', name)
    .where('due_at', '<=', now)
    .orderBy('due_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest !== undefined && newest.due_at > since ? newest.due_at : since;
}

// The update repeats the test: another writer may have been quicker, and then the next oldest is tried.
async function claimSlot(
  database: Kysely<Tables>,
  definitions: readonly string[],
  now: Instant,
  leaseUntil: Instant,
): Promise<Slot | undefined> {
  if (definitions.length === 0) return undefined;
  const claimable = (where: ExpressionBuilder<Tables, 'slot'>) =>
    where.or([
      where('state', '=', 'due'),
      where.and([where('state', '=', 'claimed'), where('lease_until', '<=', now)]),
    ]);
  for (;;) {
    const oldest = await database
      .selectFrom('slot')
      .select(['definition', 'due_at'])
      .where('settled_at', 'is', null)
      .where('definition', 'in', [...definitions])
      .where('due_at', '<=', now)
      .where(claimable)
      .orderBy('due_at')
      .orderBy('definition')
      .limit(1)
      .executeTakeFirst();
    if (oldest === undefined) return undefined;
    const row = await database
      .updateTable('slot')
      .set((set) => ({ state: 'claimed', claims: set('claims', '+', 1), lease_until: leaseUntil }))
      .where('definition', '=', oldest.definition)
      .where('due_at', '=', oldest.due_at)
      .where(claimable)
      .returningAll()
      .executeTakeFirst();
    if (row !== undefined) return slotOf(row);
  }
}

async function enqueue(
  transaction: Kysely<Tables>,
  kind: DatabaseKind,
  { definition, dueAt, claims, late }: Slot,
  { deliveries, readings, items }: EditionRecord,
  now: Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('slot')
    .set({ state: 'delivering', late: late ? 1 : 0, lease_until: null })
    .where('definition', '=', definition)
    .where('due_at', '=', dueAt)
    .where('state', '=', 'claimed')
    .where('claims', '=', claims)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  for (const reading of readings) await keepReading(transaction, kind, reading, { keptAt: now });
  for (const [position, delivery] of deliveries.entries()) {
    await transaction
      .insertInto('delivery')
      .values(rowOfPlanned(delivery, position, now))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    // The last one noted is the one last digested: the edition's first.
    for (const { article } of readings.toReversed()) {
      await noteShown(transaction, article, delivery, now, { definition, dueAt });
    }
  }
  await recordItems(transaction, { definition, dueAt }, items);
  return true;
}

async function recordItems(
  transaction: Kysely<Tables>,
  { definition, dueAt }: SlotName,
  items: EditionRecord['items'],
): Promise<void> {
  const placed = items.map((item, position) => ({ ...item, id: indexedId(item.id), position }));
  for (const { id, headline, leftOut, position } of inOrder(placed, (item) => item.id)) {
    await transaction
      .insertInto('edition_item')
      .values({ definition, id, due_at: dueAt, position, headline, left_out: leftOut ?? null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
