import { schedule } from 'node-cron';
import type { Instant } from '../model/instant.ts';

/** A running tick. */
export interface Ticking {
  /** No tick after this; resolves when the one under way, if any, has ended. */
  readonly stop: () => Promise<void>;
}

/** What the tick is handed. */
export interface TickParts {
  /** Called at once and then every minute, never while it still runs. */
  readonly run: (now: Instant) => Promise<unknown>;
  readonly now: () => Instant;
  /** Told what `run` rejected with; the tick goes on. */
  readonly onError: (error: unknown) => void;
}

/**
 * Calls a function every minute of UTC: in a zone with summer time node-cron would stop for the hour that comes
 * twice. The only user of node-cron; when anything is due is reckoned by `nextRun`.
 */
export function startTicking({ run, now, onError }: TickParts): Ticking {
  let running: Promise<void> | undefined;
  const tick = async () => {
    if (running !== undefined) return;
    running = Promise.resolve(now())
      .then(run)
      .then(() => undefined, onError)
      .finally(() => {
        running = undefined;
      });
    await running;
  };
  const task = schedule('* * * * *', tick, { timezone: 'UTC', noOverlap: true, suppressMissedWarning: true });
  void tick();
  return {
    async stop() {
      await task.destroy();
      await running;
    },
  };
}
