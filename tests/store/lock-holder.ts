import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Another process that holds the write lock of a SQLite file. */
export interface LockHolder {
  /** Lets go of it and ends. */
  readonly release: () => Promise<void>;
}

/** Takes the write lock of a file in another process. */
export async function holdLock(file: string): Promise<LockHolder> {
  const program = join(import.meta.dirname, 'hold-lock.ts');
  const child = spawn(process.execPath, [program, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('the lock was not taken'))),
  ]);
  return {
    async release() {
      child.stdin.end();
      await ended;
    },
  };
}
