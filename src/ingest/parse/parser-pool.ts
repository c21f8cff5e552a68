import { Worker } from 'node:worker_threads';
import { type Outcome, refusal } from '../../model/outcome.ts';
import type { Parse, ParseJob } from './parse-job.ts';

/** What one document may cost. */
export interface ParseLimits {
  /** Milliseconds, from when a thread takes it up. */
  readonly time: number;
  /** Megabytes of heap. */
  readonly memory: number;
  /** How many are parsed at once. */
  readonly threads: number;
}

/** Two seconds and 256 MB a document, as promised in `docs/ingest.md`; two threads. */
export const PARSE_LIMITS: ParseLimits = { time: 2_000, memory: 256, threads: 2 };

/** Parsers in threads of their own. */
export interface ParserPool {
  /** Refuses `too-heavy` where a document costs more than it may, and what its parser refuses. */
  readonly parse: Parse;
  /** Ends the threads; what is under way is refused. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly job: ParseJob;
  readonly done: (outcome: Outcome<unknown>) => void;
}

/** What V8 may use of the memory for new objects. */
const YOUNG_SHARE = 1 / 32;

/**
 * Parses documents in threads that can be killed: whatever a page or feed does to a parser costs its reader `limits` and
 * nobody else anything. A thread is started when it is first needed and again after it was killed; none keeps the process
 * alive.
 */
export function createParserPool(limits: ParseLimits = PARSE_LIMITS): ParserPool {
  const waiting: Waiting[] = [];
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let closed = false;

  const start = (): Worker => {
    const young = limits.memory * YOUNG_SHARE;
    const worker = new Worker(new URL('./parser-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.memory - young, maxYoungGenerationSizeMb: young },
      // Parsers complain about documents on the console; their readers are told by refusals.
      stdout: true,
      stderr: true,
    });
    worker.unref();
    all.add(worker);
    return worker;
  };

  const run = (worker: Worker, isNew: boolean, { job, done }: Waiting): void => {
    let timer: NodeJS.Timeout | undefined;
    const settle = (outcome: Outcome<unknown>): void => {
      clearTimeout(timer);
      // Only ours: the thread's port hangs on listeners of its own.
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      worker.unref();
      done(outcome);
    };
    const drop = (outcome: Outcome<unknown>): void => {
      all.delete(worker);
      settle(outcome);
      // An error of a thread that is being ended has no other reader.
      worker.on('error', () => undefined);
      void worker.terminate();
      next();
    };
    const hand = (): void => {
      timer = setTimeout(() => drop(tooHeavy()), limits.time);
      worker.postMessage(job);
    };
    worker.on('message', (answer: 'ready' | { outcome?: Outcome<unknown> }) => {
      if (answer === 'ready') return hand();
      if (answer.outcome === undefined) return drop(tooHeavy());
      idle.push(worker);
      settle(answer.outcome);
      next();
    });
    worker.on('error', () => drop(tooHeavy()));
    worker.on('exit', () => drop(tooHeavy()));
    worker.ref();
    if (!isNew) hand();
  };

  const next = (): void => {
    while (waiting.length > 0 && !closed) {
      const known = idle.pop();
      if (known === undefined && all.size >= limits.threads) return;
      run(known ?? start(), known === undefined, waiting.shift()!);
    }
  };

  const parse = (kind: ParseJob['kind'], given: ParseJob['given']): Promise<Outcome<unknown>> =>
    new Promise((done) => {
      if (closed) return done(tooHeavy());
      waiting.push({ job: { kind, given }, done });
      next();
    });

  return {
    parse: parse as Parse,
    async close() {
      closed = true;
      for (const { done } of waiting.splice(0)) done(tooHeavy());
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function tooHeavy(): Outcome<never> {
  return refusal(
    'too-heavy',
    'The document is too heavy to read, or made to hold readers up.',
    'Paste the article’s text instead.',
  );
}
