import type { Delivery } from '../model/delivery.ts';
import type { Instant } from '../model/instant.ts';
import type { AttemptResult, OutboxEntry } from '../model/outbox.ts';
import type { Poster } from './poster.ts';
import { nextAttemptAt, type RetryPolicy } from './retry-policy.ts';

/** How far our clock may be ahead of the platform's, in milliseconds. */
const CLOCKS_APART = 60_000;

/** What an attempt needs besides the entry: where it goes, the clock and chance. */
export interface AttemptParts {
  /** Absent where the platform isn't connected. */
  readonly poster: Poster | undefined;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly policy: RetryPolicy;
}

type PostedBefore =
  | { readonly kind: 'found'; readonly messageId: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly reason: string };
type Attempt = Delivery | { readonly kind: 'unanswered'; readonly reason: string };

/**
 * Posts a claimed delivery, once. One that an earlier attempt may have posted is looked up first, or sent again
 * only while the platform still knows its key; where neither is possible it ends as uncertain, unsent. Never
 * rejects: whatever goes wrong is a result.
 */
export async function attemptDelivery(entry: OutboxEntry, parts: AttemptParts): Promise<AttemptResult> {
  const { poster, now, policy } = parts;
  const doubtful = entry.doubtfulSince !== undefined;
  if (poster === undefined) return ended('skipped', `${entry.platform} isn't connected here`, doubtful);
  const doubt = doubtful ? await settleDoubt(entry, poster, parts) : 'surely not posted';
  if (typeof doubt === 'object') return doubt;
  const stillDoubtful = doubt === 'the key is known';
  if (entry.attempts > policy.attempts) return ended('dead', gaveUp(entry, entry.reason), stillDoubtful);
  const began = now();
  const attempt = await answered(() => poster.post(entry.channel, entry.message, entry.key), policy.patience);
  return resultOf(attempt, entry, parts, { began, stillDoubtful });
}

interface AttemptFacts {
  readonly began: Instant;
  /** Whether an earlier attempt may have posted it all the same. */
  readonly stillDoubtful: boolean;
}

function resultOf(
  attempt: Attempt,
  entry: OutboxEntry,
  { now, random, policy, poster }: AttemptParts,
  { began, stillDoubtful }: AttemptFacts,
): AttemptResult {
  const { reason } = attempt.kind === 'sent' ? { reason: '' } : attempt;
  switch (attempt.kind) {
    case 'sent':
      return { state: 'sent', doubtful: false, messageId: attempt.messageId };
    case 'skipped':
    case 'rejected':
      return ended(attempt.kind, reason, stillDoubtful);
    case 'retry': {
      if (entry.attempts >= policy.attempts) return ended('dead', gaveUp(entry, reason), stillDoubtful);
      const nextAt = nextAttemptAt(policy, entry.attempts, now(), random(), attempt.at);
      return { state: stillDoubtful ? 'uncertain' : 'retry', doubtful: stillDoubtful, nextAt, reason };
    }
    case 'uncertain':
    case 'unanswered': {
      if (poster?.findPosted === undefined && poster?.dedupesFor === undefined) {
        return ended('uncertain', reason, true);
      }
      // What can be looked up needs time to show up; what is deduplicated must be sent again soon.
      const nextAt =
        poster.findPosted === undefined
          ? nextAttemptAt(policy, 1, now(), random())
          : new Date(Date.parse(began) + policy.lease).toISOString();
      return { state: 'uncertain', doubtful: true, nextAt, reason };
    }
  }
}

// A refusal of this attempt says nothing about an earlier one that may have come through.
function ended(
  state: 'skipped' | 'rejected' | 'dead' | 'uncertain',
  reason: string,
  doubtful: boolean,
): AttemptResult {
  if (!doubtful || state === 'uncertain') return { state, doubtful, reason };
  return {
    state: 'uncertain',
    doubtful,
    reason: `an earlier attempt may have posted it, and then: ${reason}`,
  };
}

function gaveUp({ attempts }: OutboxEntry, reason = 'it was interrupted each time'): string {
  return `gave up after ${attempts} attempts: ${reason}`;
}

/** Settles whether an earlier attempt has posted it, and if that can't be told, whether it may be sent again. */
async function settleDoubt(
  entry: OutboxEntry,
  poster: Poster,
  { now, random, policy }: AttemptParts,
): Promise<AttemptResult | 'surely not posted' | 'the key is known'> {
  const before = entry.reason ?? 'it was interrupted while it was being posted';
  if (poster.findPosted !== undefined) {
    const { findPosted } = poster;
    const since = new Date(Date.parse(entry.doubtfulSince ?? '') - CLOCKS_APART).toISOString();
    const found = await lookedUp(() => findPosted(entry.channel, entry.key, since), policy.patience);
    if (found.kind === 'found') return { state: 'sent', doubtful: false, messageId: found.messageId };
    if (found.kind === 'absent') return 'surely not posted';
    const reason = `${before}; looking it up failed: ${found.reason}`;
    if (entry.attempts >= policy.attempts) return ended('uncertain', reason, true);
    const nextAt = nextAttemptAt(policy, entry.attempts, now(), random());
    return { state: 'uncertain', doubtful: true, nextAt, reason };
  }
  const since = Date.parse(now()) - Date.parse(entry.doubtfulSince ?? '');
  if (poster.dedupesFor !== undefined && since >= 0 && since < poster.dedupesFor) return 'the key is known';
  return ended(
    'uncertain',
    `${before}; it was not sent again, lest it be there twice: see the channel`,
    true,
  );
}

async function answered(post: () => Promise<Delivery>, patience: number): Promise<Attempt> {
  const late = { kind: 'unanswered', reason: `no answer within ${patience / 1_000} s` } as const;
  const failed = (error: unknown) =>
    ({ kind: 'unanswered', reason: `posting failed: ${told(error)}` }) as const;
  return within<Attempt>(patience, post, late, failed);
}

async function lookedUp(find: () => Promise<string | undefined>, patience: number): Promise<PostedBefore> {
  const look = async (): Promise<PostedBefore> => {
    const messageId = await find();
    return messageId === undefined ? { kind: 'absent' } : { kind: 'found', messageId };
  };
  const late = { kind: 'unknown', reason: `no answer within ${patience / 1_000} s` } as const;
  return within<PostedBefore>(patience, look, late, (error) => ({ kind: 'unknown', reason: told(error) }));
}

async function within<T>(
  milliseconds: number,
  ask: () => Promise<T>,
  late: T,
  failed: (error: unknown) => T,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([ask(), patience]);
  } catch (error) {
    return failed(error);
  } finally {
    clearTimeout(timer);
  }
}

function told(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
