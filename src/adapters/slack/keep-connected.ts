import { setTimeout as wait } from 'node:timers/promises';
import { inOneLine } from './slack-logger.ts';

/** What is needed of Bolt's Socket Mode client, which must not reconnect by itself. */
export interface SocketClient {
  readonly start: () => Promise<unknown>;
  readonly disconnect: () => Promise<void>;
  readonly once: (event: 'disconnected', listener: () => void) => unknown;
  readonly off: (event: 'disconnected', listener: () => void) => unknown;
}

/** A connection that is renewed until it is closed. */
export interface KeptConnection {
  readonly close: () => Promise<void>;
}

const LONGEST_PAUSE = 30_000;
/** A connection that held for so long was no failure. */
const STEADY = 10_000;
/** How long Slack may take to say goodbye. */
const GOODBYE = 1000;

/**
 * Connects, and connects again whenever the connection ends: at once after Slack's routine disconnects, later
 * and later where it does not hold. Bolt's own way leaves the bot deaf for its ping time-out after each routine
 * disconnect, and a reconnection that fails in it is an unhandled rejection, which ends the process
 * (node-slack-sdk issue 2656). Rejects where the first connection fails.
 */
export async function keepConnected(
  client: SocketClient,
  say: (line: string) => void,
): Promise<KeptConnection> {
  const closing = new AbortController();
  const { signal } = closing;
  let losses = 0;

  // Resolves when the connection ends.
  const connect = async (): Promise<() => Promise<void>> => {
    let lose = (): void => undefined;
    const lost = new Promise<void>((resolve) => {
      lose = resolve;
    });
    client.once('disconnected', lose);
    try {
      await client.start();
    } catch (error) {
      client.off('disconnected', lose);
      throw error;
    }
    const steady = setTimeout(() => {
      losses = 0;
    }, STEADY);
    steady.unref();
    return async () => {
      await lost;
      clearTimeout(steady);
    };
  };

  const hold = async (first: () => Promise<void>): Promise<void> => {
    let ended: (() => Promise<void>) | undefined = first;
    while (!signal.aborted) {
      await ended?.();
      ended = undefined;
      if (losses > 0)
        await wait(Math.min(LONGEST_PAUSE, 250 * 2 ** losses), undefined, { signal }).catch(() => undefined);
      losses++;
      if (signal.aborted) return;
      try {
        ended = await connect();
        if (signal.aborted) await client.disconnect();
      } catch (error) {
        say(`not connected, trying again: ${inOneLine(error)}`);
      }
    }
  };

  const held = hold(await connect());
  return {
    async close() {
      closing.abort();
      // Asked a second time it no longer waits for Slack's goodbye.
      const impatient = wait(GOODBYE, undefined, { ref: false }).then(() => client.disconnect());
      await Promise.race([client.disconnect(), impatient]);
      await held;
    },
  };
}
