import { createCachedFetch } from './fetch/cached-fetch.ts';
import type { AllowedHosts } from './fetch/check-url.ts';
import { createGuardedFetch, type FetchRules, type GuardedFetch } from './fetch/guarded-fetch.ts';
import { nodeResolve } from './fetch/node-resolve.ts';
import type { Parse } from './parse/parse-job.ts';
import { createParserPool } from './parse/parser-pool.ts';

/** The largest answer that is read, in bytes after unpacking: news pages and feeds rarely have a tenth of it. */
const MAX_BYTES = 5 * 1024 * 1024;
/** For one link with its redirects, in milliseconds. */
const TOTAL_TIME = 15_000;
const IDLE_TIME = 8_000;
const NAME = 'Verbatim/0.1';

/** How the web is read. */
export interface WebRules {
  /** Private hosts that may be fetched by name. */
  readonly allowedHosts: AllowedHosts;
  /** Where a site's owner learns who asks: an address of a page or of a mailbox. */
  readonly contact?: string | undefined;
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number;
  /** The machine's own unless told. */
  readonly resolve?: FetchRules['resolve'];
}

/** Everything that reading the web needs, opened once a process. */
export interface Web {
  /** Through the guarded door, remembering what may be remembered. */
  readonly fetch: GuardedFetch['fetch'];
  /** The same door without memory, for those who keep validators themselves. */
  readonly fetchAnew: GuardedFetch['fetch'];
  /** Parses in threads that can be killed. */
  readonly parse: Parse;
  readonly allowedHosts: AllowedHosts;
  readonly close: () => Promise<void>;
}

/** Who asks, for the User-Agent header (RFC 9110 §10.1.5). */
export function userAgentOf(contact: string | undefined): string {
  return contact === undefined ? `${NAME} (news digests)` : `${NAME} (+${contact})`;
}

/** Opens the one way to the web: guarded fetch, response memory, parser threads. Nothing runs until it is used. */
export function openWeb({ allowedHosts, contact, elapsed, resolve = nodeResolve }: WebRules): Web {
  const door = createGuardedFetch({
    resolve,
    allowedHosts,
    userAgent: userAgentOf(contact),
    maxBytes: MAX_BYTES,
    totalTime: TOTAL_TIME,
    idleTime: IDLE_TIME,
    elapsed,
  });
  const pool = createParserPool();
  return {
    fetch: createCachedFetch(door),
    fetchAnew: door.fetch,
    parse: pool.parse,
    allowedHosts,
    async close() {
      door.close();
      await pool.close();
    },
  };
}
