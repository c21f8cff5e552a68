// A thread that copies a database which others are writing to. One statement, so the copy is one moment; readers hold no writer up.
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { CopyAnswer, CopyJob } from './copy-job.ts';

const { from, to } = workerData as CopyJob;
const port = parentPort!;
const answer = (given: CopyAnswer) => port.postMessage(given);

function copy(): void {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5_000 });
  try {
    source.prepare('vacuum into ?').run(to);
  } finally {
    source.close();
  }
}

function check(): void {
  const copied = new DatabaseSync(to, { readOnly: true });
  try {
    const [row] = copied.prepare('pragma quick_check').all();
    if (row?.quick_check !== 'ok') throw new Error('the copy is damaged');
  } finally {
    copied.close();
  }
}

try {
  copy();
  check();
  answer({});
} catch (error) {
  answer({ why: error instanceof Error ? error.message : String(error) });
}
