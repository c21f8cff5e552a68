import type { DigestDefinition } from '../model/digest-definition.ts';
import type { Instant } from '../model/instant.ts';
import type { FoundSlot } from '../model/slot.ts';
import { nextRun } from './next-run.ts';
import { DAY, MINUTE } from './zone-clock.ts';

/** How long after its instant a missed slot is still posted, in hours, unless told. */
export const CATCH_UP_HOURS = 6;

/** From so many minutes after its instant on a post is marked late. */
export const LATE_MINUTES = 5;

/** Slots missed further back are not recorded one by one: their oldest stands for them. In days. */
const RECORDED_DAYS = 7;

/** The part of a definition that says when it runs. */
export type Timing = Pick<DigestDefinition, 'name' | 'cron' | 'zone'>;

/**
 * The slots of a definition after `mark` up to `now`, oldest first. Only the newest is due, where it is not older
 * than the catch-up time, and late where it was missed; every other was missed for good and is skipped, with its
 * reason. Pure; `mark` and `now` are exclusive and inclusive.
 */
export function dueSlots(
  { name, cron, zone }: Timing,
  mark: Instant,
  now: Instant,
  catchUpHours: number = CATCH_UP_HOURS,
): readonly FoundSlot[] {
  const horizon = new Date(Date.parse(now) - RECORDED_DAYS * DAY).toISOString();
  const instants: Instant[] = [];
  let unrecorded = false;
  for (let at = nextRun(cron, zone, mark); at !== undefined && at <= now; ) {
    instants.push(at);
    const jump = instants.length === 1 && at < horizon;
    unrecorded ||= jump;
    at = nextRun(cron, zone, jump ? horizon : at);
  }
  return instants.map((dueAt, index) => {
    const newer = instants[index + 1];
    if (newer !== undefined) {
      const others = unrecorded && index === 0 ? `, as was every other before ${horizon}` : '';
      return skipped(name, dueAt, `missed${others}: a newer slot (${instants.at(-1)}) was due as well`);
    }
    return newest(name, dueAt, now, catchUpHours);
  });
}

/** Whether a slot that is posted at `now` is late. */
export function isLate(dueAt: Instant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(dueAt) >= LATE_MINUTES * MINUTE;
}

/** Why a slot is too old to be posted at `now`; undefined where it is not. */
export function tooLate(
  dueAt: Instant,
  now: Instant,
  catchUpHours: number = CATCH_UP_HOURS,
): string | undefined {
  const hours = (Date.parse(now) - Date.parse(dueAt)) / (60 * MINUTE);
  if (hours <= catchUpHours) return undefined;
  return `missed by ${hours.toFixed(1)} hours; slots are caught up within ${catchUpHours}`;
}

function newest(definition: string, dueAt: Instant, now: Instant, catchUpHours: number): FoundSlot {
  const reason = tooLate(dueAt, now, catchUpHours);
  if (reason !== undefined) return skipped(definition, dueAt, reason);
  return { definition, dueAt, state: 'due', late: isLate(dueAt, now) };
}

function skipped(definition: string, dueAt: Instant, reason: string): FoundSlot {
  return { definition, dueAt, state: 'skipped', late: false, reason };
}
