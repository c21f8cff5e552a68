import { createHash } from 'node:crypto';
import type { ChannelAddress } from '../model/digest-definition.ts';
import type { SlotName } from '../model/slot.ts';

// Discord takes no more than 25 characters for a nonce.
const KEY_LENGTH = 24;

/**
 * Names the delivery of a slot to a channel for good: the first 24 hexadecimal digits (96 bits) of the SHA-256 of
 * definition, due instant, platform and channel.
 */
export function deliveryKey({ definition, dueAt }: SlotName, { platform, channel }: ChannelAddress): string {
  return createHash('sha256')
    .update(JSON.stringify([definition, dueAt, platform, channel]), 'utf8')
    .digest('hex')
    .slice(0, KEY_LENGTH);
}
