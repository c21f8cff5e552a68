import type { Outbox, OutboxEntry } from '../model/outbox.ts';
import type { Slot, SlotName } from '../model/slot.ts';

/** Why a slot was or was not posted, in lines for an operator; times in UTC. */
export async function explainSlot(
  record: Pick<Outbox, 'slot' | 'deliveries'>,
  name: SlotName,
): Promise<readonly string[]> {
  const slot = await record.slot(name);
  if (slot === undefined) {
    return [
      `${name.definition} ${name.dueAt}: not on record: not due yet, or before the definition was first seen`,
    ];
  }
  const deliveries = await record.deliveries(name);
  return [`${slot.definition} ${slot.dueAt}: ${slotLine(slot)}`, ...deliveries.map(deliveryLine)];
}

function slotLine({ state, late, reason, recordedAt, settledAt, claims }: Slot): string {
  const words = {
    due: 'due, not begun yet',
    claimed: `being composed (attempt ${claims})`,
    delivering: 'composed, being delivered',
    posted: 'posted',
    late: 'posted late',
    skipped: 'skipped',
    dead: 'given up',
  }[state];
  const when = settledAt === undefined ? `recorded ${recordedAt}` : `ended ${settledAt}`;
  const marked = late && settledAt === undefined ? ', late' : '';
  return `${words}${marked}${reason === undefined ? '' : ` (${reason})`}, ${when}`;
}

function deliveryLine(entry: OutboxEntry): string {
  const { platform, channel, state, attempts, nextAt, messageId, reason, settledAt } = entry;
  const times = attempts === 1 ? '1 attempt' : `${attempts} attempts`;
  const facts = [
    state,
    ...(messageId === undefined ? [] : [`message ${messageId}`]),
    ...(reason === undefined ? [] : [reason]),
    times,
    ...(nextAt === undefined ? [] : [`next ${nextAt}`]),
    ...(settledAt === undefined ? [] : [`ended ${settledAt}`]),
  ];
  return `  ${platform}:${channel} ${facts.join(' · ')}`;
}
