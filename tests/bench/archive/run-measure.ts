import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ArchiveTask, MeasuredArchive, MeasureMessage } from './measured-archive.ts';

/** Wipes the line of a terminal that the cursor is on. */
const WIPE = '\r\u001b[K';

/** Measures an archive in a process of its own, with the bounds on its heap that the bot is started with. */
export async function runMeasure(task: ArchiveTask, flags: readonly string[]): Promise<MeasuredArchive> {
  const child = fork(join(import.meta.dirname, 'measure-process.ts'), [JSON.stringify(task)], {
    execArgv: [...flags],
  });
  let result: MeasuredArchive | undefined;
  child.on('message', (message: MeasureMessage) => {
    if (message.told === 'result') result = message.result;
    else if (process.stderr.isTTY) process.stderr.write(`${WIPE}${message.text.slice(0, 100)}`);
  });
  await once(child, 'close');
  if (process.stderr.isTTY) process.stderr.write(WIPE);
  if (result === undefined) throw new Error('the process that measured ended without a result');
  return result;
}
