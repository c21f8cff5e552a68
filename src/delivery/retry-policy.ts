import type { Instant } from '../model/instant.ts';

/** How deliveries are tried again. Times in milliseconds. */
export interface RetryPolicy {
  /** After so many attempts it is over. */
  readonly attempts: number;
  /** The longest wait before the second attempt; it doubles with each. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** How long an answer is waited for; then the post may be there or not. */
  readonly patience: number;
  /**
   * How long an attempt belongs to whoever began it. Longer than patience and the platform's lag (Slack's history
   * takes up to a minute to settle), or a slow post would be taken for a lost one.
   */
  readonly lease: number;
}

const SHORTEST_WAIT = 1_000;

/** What is used unless told otherwise. */
export const RETRY_POLICY: RetryPolicy = {
  attempts: 8,
  firstWait: 30_000,
  longestWait: 15 * 60_000,
  patience: 45_000,
  lease: 120_000,
};

/**
 * When to try again after a number of attempts: exponential back-off with full jitter (M. Brooker, "Exponential
 * Backoff and Jitter", 2015), at least a
 * second from now and never before `notBefore`. `random` is in [0, 1).
 */
export function nextAttemptAt(
  { firstWait, longestWait }: RetryPolicy,
  attempts: number,
  now: Instant,
  random: number,
  notBefore: Instant = now,
): Instant {
  const widest = Math.min(longestWait, firstWait * 2 ** Math.max(0, attempts - 1));
  const at = new Date(Date.parse(now) + Math.max(SHORTEST_WAIT, Math.round(widest * random))).toISOString();
  return at > notBefore ? at : notBefore;
}
