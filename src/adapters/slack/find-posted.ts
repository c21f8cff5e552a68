import type { App } from '@slack/bolt';
import type { Instant } from '../../model/instant.ts';
import { DELIVERY_EVENT } from './slack-calls.ts';

/** How many messages are looked at, and how many at a time. */
const MOST_PAGES = 10;
const PER_PAGE = 100;

interface Posted {
  readonly ts?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
}

/**
 * Looks up whether a delivery was posted since an instant, by the key in the metadata of the channel's messages;
 * resolves with the message's id. Slack needs up to a minute until a post is found. Needs the scope
 * `channels:history` (`groups:history` where the channel is private).
 *
 * @throws what Bolt's client rejects with: then nothing is known.
 */
export async function findPosted(
  client: App['client'],
  token: string,
  channel: string,
  key: string,
  since: Instant,
): Promise<string | undefined> {
  const oldest = (Date.parse(since) / 1000).toFixed(6);
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const found = await client.conversations.history({
      token,
      channel,
      oldest,
      limit: PER_PAGE,
      include_all_metadata: true,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { ts, metadata } of (found.messages ?? []) as readonly Posted[]) {
      const payload = metadata?.event_payload as { readonly key?: unknown } | undefined;
      if (metadata?.event_type === DELIVERY_EVENT && payload?.key === key) return ts;
    }
    cursor = found.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) return undefined;
  }
  // So many posts later nobody can say.
  throw new Error(`more than ${MOST_PAGES * PER_PAGE} messages since ${since}`);
}
