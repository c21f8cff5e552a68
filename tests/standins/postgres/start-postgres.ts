import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

/** A PostgreSQL server that a test has for itself. */
export interface StartedPostgres {
  /** With the right to do anything. */
  readonly url: string;
  /** Starts it again, or ends it: in order (`stop`), or without writing anything down (`crash`). */
  readonly tell: (command: 'start' | 'stop' | 'crash') => Promise<void>;
  /** Ends it for good and removes its data. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a server on a free port of 127.0.0.1, in a process that ends it when this one is gone. Unless `durable`, it
 * syncs nothing to the disk.
 *
 * @throws Error with the reason where this machine has none, or can't run it.
 */
export async function startPostgres({ durable = false } = {}): Promise<StartedPostgres> {
  const parameters = [join(import.meta.dirname, 'serve-postgres.ts'), ...(durable ? ['durable'] : [])];
  // Of its own group, so that an interrupt at the terminal leaves it the time to clear up.
  const child = spawn(process.execPath, parameters, { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  const errors = text(child.stderr);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const answer = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`no PostgreSQL to test with: ${reasonIn(await errors)}`);
    return JSON.parse(value) as { url: string };
  };
  const { url } = await answer();
  return {
    url,
    tell: async (command) => {
      child.stdin.write(`${command}\n`);
      await answer();
    },
    close: async () => {
      child.stdin.end();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

function reasonIn(trace: string): string {
  return /^(?:\w*Error[^:\n]*: )?(.+)$/m.exec(trace.replace(/^[\s\S]*?(?=^\w*Error\b)/m, ''))?.[1] ?? trace;
}
