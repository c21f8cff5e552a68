import type { Instant } from '../../model/instant.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** No feed is asked more often, in milliseconds. */
export const SHORTEST_INTERVAL = 5 * MINUTE;
/** No feed is asked more seldom, unless it is gone. */
export const LONGEST_INTERVAL = DAY;
/** How long a host rests that asks for it without saying how long. */
export const USUAL_REST = 10 * MINUTE;
/** A feed without any date is asked so often. */
const UNDATED_INTERVAL = HOUR;

/**
 * How long until a feed is asked again, in milliseconds: a week divided by its entries a week (miniflux's rule), within
 * 5 minutes and 24 hours. Where the feed reaches back less than a week its pace is reckoned from what it shows.
 */
export function pollingInterval(publishedAt: readonly (string | undefined)[], now: Instant): number {
  const at = Date.parse(now);
  const ages = publishedAt
    .map((date) => at - Date.parse(date ?? ''))
    .filter((age) => !Number.isNaN(age) && age > -DAY)
    .map((age) => Math.max(0, age));
  if (ages.length === 0) return UNDATED_INTERVAL;
  const recent = ages.filter((age) => age <= WEEK);
  if (recent.length === 0) return LONGEST_INTERVAL;
  const reach = recent.length === ages.length ? Math.max(...recent, SHORTEST_INTERVAL) : WEEK;
  return within(reach / recent.length);
}

/** How long until a failing feed is tried again: 2ⁿ times 5 minutes with equal jitter, at most 24 hours. `random` is in [0, 1). */
export function backOff(failures: number, random: number): number {
  const widest = Math.min(LONGEST_INTERVAL, SHORTEST_INTERVAL * 2 ** Math.min(20, failures));
  return Math.round(widest / 2 + (widest / 2) * random);
}

/** The wait that a Retry-After header asks for (RFC 9110 §10.2.3: seconds or a date), at most 24 hours; ten minutes without one. */
export function restOf(retryAfter: string | undefined, now: Instant): number {
  const value = retryAfter?.trim() ?? '';
  const wait = /^\d{1,9}$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.parse(now);
  return Number.isNaN(wait) ? USUAL_REST : Math.min(LONGEST_INTERVAL, Math.max(MINUTE, wait));
}

/** How long a server says that its answer stays fresh (`Cache-Control: max-age`), in milliseconds, at most 24 hours. */
export function freshnessOf(cacheControl: string | undefined): number {
  const seconds = /(?:^|[,\s])max-age\s?=\s?"?(\d{1,9})/i.exec(cacheControl ?? '')?.[1];
  const fresh = seconds === undefined || /no-(?:cache|store)/i.test(cacheControl ?? '') ? 0 : Number(seconds);
  return Math.min(LONGEST_INTERVAL, fresh * 1_000);
}

function within(interval: number): number {
  return Math.round(Math.min(LONGEST_INTERVAL, Math.max(SHORTEST_INTERVAL, interval)));
}
