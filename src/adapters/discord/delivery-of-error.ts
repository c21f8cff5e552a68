import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Delivery } from '../../model/delivery.ts';
import type { Instant } from '../../model/instant.ts';
import { neverSentCodes } from '../adapter.ts';

// Discord's JSON error codes that a server's owner can do something about.
const REMEDIES = new Map<number | string, string>([
  [10003, 'the channel does not exist any more: choose another one'],
  [50001, 'the bot cannot see the channel: give it "View Channel" there'],
  [50013, 'the bot may not write in the channel: give it "Send Messages" there'],
  [50008, 'nothing can be posted in a channel of this kind: choose a text channel'],
]);

/**
 * What became of a post whose request failed. Only what surely was not posted may be tried again: no connection
 * came about, or Discord said "not now" (`now` is the clock its waiting time counts from). After a broken or
 * silent connection and after a 5xx it may have been posted.
 */
export function deliveryOfError(error: unknown, now: () => Instant): Delivery {
  if (error instanceof RateLimitError) {
    const wait = Math.ceil(Math.max(error.retryAfter, error.timeToReset, 0));
    return { kind: 'retry', at: later(now(), wait), reason: `Discord asks to wait ${wait} ms` };
  }
  if (error instanceof DiscordAPIError) return { kind: 'rejected', reason: refusalOf(error) };
  if (error instanceof HTTPError) return { kind: 'uncertain', reason: `Discord answered ${error.status}` };
  const { name, message, code } = errorOf(error);
  if (neverSentCodes.has(code))
    return { kind: 'retry', at: now(), reason: `Discord was not reached: ${code}` };
  if (message.startsWith('Expected token')) {
    return { kind: 'rejected', reason: 'Discord refused the bot’s token before: set DISCORD_TOKEN anew' };
  }
  const silent = name === 'AbortError' || name === 'TimeoutError';
  return {
    kind: 'uncertain',
    reason: silent ? 'Discord did not answer in time' : `connection lost: ${code || message}`,
  };
}

function refusalOf({ status, code, message }: DiscordAPIError): string {
  if (status === 401) return 'Discord refused the bot’s token: set DISCORD_TOKEN anew';
  return `${REMEDIES.get(code) ?? message.split('\n').join('; ')} (Discord ${status}, code ${code})`;
}

function errorOf(error: unknown): { name: string; message: string; code: string } {
  if (!(error instanceof Error)) return { name: '', message: String(error), code: '' };
  const { code } = error as { code?: unknown };
  return { name: error.name, message: error.message, code: typeof code === 'string' ? code : '' };
}

function later(instant: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
