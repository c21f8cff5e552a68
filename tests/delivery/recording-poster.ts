import type { Poster } from '../../src/delivery/poster.ts';
import type { Delivery } from '../../src/model/delivery.ts';
import type { Message } from '../../src/model/message.ts';

/** A message that stands in a channel. */
export interface Standing {
  readonly channel: string;
  readonly message: Message;
  readonly key: string;
}

/** A platform in memory: what stands in its channels, and what it is told to do with the next posts. */
export interface RecordingPlatform {
  readonly standing: Standing[];
  /** The keys of every post that was tried, in order. */
  readonly tried: string[];
  /** What happens to the coming posts, one each; then all are accepted. */
  readonly next: ((channel: string) => 'accept' | 'accept-then-lose' | Delivery | 'hang')[];
  readonly poster: Poster;
}

/** How a platform tells a repeated post. */
export type Memory = 'nonce' | 'history' | 'none';

/** Makes a platform in memory. `nonce` knows repeated keys (as Discord), `history` can be read (as Slack). */
export function recordingPlatform(memory: Memory): RecordingPlatform {
  const standing: Standing[] = [];
  const tried: string[] = [];
  const next: RecordingPlatform['next'] = [];
  const idOf = (key: string) => `message-${standing.findIndex((each) => each.key === key) + 1}`;
  const accept = (channel: string, message: Message, key: string) => {
    if (memory !== 'nonce' || standing.every((each) => each.key !== key))
      standing.push({ channel, message, key });
    return idOf(key);
  };
  const poster: Poster = {
    async post(channel, message, key) {
      tried.push(key);
      const outcome = next.shift()?.(channel) ?? 'accept';
      if (outcome === 'hang') return new Promise(() => {});
      if (outcome === 'accept') return { kind: 'sent', messageId: accept(channel, message, key) };
      if (outcome !== 'accept-then-lose') return outcome;
      accept(channel, message, key);
      return { kind: 'uncertain', reason: 'the answer was lost' };
    },
    ...(memory === 'nonce' && { dedupesFor: 5 * 60_000 }),
    ...(memory === 'history' && {
      findPosted: async (channel: string, key: string) =>
        standing.some((each) => each.channel === channel && each.key === key) ? idOf(key) : undefined,
    }),
  };
  return { standing, tried, next, poster };
}
