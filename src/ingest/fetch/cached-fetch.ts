import CachePolicy from 'http-cache-semantics';
import { LRUCache } from 'lru-cache';
import { addressKey } from '../address/address-key.ts';
import type { FetchedPage, GuardedFetch } from './guarded-fetch.ts';

/** What is remembered of a page. */
interface Kept {
  readonly policy: CachePolicy;
  readonly page: FetchedPage;
}

/** The most bytes that answers may take in memory. */
const MOST_BYTES = 32 * 1024 * 1024;

/** What an entry takes besides its body: headers, addresses, the policy. */
const OVERHEAD = 4_096;

/** A page that says nothing about its age is asked for again after this long, in milliseconds. */
const UNSTATED_LIFETIME = 60_000;

/**
 * A fetch that remembers what it may (RFC 9111, by http-cache-semantics): a fresh answer is given again without asking, a
 * stale one is asked for with its `ETag` and `Last-Modified`, and a 304 brings it back. One entry a page, whatever tracking
 * its address carries; the least recently used go when the memory is full. Only answers of status 200 are kept. Ages are by the machine’s clock.
 */
export function createCachedFetch(door: Pick<GuardedFetch, 'fetch'>): GuardedFetch['fetch'] {
  const options = { shared: false, cacheHeuristic: 0, immutableMinTimeToLive: 0 };
  const cache = new LRUCache<string, Kept>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ page }) => page.bytes.length + OVERHEAD,
  });
  return async (url, headers = {}) => {
    const key = addressKey(url);
    const request = { url: key, method: 'GET', headers: { ...headers } };
    const kept = cache.get(key);
    const isYoung = kept !== undefined && isUnstated(kept) && kept.policy.age() * 1_000 < UNSTATED_LIFETIME;
    if (kept !== undefined && (isYoung || kept.policy.satisfiesWithoutRevalidation(request))) {
      return { ok: true, value: kept.page };
    }
    const asking = kept?.policy.revalidationHeaders(request) ?? headers;
    const fetched = await door.fetch(url, asStrings(asking));
    if (!fetched.ok) return fetched;
    const { status, headers: answered } = fetched.value;
    if (status === 304 && kept !== undefined) {
      const { policy } = kept.policy.revalidatedPolicy(request, {
        status,
        headers: { ...validatorsOf(kept.page), ...answered },
      });
      cache.set(key, { policy, page: kept.page });
      return { ok: true, value: kept.page };
    }
    const policy = new CachePolicy(request, { status, headers: { ...answered } }, options);
    if (status === 200 && policy.storable()) cache.set(key, { policy, page: fetched.value });
    else cache.delete(key);
    return fetched;
  };
}

// Some servers leave them out of a 304, which the library takes for another page's.
function validatorsOf({ headers }: FetchedPage): Record<string, string> {
  const names = ['etag', 'last-modified'];
  return Object.fromEntries(names.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
}

function isUnstated({ page: { headers } }: Kept): boolean {
  return headers['cache-control'] === undefined && headers.expires === undefined;
}

function asStrings(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
