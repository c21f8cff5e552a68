import { LRUCache } from 'lru-cache';
import robotsModule, { type Robot } from 'robots-parser';
import type { GuardedFetch } from './guarded-fetch.ts';

/** Whether a site lets us fetch an address of our own accord. */
export type Robots = (url: string) => Promise<boolean>;

// What the package exports is the function itself; its types say otherwise.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

const OUR_NAME = 'Verbatim';
const DAY = 24 * 60 * 60_000;
const HOUR = 60 * 60_000;
const MOST_SITES = 500;
/** RFC 9309 §2.5: at least 500 KiB are read. */
const LONGEST = 512 * 1024;

/**
 * The Robots Exclusion Protocol (RFC 9309, by robots-parser) for what is fetched without anybody having asked for that
 * very address. Rules are remembered for a day. No robots.txt (4xx): everything is allowed; one that can't be had (5xx, no
 * answer): nothing is, for an hour.
 */
export function createRobots(fetch: GuardedFetch['fetch']): Robots {
  const known = new LRUCache<string, Robot>({ max: MOST_SITES, ttl: DAY });
  return async (url) => {
    const address = new URL('/robots.txt', url).href;
    const remembered = known.get(address);
    const rules = remembered ?? (await rulesAt(address, fetch, known));
    return rules.isAllowed(url, OUR_NAME) ?? true;
  };
}

async function rulesAt(
  address: string,
  fetch: GuardedFetch['fetch'],
  known: LRUCache<string, Robot>,
): Promise<Robot> {
  const page = await fetch(address);
  const status = page.ok ? page.value.status : 503;
  const closed = status >= 500 || status === 429;
  const text =
    page.ok && status < 300 ? Buffer.from(page.value.bytes.subarray(0, LONGEST)).toString('utf8') : '';
  const rules = robotsParser(address, closed ? 'User-agent: *\nDisallow: /' : text);
  known.set(address, rules, closed ? { ttl: HOUR } : {});
  return rules;
}
