import type { Adapter } from '../adapters/adapter.ts';
import { describeFailure } from '../commands/describe-failure.ts';
import { editionReader } from '../editions/edition-reader.ts';
import { runScheduled } from '../editions/run-scheduled.ts';
import type { DigestDefinition } from '../model/digest-definition.ts';
import type { Instant } from '../model/instant.ts';
import { startTicking } from '../schedule/tick.ts';
import type { Store } from '../store/store.ts';

/** What the schedule runs on. */
export interface ScheduleParts {
  readonly store: Store;
  readonly definitions: readonly DigestDefinition[];
  /** The project's folder: what definitions name is read from there. */
  readonly folder: string;
  /** The connected platforms; looked at anew each minute. */
  readonly adapters: ReadonlyMap<string, Adapter>;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly log: (line: string) => void;
}

/** The running schedule. */
export interface RunningSchedule {
  /** Does now what each minute does. */
  readonly tick: () => Promise<void>;
  /** Begins nothing more; resolves when what is under way has ended. */
  readonly stop: () => Promise<void>;
}

/** Runs the definitions each minute. */
export function runSchedule(parts: ScheduleParts): RunningSchedule {
  const { store, definitions, folder, adapters, now, random, log } = parts;
  const stopping = new AbortController();
  const reader = editionReader(folder);
  let running: Promise<void> = Promise.resolve();
  const tick = (): Promise<void> => {
    running = running.then(() => {
      const { signal } = stopping;
      return runScheduled({ store, definitions, reader, posters: adapters, now, random, signal, log });
    });
    running = running.catch((error) =>
      log(`the schedule failed, goes on next minute: ${describeFailure(error)}`),
    );
    return running;
  };
  const ticking = startTicking({ run: tick, now, onError: () => undefined });
  return {
    tick,
    async stop() {
      stopping.abort();
      await ticking.stop();
      await running;
    },
  };
}
