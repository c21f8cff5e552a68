import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type Outcome, refusal, success } from '../../model/outcome.ts';
import { type AllowedHosts, checkUrl, hostOf } from './check-url.ts';
import { ACCEPTED_ENCODINGS, decodeStream } from './decode-stream.ts';
import { fetchFailure } from './fetch-failure.ts';
import { createHostQueue } from './host-queue.ts';
import { isPublicAddress } from './public-address.ts';

/** An IP address a name stands for. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** What fetching is bound to. */
export interface FetchRules {
  /** All addresses of a name; rejects with Node's `code` (`ENOTFOUND`). */
  readonly resolve: (host: string) => Promise<readonly ResolvedAddress[]>;
  readonly allowedHosts: AllowedHosts;
  /** Who asks: name, version and a page to learn more. */
  readonly userAgent: string;
  /** The most bytes of an answer after unpacking. */
  readonly maxBytes: number;
  /** For everything, redirects included, in milliseconds; what waits for others of the same host is not counted. */
  readonly totalTime: number;
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number;
  /** How long nothing may come, in milliseconds. */
  readonly idleTime: number;
}

/** What a server answered, whatever its status. */
export interface FetchedPage {
  /** Where it was found at last. */
  readonly url: string;
  readonly status: number;
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** The redirects that were followed: their status, and where they led. */
  readonly redirects: readonly { readonly status: number; readonly to: string }[];
}

/** The one door out. */
export interface GuardedFetch {
  /** Fetches a page. `headers` go along (`if-none-match`); refusals are values, nothing throws. */
  readonly fetch: (url: string, headers?: Readonly<Record<string, string>>) => Promise<Outcome<FetchedPage>>;
  /** Closes connections that are kept open. */
  readonly close: () => void;
}

const MOST_REDIRECTS = 5;

/** How many are fetched at once, each from another host. */
const AT_ONCE = 24;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches from the public internet and nowhere else: every hop's link is checked, every address of its name must be
 * public, and the connection goes to the addresses that were checked, so that an answer of the name server that changes in
 * between changes nothing. Redirects are followed by hand, at most 5; bytes are counted after unpacking; one connection
 * a host. Refuses what `checkUrl` does, and `private-host`, `no-such-host`, `unreachable`, `certificate`, `too-slow`,
 * `too-large`, `redirects`, `encoding`, `broken-answer`. A status of 400 and more is no refusal here.
 */
export function createGuardedFetch(rules: FetchRules): GuardedFetch {
  const options = { keepAlive: true, maxSockets: 1, timeout: rules.idleTime };
  const agents = { 'http:': new HttpAgent(options), 'https:': new HttpsAgent(options) };
  const queue = createHostQueue(AT_ONCE);

  const once = async (
    url: URL,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<Outcome<Omit<FetchedPage, 'url' | 'redirects'>>> => {
    const host = hostOf(url);
    try {
      const addresses = await withSignal(addressesOf(host, rules), signal);
      const isPrivate = addresses.some(({ address }) => !isPublicAddress(address));
      if (addresses.length === 0 || (isPrivate && !rules.allowedHosts.has(host))) {
        return refusal(
          'private-host',
          `${host} is not on the public internet.`,
          'The operator can allow it by name; otherwise save the page and pass the file.',
        );
      }
      const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
        agent: agents[url.protocol as 'http:' | 'https:'],
        headers: {
          'user-agent': rules.userAgent,
          'accept-encoding': ACCEPTED_ENCODINGS,
          accept: '*/*',
          ...headers,
        },
        lookup: lookupOf(addresses),
        signal,
      });
      const response = await answerOf(request, rules.idleTime);
      const body = await bodyOf(response, host, rules.maxBytes);
      if (!body.ok) return body;
      return success({ status: response.statusCode ?? 0, headers: headersOf(response), bytes: body.value });
    } catch (error) {
      if (signal.aborted || isIdle(error)) {
        return refusal('too-slow', `${host} takes too long to answer.`, 'Try again later.');
      }
      return fetchFailure(error, host);
    }
  };

  const follow = async (
    text: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<Outcome<FetchedPage>> => {
    let left = rules.totalTime;
    const redirects: { status: number; to: string }[] = [];
    let next = text;
    for (;;) {
      const url = checkUrl(next, rules.allowedHosts);
      if (!url.ok) return url;
      const answer = await queue(hostOf(url.value), async () => {
        const begun = rules.elapsed();
        const answered = await once(url.value, headers, AbortSignal.timeout(Math.ceil(left)));
        left = Math.max(1, left - (rules.elapsed() - begun));
        return answered;
      });
      if (!answer.ok) return answer;
      const { status, headers: answered } = answer.value;
      const { location } = answered;
      if (!REDIRECTS.has(status) || location === undefined) {
        return success({ ...answer.value, url: url.value.href, redirects });
      }
      if (redirects.length === MOST_REDIRECTS || !URL.canParse(location, url.value.href)) {
        return refusal(
          'redirects',
          `${hostOf(url.value)} sends from page to page without an end.`,
          'Check the link.',
        );
      }
      next = new URL(location, url.value).href;
      redirects.push({ status, to: next });
    }
  };

  return {
    fetch: async (url, headers = {}) => follow(url, headers),
    close: () => {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

async function addressesOf(host: string, { resolve }: FetchRules): Promise<readonly ResolvedAddress[]> {
  const family = isIP(host);
  return family === 4 || family === 6 ? [{ address: host, family }] : resolve(host);
}

function lookupOf(addresses: readonly ResolvedAddress[]): LookupFunction {
  const [first] = addresses;
  return (_, options, done) => {
    if (options.all) done(null, [...addresses]);
    else done(null, first!.address, first!.family);
  };
}

const IDLE = 'ERR_IDLE';
const isIdle = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === IDLE;

function answerOf(request: ClientRequest, idleTime: number): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.setTimeout(idleTime, () => request.destroy(Object.assign(new Error('idle'), { code: IDLE })));
    request.on('error', reject);
    request.on('response', resolve);
    request.end();
  });
}

async function bodyOf(
  response: IncomingMessage,
  host: string,
  maxBytes: number,
): Promise<Outcome<Uint8Array>> {
  const stream = decodeStream(response, response.headers['content-encoding'] ?? '');
  if (stream === undefined) {
    response.destroy();
    return refusal(
      'encoding',
      `${host} packs its answer in a way that isn’t known.`,
      'Paste the article’s text.',
    );
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxBytes) {
        const megabytes = Math.round(maxBytes / 1024 / 1024);
        return refusal('too-large', `The page has more than ${megabytes} MB.`, 'Paste the article’s text.');
      }
      chunks.push(chunk);
    }
  } finally {
    if (!response.complete || size > maxBytes) response.destroy();
  }
  return success(Buffer.concat(chunks));
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return Object.fromEntries(entries);
}

function withSignal<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
