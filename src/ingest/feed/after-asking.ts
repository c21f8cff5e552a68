import type { FeedState } from '../../model/feed-state.ts';
import type { Instant } from '../../model/instant.ts';
import type { FeedAnswer } from './ask-feed.ts';
import { backOff, freshnessOf, pollingInterval, restOf, SHORTEST_INTERVAL } from './asking-times.ts';

/** Validators are sent no longer: some servers answer “unchanged” to them for ever. */
const VALIDATORS_LAST = 8 * 24 * 60 * 60_000;

/** So many answers in a row must say that a feed has moved for good. */
const MOVES_TO_BELIEVE = 3;

/** How a feed stands after it was asked, and how long its host rests, where it asked for that. */
export interface AfterAsking {
  readonly state: FeedState;
  readonly rest?: { readonly host: string; readonly until: Instant };
}

/** A feed that was never asked. */
export function newFeed(url: string, now: Instant): FeedState {
  return { url, address: url, nextAt: now, notBefore: now, failures: 0, gone: false, movedTimes: 0 };
}

/** The feed as it is to be asked: without validators that have been sent for 8 days. */
export function withFreshValidators(state: FeedState, now: Instant): FeedState {
  const since = state.validatorsSince;
  if (since === undefined || Date.parse(now) - Date.parse(since) < VALIDATORS_LAST) return state;
  const { etag: _, lastModified: __, validatorsSince: ___, bodyHash: ____, ...rest } = state;
  return rest;
}

/**
 * What an answer changes. Good ones set the pace by the dates of the feed's entries, never sooner than it or its
 * server asks; bad ones back off. `dates`: those of the entries on record, where the answer brings none. Pure.
 */
export function afterAsking(
  state: FeedState,
  answer: FeedAnswer,
  {
    now,
    random,
    dates,
  }: { readonly now: Instant; readonly random: number; readonly dates: readonly (string | undefined)[] },
): AfterAsking {
  const asked = { ...state, askedAt: now };
  if (answer.kind === 'gone') {
    return { state: { ...failed(asked, answer.reason, now), gone: true, nextAt: FAR, notBefore: FAR } };
  }
  if (answer.kind === 'busy') {
    const until = later(now, restOf(answer.retryAfter, now));
    const { host } = new URL(state.address);
    return {
      state: { ...failed(asked, answer.reason, now), nextAt: until, notBefore: until },
      rest: { host, until },
    };
  }
  if (answer.kind === 'failed') {
    const next = failed(asked, answer.reason, now);
    const at = later(now, backOff(next.failures, random));
    return { state: { ...next, nextAt: at, notBefore: at } };
  }
  return { state: succeeded(asked, answer, { now, dates }) };
}

/** After the last instant that is ever reckoned with. */
const FAR = '9999-12-31T00:00:00.000Z';

function failed(state: FeedState, reason: string, now: Instant): FeedState {
  const { failures, failingSince = now } = state;
  return { ...state, failures: failures + 1, failingSince, reason };
}

function succeeded(
  state: FeedState,
  answer: Extract<FeedAnswer, { kind: 'read' | 'unchanged' }>,
  { now, dates }: { readonly now: Instant; readonly dates: readonly (string | undefined)[] },
): FeedState {
  const { failingSince: _, reason: __, etag, lastModified, validatorsSince, movedTo: ___, ...rest } = state;
  const read = answer.kind === 'read' ? answer : undefined;
  const least = Math.max(SHORTEST_INTERVAL, freshnessOf(answer.cacheControl), (read?.feed.ttl ?? 0) * 60_000);
  const known = read === undefined ? dates : read.feed.items.map(({ publishedAt }) => publishedAt);
  // A 304 may leave them out, and then the old ones hold.
  const tag = answer.etag ?? (read === undefined ? etag : undefined);
  const modified = answer.lastModified ?? (read === undefined ? lastModified : undefined);
  const since = read === undefined && validatorsSince !== undefined ? validatorsSince : now;
  const title = read?.feed.title ?? state.title;
  const bodyHash = read?.bodyHash ?? state.bodyHash;
  return {
    ...rest,
    ...moved(state, answer),
    ...(title !== undefined && { title }),
    ...(tag !== undefined && { etag: tag }),
    ...(modified !== undefined && { lastModified: modified }),
    ...((tag ?? modified ?? bodyHash) !== undefined && { validatorsSince: since }),
    ...(bodyHash !== undefined && { bodyHash }),
    readAt: now,
    failures: 0,
    nextAt: later(now, Math.max(least, pollingInterval(known, now))),
    notBefore: later(now, least),
  };
}

// Some sites send everybody to a login or a parking page for a day: what they send to must be the same feed, several times.
function moved(
  { address, title, movedTo, movedTimes }: FeedState,
  answer: Extract<FeedAnswer, { kind: 'read' | 'unchanged' }>,
): Pick<FeedState, 'address' | 'movedTo' | 'movedTimes'> {
  const to = answer.movedTo;
  const isSame = answer.kind === 'unchanged' || title === undefined || answer.feed.title === title;
  if (to === undefined || to === address || !isSame) return { address, movedTimes: 0 };
  const times = to === movedTo ? movedTimes + 1 : 1;
  return times >= MOVES_TO_BELIEVE
    ? { address: to, movedTimes: 0 }
    : { address, movedTo: to, movedTimes: times };
}

function later(now: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}
