import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { refusal } from '../model/outcome.ts';
import { dropOutput, findBatchFiles, keepOutput } from './batch-files.ts';
import { reportRefusal } from './report-refusal.ts';
import { isClosedPipe } from './write-out.ts';

/**
 * Writes lines into a file that only its owner can read (`-`: standard output). It appears under its name once it is whole: after a failure,
 * Ctrl-C or a TERM signal nothing of it stays behind. False where it said why it isn't there.
 */
export async function writeWhole(out: string, lines: AsyncIterable<string>): Promise<boolean> {
  const files = await findBatchFiles('-', out);
  if (!files.ok) {
    reportRefusal(files);
    return false;
  }
  const { output } = files.value;
  const stop = new AbortController();
  const stopOn = (signal: NodeJS.Signals) => stop.abort(signal);
  process.once('SIGINT', stopOn).once('SIGTERM', stopOn);
  try {
    const to =
      output === undefined
        ? process.stdout
        : createWriteStream(output.path, { flush: output.path !== output.target, mode: 0o600 });
    await pipeline(lines, to, { end: output !== undefined, signal: stop.signal });
    if (output !== undefined) await keepOutput(output);
    return true;
  } catch (error) {
    if (output !== undefined) await dropOutput(output);
    if (stop.signal.aborted) process.exitCode = stop.signal.reason === 'SIGINT' ? 130 : 143;
    else if (!isClosedPipe(error)) reportFailure(error, out);
    return false;
  } finally {
    process.off('SIGINT', stopOn).off('SIGTERM', stopOn);
  }
}

function reportFailure(error: unknown, out: string): void {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  const remedy = `Nothing was written to ${out}: see that there is room for it and that the folder is yours`;
  reportRefusal(refusal('input-output', error.message, remedy));
}
