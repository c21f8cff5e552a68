import type { Instant } from '../model/instant.ts';
import { DAY, firstReached, localTime } from '../schedule/zone-clock.ts';

/** A unit of time that periods are counted in. */
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** What the clock and the calendar show where a question is asked. Local times are milliseconds since 1970 as though that were UTC. */
export interface AskedAt {
  readonly zone: string;
  /** UTC milliseconds. */
  readonly now: number;
  /** What the clocks show. */
  readonly local: number;
  /** The midnight today began with, by the calendar. */
  readonly today: number;
}

/** The clock and calendar of a zone at an instant. */
export function askedAt(now: Instant, zone: string): AskedAt {
  const time = Date.parse(now);
  const local = localTime(zone, time);
  return { zone, now: time, local, today: midnight(local) };
}

/** The midnight a local time's day begins with. */
export function midnight(local: number): number {
  return Math.floor(local / DAY) * DAY;
}

/** The first instant of a local time in a zone: where midnight is left out, the day's first moment. */
export function instantOf(zone: string, local: number): Instant {
  return new Date(firstReached(zone, local)).toISOString();
}

/** The beginning of the calendar unit that a day lies in, `offset` units on; weeks begin on Mondays. */
export function unitStart(unit: Exclude<TimeUnit, 'hour'>, day: number, offset = 0): number {
  const date = new Date(day);
  if (unit === 'day') return day + offset * DAY;
  if (unit === 'week') return day + (offset * 7 - ((date.getUTCDay() + 6) % 7)) * DAY;
  if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1);
  return Date.UTC(date.getUTCFullYear() + offset, 0, 1);
}

/** The day that lies a number of units before another: of months the same day, or the last where there is none. */
export function daysBefore(unit: Exclude<TimeUnit, 'hour'>, count: number, day: number): number {
  if (unit === 'day') return day - count * DAY;
  if (unit === 'week') return day - count * 7 * DAY;
  const months = unit === 'year' ? 12 * count : count;
  const first = unitStart('month', day, -months);
  const last = unitStart('month', first, 1) - DAY;
  return Math.min(first + (new Date(day).getUTCDate() - 1) * DAY, last);
}

/** A day of the calendar; undefined where there is none (31 February). Months count from 0. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  if (year < 1000 || year > 9999) return undefined;
  const time = Date.UTC(year, month, day);
  const date = new Date(time);
  return date.getUTCMonth() === month && date.getUTCDate() === day ? time : undefined;
}
