import type { Instant } from '../model/instant.ts';
import type { AttemptResult, Outbox, OutboxEntry } from '../model/outbox.ts';
import { attemptDelivery } from './attempt-delivery.ts';
import type { Poster } from './poster.ts';
import { RETRY_POLICY, type RetryPolicy } from './retry-policy.ts';
import { slotEnd } from './slot-end.ts';

/** How many posts are under way at once: a channel that is slow to answer holds up one of them. */
const LANES = 4;

/** What delivering needs besides the outbox. */
export interface DeliverParts {
  /** The connected platforms by name. */
  readonly posters: ReadonlyMap<string, Poster>;
  readonly now: () => Instant;
  /** In [0, 1). */
  readonly random: () => number;
  readonly policy?: RetryPolicy | undefined;
  /** Once aborted nothing more is begun; what is under way ends. */
  readonly signal?: AbortSignal | undefined;
}

/** A delivery that was tried, with what became of it. */
export interface TriedDelivery {
  readonly entry: OutboxEntry;
  readonly result: AttemptResult;
}

/**
 * Tries every delivery that may be tried now, each once, and ends the slots that have none left open. One
 * channel's failure or silence stops no other. What each attempt led to is on disk before the next begins.
 */
export async function deliverDue(outbox: Outbox, parts: DeliverParts): Promise<readonly TriedDelivery[]> {
  const { now, posters, random, policy = RETRY_POLICY, signal } = parts;
  const tried: TriedDelivery[] = [];
  // Set once: what is tried again at once must not keep this call going for ever.
  const until = now();
  const lane = async () => {
    while (!signal?.aborted) {
      const leaseUntil = new Date(Date.parse(now()) + policy.lease).toISOString();
      const entry = await outbox.claimDelivery(until, leaseUntil);
      if (entry === undefined) return;
      const poster = posters.get(entry.platform);
      const result = await attemptDelivery(entry, { poster, now, random, policy });
      if (await outbox.recordAttempt(entry, result, now())) tried.push({ entry, result });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  for (const { slot, deliveries } of await outbox.deliveredSlots()) {
    await outbox.endSlot(slot, slotEnd(slot, deliveries), now());
  }
  return tried;
}
