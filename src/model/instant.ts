/**
 * A moment in UTC, as `Date.prototype.toISOString` writes it (`2026-11-23T20:51:00.000Z`): two of them compare
 * as strings in the order of time.
 */
export type Instant = string;
