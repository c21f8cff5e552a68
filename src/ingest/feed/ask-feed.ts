import { createHash } from 'node:crypto';
import type { Feed } from '../../model/feed.ts';
import type { FeedState } from '../../model/feed-state.ts';
import type { FetchedPage, GuardedFetch } from '../fetch/guarded-fetch.ts';
import { contentType, documentKind } from '../link/document-kind.ts';
import { statusRefusal } from '../link/status-refusal.ts';
import type { Parse, RawText } from '../parse/parse-job.ts';

/** What asking feeds needs of the world. */
export interface FeedEffects {
  /** Without memory: a feed's validators are kept with the feed. */
  readonly fetchAnew: GuardedFetch['fetch'];
  readonly parse: Parse;
}

/** What every good answer tells. */
interface GoodAnswer {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly cacheControl?: string;
  /** Where permanent redirects alone led. */
  readonly movedTo?: string;
}

/** What came of asking a feed. */
export type FeedAnswer =
  | ({ readonly kind: 'read'; readonly feed: Feed; readonly bodyHash: string } & GoodAnswer)
  | ({ readonly kind: 'unchanged' } & GoodAnswer)
  /** Its host wants rest: 429 or 503, with its Retry-After. */
  | { readonly kind: 'busy'; readonly retryAfter?: string; readonly reason: string }
  | { readonly kind: 'gone'; readonly reason: string }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly remedy: string;
      /** The page that came instead of a feed. */
      readonly page?: RawText & { readonly url: string };
    };

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5';

/**
 * Asks a feed once, with the validators of the last answer. A body that is the same as the last one counts as unchanged.
 * Nothing throws; nothing is kept.
 */
export async function askFeed(
  {
    address,
    etag,
    lastModified,
    bodyHash,
  }: Pick<FeedState, 'address' | 'etag' | 'lastModified' | 'bodyHash'>,
  { fetchAnew, parse }: FeedEffects,
): Promise<FeedAnswer> {
  const fetched = await fetchAnew(address, {
    accept: ACCEPT,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  });
  if (!fetched.ok) return { kind: 'failed', reason: fetched.reason, remedy: fetched.remedy };
  const page = fetched.value;
  const { status, headers } = page;
  if (status === 304) return { kind: 'unchanged', ...told(page) };
  const { reason, remedy } = statusRefusal(status, new URL(page.url).hostname);
  if (status === 429 || status === 503) {
    const after = headers['retry-after'];
    return { kind: 'busy', reason, ...(after !== undefined && { retryAfter: after }) };
  }
  if (status === 410) return { kind: 'gone', reason };
  if (status !== 200) return { kind: 'failed', reason, remedy };
  const hash = createHash('sha256').update(page.bytes).digest('hex');
  if (hash === bodyHash) return { kind: 'unchanged', ...told(page) };
  return readAnswer(page, hash, parse);
}

async function readAnswer(page: FetchedPage, bodyHash: string, parse: Parse): Promise<FeedAnswer> {
  const { type, charset } = contentType(page.headers['content-type']);
  const { bytes, url } = page;
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  if (documentKind(bytes, type) === 'html' && !/<(?:rss|feed|rdf:RDF)[\s>]/i.test(head)) {
    return {
      kind: 'failed',
      reason: 'It is a page, not a feed.',
      remedy: 'Give the address of the feed itself.',
      page: { url, bytes, charset },
    };
  }
  const feed = await parse('feed', { bytes, charset, url });
  return feed.ok
    ? { kind: 'read', feed: feed.value, bodyHash, ...told(page) }
    : { kind: 'failed', reason: feed.reason, remedy: feed.remedy };
}

function told({ headers, redirects }: FetchedPage): GoodAnswer {
  const temporary = redirects.findIndex(({ status }) => status !== 301 && status !== 308);
  const moved = redirects[temporary === -1 ? redirects.length - 1 : temporary - 1]?.to;
  const { etag, 'last-modified': lastModified, 'cache-control': cacheControl } = headers;
  return {
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
    ...(cacheControl && { cacheControl }),
    ...(moved && { movedTo: moved }),
  };
}
