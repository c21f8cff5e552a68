import type { ServerResponse } from 'node:http';
import type { ApiAnswer } from './discord-error.ts';

/** An answer that gets lost. */
export type Silence = 'reset' | 'hang' | 'stall';

/** What goes wrong with a request. `when`: before it is worked on, or after, so that only the answer is lost. */
export interface Fault {
  readonly method: string;
  /** Matched against the path below `/api/v10`. */
  readonly path: RegExp;
  readonly when: 'before' | 'after';
  /** The connection breaks, nothing ever comes, a head without its body, or this answer. */
  readonly how: Silence | ApiAnswer;
  /** How many requests it hits; 1 unless told. */
  readonly times?: number;
}

/** The faults still to come. */
export interface Faults {
  readonly add: (fault: Fault) => void;
  readonly take: (method: string, path: string) => Fault | undefined;
}

/** Makes an empty list of faults. */
export function createFaults(): Faults {
  const waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => waiting.push({ fault, left: fault.times ?? 1 }),
    take: (method, path) => {
      const found = waiting.find(
        ({ fault, left }) => left > 0 && fault.method === method && fault.path.test(path),
      );
      if (found !== undefined) found.left--;
      return found?.fault;
    },
  };
}

/** The headers that count a route's requests; `resetAfter` in seconds. */
export function rateHeaders(remaining: number, resetAfter: number): Record<string, string> {
  return {
    'X-RateLimit-Limit': '5',
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset-After': String(resetAfter),
    'X-RateLimit-Bucket': 'stand-in-messages',
  };
}

/**
 * 429 as Discord gives it. `scope`: `user` for this bot's own limit of the route; `shared` where others used it
 * up, which leaves the bot's own count as it is; `global` for all it asks.
 */
export function tooManyRequests(seconds: number, scope: 'user' | 'shared' | 'global' = 'user'): ApiAnswer {
  return {
    status: 429,
    headers: {
      'Retry-After': String(seconds),
      'X-RateLimit-Scope': scope,
      ...(scope === 'global'
        ? { 'X-RateLimit-Global': 'true' }
        : rateHeaders(scope === 'shared' ? 4 : 0, seconds)),
    },
    body: { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' },
  };
}

/** Breaks the connection, lets it hang, or begins an answer that never ends. */
export function applySilence(how: Silence, response: ServerResponse): void {
  if (how === 'reset') response.socket?.resetAndDestroy();
  if (how === 'stall') response.writeHead(200, { 'Content-Type': 'application/json' }).write('{');
}
