// What each thread of the pool runs: one job at a time, its outcome back.
import { parentPort } from 'node:worker_threads';
import { parseHere } from './parse-here.ts';
import type { ParseJob } from './parse-job.ts';

const port = parentPort!;
port.on('message', async ({ kind, given }: ParseJob) => {
  try {
    port.postMessage({ outcome: await parseHere(kind, given) });
  } catch {
    // Whatever a document does to a parser is a fault of the document.
    port.postMessage({ broken: true });
  }
});
port.postMessage('ready');
