import { createHash } from 'node:crypto';
import { discordLimits } from './limits.ts';

/**
 * The nonce of one page of a delivery: the same delivery has the same one, so that Discord (with
 * `enforce_nonce`, for a few minutes) answers a repetition with the message that is already there.
 */
export function nonceOf(channel: string, key: string, page: number): string {
  const name = JSON.stringify([channel, key, page]);
  return createHash('sha256').update(name).digest('base64url').slice(0, discordLimits.nonce);
}
