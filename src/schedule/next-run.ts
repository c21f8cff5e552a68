import type { Instant } from '../model/instant.ts';
import { type CronFields, parseCron } from './parse-cron.ts';
import { DAY, firstReached, latestShown, MINUTE } from './zone-clock.ts';

/** A 29 February that falls on a certain weekday may be forty years away (over 2100, which has none). */
const MONTHS_AHEAD = 12 * 40 + 2;

/**
 * The first instant strictly after another at which a schedule runs; undefined where it never does (30 February).
 * Read by the clocks of an IANA zone: a time that is left out when they are put forward runs at the first valid
 * instant after the gap; one that comes twice when they are put back runs once, the first time. That holds for
 * hourly schedules too. The work is one step a month and day, whatever the schedule.
 *
 * @throws RangeError where cron line, zone or instant are invalid.
 */
export function nextRun(cron: string, zone: string, after: Instant): Instant | undefined {
  const fields = parseCron(cron);
  if (!fields.ok) throw new RangeError(fields.reason);
  const from = Date.parse(after);
  if (Number.isNaN(from)) throw new RangeError(`${after} is no instant`);
  // All that the clocks have shown has run or was missed. What they will show next is to come: nothing
  // before it can, for `firstReached` never goes back.
  const { local, exclusive } = latestShown(zone, from);
  const earliest = exclusive ? Math.ceil(local / MINUTE) : Math.floor(local / MINUTE) + 1;
  const found = nextMatch(fields.value, earliest * MINUTE);
  return found === undefined ? undefined : new Date(firstReached(zone, found)).toISOString();
}

/** The first local minute from `earliest` on that fits the fields; both as milliseconds, a whole minute. */
function nextMatch(fields: CronFields, earliest: number): number | undefined {
  const start = new Date(earliest);
  const firstDay = Math.floor(earliest / DAY) * DAY;
  for (let ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
    const year = start.getUTCFullYear();
    const month = start.getUTCMonth() + ahead;
    if (!fields.months.has((month % 12) + 1)) continue;
    const end = Date.UTC(year, month + 1, 1);
    for (let day = Math.max(firstDay, Date.UTC(year, month, 1)); day < end; day += DAY) {
      if (!fitsDay(fields, new Date(day))) continue;
      const time = nextTime(fields, Math.max(0, earliest - day) / MINUTE);
      if (time !== undefined) return day + time * MINUTE;
    }
  }
  return undefined;
}

function fitsDay({ daysOfMonth, daysOfWeek, eitherDay }: CronFields, day: Date): boolean {
  const ofMonth = daysOfMonth.has(day.getUTCDate());
  const ofWeek = daysOfWeek.has(day.getUTCDay());
  return eitherDay ? ofMonth || ofWeek : ofMonth && ofWeek;
}

/** The first minute of a day that fits, from one on; minutes since midnight. */
function nextTime({ hours, minutes }: CronFields, from: number): number | undefined {
  for (const hour of hours) {
    if (hour * 60 + 59 < from) continue;
    const minute = minutes.find((value) => hour * 60 + value >= from);
    if (minute !== undefined) return hour * 60 + minute;
  }
  return undefined;
}
