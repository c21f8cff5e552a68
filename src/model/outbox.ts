import type { ChannelAddress } from './digest-definition.ts';
import type { Instant } from './instant.ts';
import type { Message } from './message.ts';
import type { Slot, SlotName, SlotState } from './slot.ts';

/**
 * How far a delivery has come. `due` and `retry` wait for `nextAt`; `sending` is under way until its lease ends;
 * `uncertain` may have been posted and waits for `nextAt` to be looked up, or has ended where there is none.
 * `sent`, `rejected`, `skipped` and `dead` are ends.
 */
export type OutboxState =
  | 'due'
  | 'retry'
  | 'sending'
  | 'uncertain'
  | 'sent'
  | 'rejected'
  | 'skipped'
  | 'dead';

/** A message to be posted once to one channel. */
export interface PlannedDelivery extends SlotName, ChannelAddress {
  /** Names it for good: 24 hexadecimal digits, derived from slot and channel. */
  readonly key: string;
  readonly message: Message;
}

/** A delivery in the outbox. */
export interface OutboxEntry extends PlannedDelivery {
  readonly state: OutboxState;
  /** How often posting it was begun. Also tells one claim from the next. */
  readonly attempts: number;
  /**
   * When the first attempt was begun that may have posted it; absent where surely none has. While it is set the
   * delivery must not be sent again before it was looked up.
   */
  readonly doubtfulSince?: Instant;
  readonly nextAt?: Instant;
  /** The platform's id of the posted message. */
  readonly messageId?: string;
  readonly reason?: string;
  readonly settledAt?: Instant;
}

/** What became of an attempt, to be recorded. Without `nextAt` the delivery has ended. */
export interface AttemptResult {
  readonly state: Exclude<OutboxState, 'due' | 'sending'>;
  /** Whether this or an earlier attempt may have posted it, which nobody knows yet. */
  readonly doubtful: boolean;
  readonly nextAt?: Instant;
  readonly messageId?: string;
  readonly reason?: string;
}

/** How a slot ended. */
export interface SlotEnd {
  readonly state: Extract<SlotState, 'posted' | 'late' | 'skipped' | 'dead'>;
  readonly reason?: string;
  /** Whether its articles may be posted by a later slot: surely nobody has seen them. */
  readonly releaseItems: boolean;
}

/** The durable queue of deliveries. What it acknowledges survives a crash. */
export interface Outbox {
  /**
   * Takes the delivery that has waited longest and may be tried at `now`, and marks it `sending` until
   * `leaseUntil`. One whose lease ran out is taken too, then doubtful. Two takers never get the same one.
   */
  claimDelivery(now: Instant, leaseUntil: Instant): Promise<OutboxEntry | undefined>;
  /** Records what became of the attempt that `entry` was claimed for; false where somebody else took it over. */
  recordAttempt(entry: OutboxEntry, result: AttemptResult, now: Instant): Promise<boolean>;
  /** The slots being delivered that have no open delivery left, each with all of its deliveries. */
  deliveredSlots(): Promise<readonly { readonly slot: Slot; readonly deliveries: readonly OutboxEntry[] }[]>;
  /** Ends a slot; one that has ended stays as it is. */
  endSlot(slot: SlotName, end: SlotEnd, now: Instant): Promise<void>;
  slot(name: SlotName): Promise<Slot | undefined>;
  /** The deliveries of a slot in the order of their channels. */
  deliveries(slot: SlotName): Promise<readonly OutboxEntry[]>;
}
