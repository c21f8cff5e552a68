import { setTimeout } from 'node:timers/promises';
import type { Adapter } from '../adapters/adapter.ts';
import { describeFailure } from '../commands/describe-failure.ts';
import { editionReader } from '../editions/edition-reader.ts';
import { createFeedWatch } from '../editions/feed-watch.ts';
import { runScheduled } from '../editions/run-scheduled.ts';
import type { Web } from '../ingest/open-web.ts';
import type { DigestDefinition } from '../model/digest-definition.ts';
import type { Instant } from '../model/instant.ts';
import { startTicking } from '../schedule/tick.ts';
import type { Store } from '../store/store.ts';
import { keepArchive } from './keep-archive.ts';

/** What the schedule runs on. */
export interface ScheduleParts {
  readonly store: Store;
  readonly definitions: readonly DigestDefinition[];
  /** The project's folder: what definitions name is read from there. */
  readonly folder: string;
  /** The connected platforms; looked at anew each minute. */
  readonly adapters: ReadonlyMap<string, Adapter>;
  readonly web: Pick<Web, 'fetch' | 'fetchAnew' | 'parse' | 'allowedHosts'>;
  readonly now: () => Instant;
  readonly random: () => number;
  readonly log: (line: string) => void;
}

/** The running schedule. */
export interface RunningSchedule {
  /** Does now what each minute does: asks feeds, composes and posts, keeps the archive. */
  readonly tick: () => Promise<void>;
  /** Begins nothing more; resolves when what is under way has ended. */
  readonly stop: () => Promise<void>;
}

/** How long answers of feeds are waited for when the bot stops, in milliseconds. */
const ASKING_DRAIN = 2_000;

/** Runs the definitions each minute, and beside them asks their feeds: a slow site holds no post up. */
export function runSchedule(parts: ScheduleParts): RunningSchedule {
  const { store, definitions, folder, adapters, now, random, log, web } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  const watch = createFeedWatch({ store, web, now, random, log });
  const reader = editionReader({ folder, web: { web, feed: watch.feed, told: watch.told } });
  const oneAtATime = (what: string, run: () => Promise<void>) => {
    let running: Promise<void> = Promise.resolve();
    return {
      run: () => {
        running = running
          .then(run)
          .catch((error) => log(`${what} failed, goes on next minute: ${describeFailure(error)}`));
        return running;
      },
      ended: () => running,
    };
  };
  const poll = oneAtATime('asking feeds', () => watch.poll(definitions, signal));
  const post = oneAtATime('the schedule', () =>
    runScheduled({ store, definitions, reader, posters: adapters, now, random, signal, log }),
  );
  const archive = oneAtATime('keeping the archive', () => keepArchive({ store, now, signal, log }));
  const tickings = [poll, post, archive].map(({ run }) =>
    startTicking({ run, now, onError: () => undefined }),
  );
  return {
    async tick() {
      await poll.run();
      await post.run();
      await archive.run();
    },
    async stop() {
      stopping.abort();
      const [asking, posting, keeping] = tickings.map((ticking) => ticking.stop());
      const asked = Promise.all([asking, poll.ended()]);
      await Promise.all([
        posting,
        post.ended(),
        keeping,
        archive.ended(),
        // A slow site is not waited for: its feed is asked again after the start.
        Promise.race([asked, setTimeout(ASKING_DRAIN, undefined, { ref: false })]),
      ]);
    },
  };
}
