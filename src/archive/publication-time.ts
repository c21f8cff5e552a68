import type { Instant } from '../model/instant.ts';

/** A publisher's clock may run ahead so far; what lies further in the future is a mistake. In milliseconds. */
const AHEAD = 24 * 60 * 60_000;

/**
 * When an article was published, for the order of time; undefined where that isn't known or can't be. A bare date counts as its
 * noon in UTC, which is within that day nearly everywhere.
 */
export function publicationTime(stated: string | undefined, now: Instant): Instant | undefined {
  if (stated === undefined) return undefined;
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(stated) ? `${stated}T12:00:00.000Z` : stated);
  if (Number.isNaN(time) || time > Date.parse(now) + AHEAD || time < 0) return undefined;
  return new Date(time).toISOString();
}
