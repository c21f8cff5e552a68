import { Client, DefaultRestOptions, GatewayIntentBits, Options } from 'discord.js';

/** Milliseconds that a post waits for its turn by itself: what more than 50 posts a second need. */
const SHORT_WAIT = 1_100;

/**
 * The library's client, set up so that nothing is posted twice or pings, not connected yet. `timeout`:
 * milliseconds after which a request has failed, its answer's body included.
 */
export function createClient(api: string, timeout: number): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    enforceNonce: true,
    allowedMentions: { parse: [] },
    // Nothing here reads a message again.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: {
      api,
      version: '10',
      timeout,
      // The library's own time-out ends with the head of an answer; a body can keep silent too.
      makeRequest: (url, request) => {
        const signal = AbortSignal.any([
          AbortSignal.timeout(timeout),
          ...(request.signal ? [request.signal] : []),
        ]);
        return DefaultRestOptions.makeRequest(url, { ...request, signal });
      },
      // A repeated post might show twice: what to repeat is the outbox's to decide.
      retries: 0,
      rejectOnRateLimit: ({ method, route, timeToReset, retryAfter }) =>
        method === 'POST' &&
        route === '/channels/:id/messages' &&
        Math.max(timeToReset, retryAfter) > SHORT_WAIT,
    },
  });
}
