import { type REST, Routes } from 'discord.js';
import type { Delivery } from '../../model/delivery.ts';
import type { Instant } from '../../model/instant.ts';
import type { Message } from '../../model/message.ts';
import { deliveryOfError } from './delivery-of-error.ts';
import { nonceOf } from './nonce.ts';
import type { DiscordPayload } from './payload.ts';
import { renderDiscord } from './render.ts';

/** What posting needs besides the message. */
export interface PostEffects {
  /** It must not repeat requests by itself, nor wait long where Discord says "not now"; it ends silent ones. */
  readonly rest: REST;
  readonly now: () => Instant;
}

/**
 * Posts a message to a channel, page by page, each with a nonce of its own: posted again with the same key, the
 * pages that are there already stay single and the missing ones follow. `sent` names the first page; any other
 * result tells of the first page that failed.
 */
export async function postMessage(
  channel: string,
  message: Message,
  key: string,
  { rest, now }: PostEffects,
): Promise<Delivery> {
  if (!/^\d{15,21}$/.test(channel)) {
    return {
      kind: 'rejected',
      reason: `${JSON.stringify(channel)} is no id of a Discord channel: copy it from the channel’s menu`,
    };
  }
  let pages: DiscordPayload[];
  try {
    pages = renderDiscord(message);
  } catch (error) {
    return { kind: 'rejected', reason: `the message cannot be shown on Discord: ${String(error)}` };
  }
  let messageId = '';
  for (const [index, page] of pages.entries()) {
    try {
      const posted = await rest.post(Routes.channelMessages(channel), {
        body: { ...page, nonce: nonceOf(channel, key, index), enforce_nonce: true },
      });
      if (index === 0) messageId = (posted as { id: string }).id;
    } catch (error) {
      const delivery = deliveryOfError(error, now);
      if (index === 0 || delivery.kind === 'sent') return delivery;
      // The first page is up: sent again it may only be while its nonce keeps it single.
      return { kind: 'uncertain', reason: `page ${index + 1} of ${pages.length}: ${delivery.reason}` };
    }
  }
  return { kind: 'sent', messageId };
}
