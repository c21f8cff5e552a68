import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterAsking, withFreshValidators } from '../ingest/feed/after-asking.ts';
import { askFeed, type FeedEffects } from '../ingest/feed/ask-feed.ts';
import { askSite } from '../ingest/feed/ask-site.ts';
import { siftFeed } from '../ingest/feed/sift-feed.ts';
import { type DigestDefinition, isFeedLink } from '../model/digest-definition.ts';
import type { FeedState, SeenItem } from '../model/feed-state.ts';
import type { Instant } from '../model/instant.ts';
import { refusal, success } from '../model/outcome.ts';
import type { FeedRecord } from '../store/store.ts';
import type { EditionReader } from './candidates.ts';

/** How long asking a feed may take before somebody else may: more than fetching and parsing ever do. */
const ASKING_LEASE = 5 * 60_000;
/** An edition waits so long for an answer. */
const EDITION_PATIENCE = 30_000;
/** So many feeds are asked at once, as many as the guarded fetch does. */
const AT_ONCE = 24;
/** What was seen longer ago is in no edition: a definition that was away for a month doesn't catch up with all of it. */
const OLDEST = 7 * 24 * 60 * 60_000;
const MOST_OFFERED = 300;
/** So many entries tell a feed's pace where its answer brings none. */
const PACED_BY = 50;
/** A feed must fail so long before its channels are told: sites have bad nights. */
const BEFORE_TELLING = 24 * 60 * 60_000;

/** What watching feeds runs on. */
export interface FeedWatchParts {
  readonly store: FeedRecord;
  readonly web: FeedEffects;
  readonly now: () => Instant;
  /** In [0, 1). */
  readonly random: () => number;
  /** One line for the operator. */
  readonly log: (line: string) => void;
}

/** Feeds by link, asked in the background and read from the record. */
export interface FeedWatch {
  /** Puts the feeds of these definitions on record and asks those whose time has come; ends when all have answered. */
  readonly poll: (definitions: readonly DigestDefinition[], signal?: AbortSignal) => Promise<void>;
  /** What a feed has for a definition: asked anew where it may be, then read from the record. */
  readonly feed: EditionReader['feed'];
  /** Remembers whose channels know that a feed fails. */
  readonly told: NonNullable<EditionReader['told']>;
}

/**
 * Watches feeds politely: each at its own pace, a host at rest left alone, what fails asked ever more seldom. One feed's
 * failure is its own. Items are new to a definition where they came after it began to read the feed; of what was there
 * before, the newest alone is offered.
 */
export function createFeedWatch({ store: record, ...others }: FeedWatchParts): FeedWatch {
  const { now } = others;
  const keepInTurn = inTurn();
  const store: FeedRecord = {
    ...record,
    keepFeed: (...args) => keepInTurn(() => record.keepFeed(...args)),
  };
  const parts: FeedWatchParts = { store, ...others };
  const claimOf = (when: 'scheduled' | 'allowed', limit: number) => ({
    now: now(),
    leaseUntil: new Date(Date.parse(now()) + ASKING_LEASE).toISOString(),
    when,
    limit,
  });
  const subscribe = (definitions: readonly Pick<DigestDefinition, 'name' | 'feeds'>[]) =>
    store.subscribe(
      definitions.flatMap(({ name, feeds }) =>
        feeds.filter(isFeedLink).map((feed) => ({ definition: name, feed })),
      ),
      now(),
    );
  return {
    async poll(definitions, signal) {
      await subscribe(definitions);
      const urls = [...new Set(definitions.flatMap(({ feeds }) => feeds.filter(isFeedLink)))];
      const waiting: FeedState[] = [];
      let claiming: Promise<unknown> | undefined;
      // One claim at a time: what is claimed and waits must not wait longer than its lease.
      const claimMore = () => {
        claiming ??= store
          .claimFeeds(urls, claimOf('scheduled', AT_ONCE))
          .then((claimed) => waiting.push(...claimed))
          .finally(() => {
            claiming = undefined;
          });
        return claiming;
      };
      const askOn = async (): Promise<void> => {
        while (!signal?.aborted) {
          if (waiting.length === 0) await claimMore();
          const next = waiting.shift();
          if (next === undefined) return;
          await ask(next, parts);
        }
      };
      // As one ends the next begins: a slow site takes one place, not everybody's time.
      await Promise.all(Array.from({ length: AT_ONCE }, askOn));
    },
    async feed(url, definition) {
      await subscribe([{ name: definition, feeds: [url] }]);
      const [claimed] = await store.claimFeeds([url], claimOf('allowed', 1));
      // Where its host is slow the record is read as it stands; the answer comes in for the next edition.
      if (claimed !== undefined) {
        await Promise.race([ask(claimed, parts), setTimeout(EDITION_PATIENCE, undefined, { ref: false })]);
      }
      return offered(url, definition, parts);
    },
    told: (definition, feeds) => store.noteTold(definition, feeds, now()),
  };
}

// An embedded database answers within the same turn of the event loop: many answers at once would hold everybody else up.
function inTurn(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(() => setImmediate()).then(task);
    last = run.catch(() => undefined);
    return run;
  };
}

// Whatever goes wrong with one feed, its claim runs out and it is asked again; the others go on.
async function ask(claimed: FeedState, parts: FeedWatchParts): Promise<void> {
  const { store, web, now, random, log } = parts;
  try {
    const { host } = new URL(claimed.address);
    const until = await store.hostRests(host, now());
    if (until !== undefined) {
      await store.keepFeed({ ...claimed, nextAt: until, notBefore: until }, [], now());
      return;
    }
    const state = withFreshValidators(claimed, now());
    // A site's own address stands for its feed, once: a feed that is known is never looked for elsewhere.
    const { address, answer } =
      state.readAt === undefined
        ? await askSite(state, web)
        : { address: state.address, answer: await askFeed(state, web) };
    const dates = answer.kind === 'unchanged' ? await store.feedDates(state.url, PACED_BY) : [];
    const after = afterAsking({ ...state, address }, answer, { now: now(), random: random(), dates });
    const { items } = answer.kind === 'read' ? siftFeed(answer.feed) : { items: [] };
    if (after.rest !== undefined) await store.restHost(after.rest.host, after.rest.until);
    const fresh = await store.keepFeed(after.state, items, now());
    const line = lineOf(claimed, after.state, fresh);
    if (line !== undefined) log(line);
  } catch (error) {
    log(`feed ${claimed.url}: asking failed (${error instanceof Error ? error.message : String(error)})`);
  }
}

function lineOf(before: FeedState, after: FeedState, fresh: number): string | undefined {
  const { url, reason, failures, gone, address } = after;
  if (gone) return `feed ${url}: ${reason} It is asked no more; take it out of digests/.`;
  if (failures > 0) return `feed ${url}: ${reason} (${failures} times in a row; again ${after.nextAt})`;
  if (before.failures > 0) return `feed ${url}: reads again`;
  if (address !== before.address) return `feed ${url}: is read at ${address}`;
  return before.readAt === undefined
    ? `feed ${url}: read for the first time, ${fresh} ${fresh === 1 ? 'entry' : 'entries'}`
    : undefined;
}

async function offered(
  url: string,
  definition: string,
  { store, now }: FeedWatchParts,
): ReturnType<EditionReader['feed']> {
  const [state, subscription] = await Promise.all([
    store.feedState(url),
    store.subscription(definition, url),
  ]);
  if (state === undefined || subscription === undefined) {
    return refusal('unknown-feed', 'the feed is not on record', 'Start the bot again.');
  }
  const items = await store.feedItems(url, MOST_OFFERED);
  const oldest = new Date(Date.parse(now()) - OLDEST).toISOString();
  const isBacklog = ({ backlog, firstSeenAt }: SeenItem) => backlog || firstSeenAt <= subscription.since;
  const fresh = items.filter((item) => !isBacklog(item) && item.firstSeenAt >= oldest);
  const [newest] = items.filter(isBacklog).toSorted((a, b) => timeOf(b) - timeOf(a));
  const { title, reason, failingSince } = state;
  const lasts = failingSince !== undefined && Date.parse(now()) - Date.parse(failingSince) >= BEFORE_TELLING;
  return success({
    ...(title !== undefined && { title }),
    items: newest === undefined ? fresh : [...fresh, newest],
    ...(reason !== undefined && {
      trouble: {
        reason: state.gone
          ? `${reason} It is asked no more.`
          : `It can’t be read since ${failingSince?.slice(0, 10)}: ${reason}`,
        tell: (state.gone || lasts) && subscription.toldAt === undefined,
      },
    }),
  });
}

function timeOf({ publishedAt, firstSeenAt }: SeenItem): number {
  const time = Date.parse(publishedAt ?? firstSeenAt);
  return Number.isNaN(time) ? 0 : time;
}
