import type { OutboxEntry, SlotEnd } from '../model/outbox.ts';
import type { Slot } from '../model/slot.ts';

/**
 * How a slot ends whose deliveries have all ended: posted (or late) where any channel has it, else dead, or
 * skipped where none was to get it. Its articles may be posted again only where surely nobody has seen them.
 */
export function slotEnd({ late }: Slot, deliveries: readonly OutboxEntry[]): SlotEnd {
  const failed = deliveries.filter(({ state }) => state !== 'sent');
  const reasons = failed.map(
    ({ platform, channel, state, reason }) =>
      `${platform}:${channel} ${state}${reason === undefined ? '' : `: ${reason}`}`,
  );
  const reason = reasons.length === 0 ? {} : { reason: reasons.join('; ') };
  if (failed.length < deliveries.length) {
    return { state: late ? 'late' : 'posted', ...reason, releaseItems: false };
  }
  const releaseItems = deliveries.every(({ state }) => state !== 'uncertain');
  const state = deliveries.every(({ state }) => state === 'skipped') ? 'skipped' : 'dead';
  return { state, ...reason, releaseItems };
}
