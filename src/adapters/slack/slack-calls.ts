import { setTimeout as wait } from 'node:timers/promises';
import type { App, types } from '@slack/bolt';
import type { SlackBlock, SlackPayload } from './blocks.ts';
import { slackError } from './slack-error.ts';

/** The calls of the Web API we make, each rejecting as Bolt's client does. Messages are named by their `ts`. */
export interface SlackCalls {
  readonly post: (channel: string, payload: SlackPayload, more?: PostOptions) => Promise<string>;
  /** Replaces what a message says. Doing so twice does no harm, so it is tried again where it is not clear whether it worked. */
  readonly update: (channel: string, ts: string, payload: SlackPayload) => Promise<void>;
  readonly remove: (channel: string, ts: string) => Promise<void>;
}

/** What else is said of a post. */
export interface PostOptions {
  /** The message it replies to, in its thread. */
  readonly thread?: string;
  /** Of which delivery it is, and which page: read back by `findPosted`. */
  readonly delivery?: { readonly key: string; readonly page: number };
}

/** The type of the metadata that names a post's delivery. */
export const DELIVERY_EVENT = 'verbatim_delivery';

const TRIES = 3;
/** The longest Retry-After somebody is kept waiting for, in seconds; and the pause after an unclear end. */
const LONGEST_WAIT = 10;
const PAUSE = 0.5;

/** Makes the calls of one bot. `token` goes into their headers alone. */
export function slackCalls(client: App['client'], token: string): SlackCalls {
  return {
    async post(channel, payload, { thread, delivery } = {}) {
      const { ts } = await client.chat.postMessage({
        token,
        channel,
        ...contentOf(payload),
        unfurl_links: false,
        unfurl_media: false,
        ...(thread === undefined ? {} : { thread_ts: thread }),
        ...(delivery === undefined
          ? {}
          : { metadata: { event_type: DELIVERY_EVENT, event_payload: { ...delivery } } }),
      });
      return ts!;
    },
    async update(channel, ts, payload) {
      await repeatedly(() => client.chat.update({ token, channel, ts, ...contentOf(payload) }));
    },
    async remove(channel, ts) {
      await repeatedly(() => client.chat.delete({ token, channel, ts }));
    },
  };
}

/** Waits for Slack and tries again where it surely did nothing; every other end is the caller's. */
export async function whenAllowed<T>(call: () => Promise<T>): Promise<T> {
  return repeatedly(call, (kind) => kind === 'limited' || kind === 'unsent');
}

async function repeatedly<T>(
  call: () => Promise<T>,
  worthwhile: (kind: string) => boolean = (kind) => kind !== 'refused',
): Promise<T> {
  for (let left = TRIES - 1; ; left--) {
    try {
      return await call();
    } catch (error) {
      const read = slackError(error);
      const seconds = read.kind === 'limited' ? read.seconds : PAUSE;
      if (left === 0 || !worthwhile(read.kind) || seconds > LONGEST_WAIT) throw error;
      await wait(seconds * 1000);
    }
  }
}

// `parse: none` keeps Slack from linking what looks like a name in the fallback text.
function contentOf({ text, blocks }: SlackPayload) {
  return { text, blocks: mutable(blocks), parse: 'none', link_names: false } as const;
}

// Slack's own types know blocks as mutable arrays, and know none without a value.
function mutable(blocks: readonly SlackBlock[]): types.KnownBlock[] {
  return blocks as unknown as types.KnownBlock[];
}
