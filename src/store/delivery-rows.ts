import type { Insertable, Selectable } from 'kysely';
import type { Instant } from '../model/instant.ts';
import type { Message } from '../model/message.ts';
import type { OutboxEntry, PlannedDelivery } from '../model/outbox.ts';
import type { DeliveryTable } from './tables.ts';
import { withoutNulls } from './without-nulls.ts';

/** A planned delivery as it is stored: due at once, never tried. `position` is its place among its slot's. */
export function rowOfPlanned(
  { key, definition, dueAt, platform, channel, message }: PlannedDelivery,
  position: number,
  now: Instant,
): Insertable<DeliveryTable> {
  return {
    key,
    definition,
    due_at: dueAt,
    position,
    platform,
    channel,
    message: JSON.stringify(message),
    state: 'due',
    attempts: 0,
    doubtful_since: null,
    attempt_at: null,
    next_at: now,
    lease_until: null,
    message_id: null,
    reason: null,
    settled_at: null,
  };
}

/** A delivery as it was stored. */
export function entryOf(row: Selectable<DeliveryTable>): OutboxEntry {
  return withoutNulls({
    key: row.key,
    definition: row.definition,
    dueAt: row.due_at,
    platform: row.platform,
    channel: row.channel,
    message: JSON.parse(row.message) as Message,
    state: row.state,
    attempts: row.attempts,
    doubtfulSince: row.doubtful_since,
    nextAt: row.next_at,
    messageId: row.message_id,
    reason: row.reason,
    settledAt: row.settled_at,
  });
}
