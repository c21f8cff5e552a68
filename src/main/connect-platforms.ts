import type { Adapter, AdapterContext } from '../adapters/adapter.ts';
import { commands, parseText } from '../commands/registry.ts';
import type { ConfiguredPlatform } from '../config/bot-environment.ts';
import type { Instant } from '../model/instant.ts';

/** How long it takes until a platform that could not be connected is tried again, in milliseconds. */
const TRY_AGAIN = 60_000;

/** Connecting, and what it needs. */
export interface ConnectParts {
  readonly now: () => Instant;
  readonly context: AdapterContext;
}

/** The platforms as they are connected. */
export interface Connections {
  /** Those connected now, by name; more may come. */
  readonly adapters: ReadonlyMap<string, Adapter>;
  /** Closes all of them, and tries no other again. */
  readonly close: () => Promise<void>;
}

/**
 * Connects all platforms at once. One that can't be connected holds up no other: it is tried again each minute.
 * Where none can be connected the result is undefined, since most likely the configuration is wrong.
 */
export async function connectPlatforms(
  configured: readonly ConfiguredPlatform[],
  { now, context }: ConnectParts,
): Promise<Connections | undefined> {
  const adapters = new Map<string, Adapter>();
  const timers = new Set<NodeJS.Timeout>();
  const attempts = new Set<Promise<unknown>>();
  let closing = false;

  const connect = async ({ platform, values }: ConfiguredPlatform): Promise<void> => {
    try {
      const adapter = await platform.connect({ values, commands, parseText, now, context });
      if (closing) await adapter.close();
      else adapters.set(platform.name, adapter);
    } catch (error) {
      context.log(`${platform.title}: not connected: ${error instanceof Error ? error.message : error}`);
    }
  };
  const tryAgain = (one: ConfiguredPlatform): void => {
    if (closing || adapters.has(one.platform.name)) return;
    context.log(`${one.platform.title}: tried again in ${TRY_AGAIN / 1000} s`);
    const timer = setTimeout(() => {
      timers.delete(timer);
      const attempt = connect(one).then(() => tryAgain(one));
      attempts.add(attempt);
      void attempt.finally(() => attempts.delete(attempt));
    }, TRY_AGAIN);
    timers.add(timer);
  };

  await Promise.all(configured.map(connect));
  if (adapters.size === 0) return undefined;
  for (const one of configured) tryAgain(one);
  return {
    adapters,
    async close() {
      closing = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all([...attempts, ...[...adapters.values()].map((adapter) => adapter.close())]);
    },
  };
}
