import type { Instant } from './instant.ts';

/**
 * How far a slot has come. `due`: recorded; `claimed`: its edition is being composed; `delivering`: its
 * deliveries are in the outbox. It ends as `posted`, `late` (posted, but well after its instant), `skipped` or
 * `dead` (nowhere to be seen, for a reason that will not go away).
 */
export type SlotState = 'due' | 'claimed' | 'delivering' | 'posted' | 'late' | 'skipped' | 'dead';

/** What names a slot for good: there is one post per definition and due instant. */
export interface SlotName {
  readonly definition: string;
  readonly dueAt: Instant;
}

/** One appointment of a definition, and what became of it. */
export interface Slot extends SlotName {
  readonly state: SlotState;
  /** Whether it is posted well after its instant. */
  readonly late: boolean;
  /** Why it was skipped, is dead, or was posted only in part. */
  readonly reason?: string;
  /** How often it was claimed. Also tells one claim from the next. */
  readonly claims: number;
  readonly recordedAt: Instant;
  /** When it ended. */
  readonly settledAt?: Instant;
}

/** A slot as the schedule finds it: to be posted, or missed for too long. */
export interface FoundSlot extends SlotName {
  readonly state: 'due' | 'skipped';
  readonly late: boolean;
  readonly reason?: string;
}
