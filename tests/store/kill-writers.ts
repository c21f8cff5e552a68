import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What a writer was told is kept: which article, which version of it, and when. */
export interface Acknowledged {
  readonly id: string;
  readonly version: number;
  readonly at: string;
}

/** How a writer ended. */
export interface Killed {
  readonly acknowledged: readonly Acknowledged[];
  readonly signal: NodeJS.Signals | null;
  readonly complaint: string;
}

/** Where and how many. */
export interface KillPlan {
  readonly folder: string;
  readonly kills: number;
  /** Where Node keeps what it compiled. */
  readonly cache: string;
  /** In [0, 1): draws the moments. */
  readonly random: () => number;
  /** How many write at once at most; between two such groups nobody has the file open. */
  readonly atOnce?: number;
}

const PROGRAM = join(import.meta.dirname, 'kill-writer.ts');
const MOST_ACKNOWLEDGED = 16;
const LONGEST = 8;
/** So many are killed before they have acknowledged anything: while they open, recover or migrate. */
const EARLY = 0.2;

/** Has articles kept by one process after the other, and a few at once, and kills each of them at a drawn moment. */
export async function killWriters({
  folder,
  kills,
  cache,
  random,
  atOnce = 4,
}: KillPlan): Promise<readonly Killed[]> {
  const killed: Killed[] = [];
  while (killed.length < kills) {
    const many = Math.min(kills - killed.length, 1 + Math.floor(random() * atOnce));
    const writers = Array.from({ length: many }, (_, index) =>
      killOne(folder, killed.length + index, cache, {
        after: random() < EARLY ? 0 : Math.ceil(random() * MOST_ACKNOWLEDGED),
        milliseconds: random() * LONGEST,
      }),
    );
    killed.push(...(await Promise.all(writers)));
  }
  return killed;
}

/** Has one process keep so many articles and end by itself. */
export function writeArticles(folder: string, writer: number, many: number): Promise<Killed> {
  return startWriter(folder, writer, { many }).ended;
}

/** A process that keeps articles. */
export interface RunningWriter {
  /** What it was told so far. */
  readonly told: () => readonly Acknowledged[];
  /** Resolves once it was told so often. */
  readonly acknowledged: (times: number) => Promise<void>;
  readonly kill: () => void;
  readonly ended: Promise<Killed>;
}

/** Starts a process that keeps articles, until it has kept so many or is killed. */
export function startWriter(
  folder: string,
  writer: number,
  { many = Number.POSITIVE_INFINITY, cache }: { readonly many?: number; readonly cache?: string } = {},
): RunningWriter {
  const child = spawn(process.execPath, [PROGRAM, folder, String(writer), String(many)], {
    env: { ...process.env, ...(cache !== undefined && { NODE_COMPILE_CACHE: cache }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const said = new EventEmitter();
  // The first line says that it is about to open the store. What has no end was not acknowledged.
  let lines: string[] = [];
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
    lines = written.split('\n').slice(0, -1);
    said.emit('line');
  });
  const told = () =>
    lines.slice(1).map((line): Acknowledged => {
      const [id = '', version, at = ''] = line.split(' ');
      return { id, version: Number(version), at };
    });
  return {
    told,
    async acknowledged(times) {
      while (lines.length < times + 1) {
        const [ended] = await Promise.race([once(said, 'line'), closed.then(() => ['ended'])]);
        if (ended !== undefined && lines.length < times + 1) throw new Error(`it ended: ${complaint}`);
      }
    },
    kill: () => child.kill('SIGKILL'),
    ended: closed.then(([, signal]) => ({ acknowledged: told(), signal, complaint })),
  };
}

async function killOne(
  folder: string,
  writer: number,
  cache: string,
  moment: { readonly after: number; readonly milliseconds: number },
): Promise<Killed> {
  const running = startWriter(folder, writer, { cache });
  // One that ends by itself is judged by how it ended.
  await running.acknowledged(moment.after).catch(() => undefined);
  await setTimeout(moment.milliseconds);
  running.kill();
  return running.ended;
}
