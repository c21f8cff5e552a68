import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { BatchProgress } from '../batch/digest-lines.ts';
import { refusal } from '../model/outcome.ts';
import { type BatchFiles, dropOutput, findBatchFiles, keepOutput } from './batch-files.ts';
import { progressBar } from './progress-bar.ts';
import { reportRefusal } from './report-refusal.ts';
import { isClosedPipe } from './write-out.ts';

const CHUNK_BYTES = 256 * 1024;

/** Lines of bytes in, lines of text out, as `digestLines` with its options. */
export type AnswerStream = (
  input: AsyncIterable<Uint8Array>,
  onProgress: (progress: BatchProgress) => void,
) => AsyncIterable<string>;

/**
 * Runs a batch from file to file (`-`: the standard streams). The output appears under its name only when it
 * is whole: after a failure, Ctrl-C or a TERM signal nothing of it stays behind.
 */
export async function runBatch(input: string, output: string, answers: AnswerStream): Promise<void> {
  const files = await findBatchFiles(input, output);
  if (!files.ok) return reportRefusal(files);
  const stop = new AbortController();
  const stopOn = (signal: NodeJS.Signals) => stop.abort(signal);
  process.once('SIGINT', stopOn).once('SIGTERM', stopOn);
  const bar = progressBar(process.stderr, files.value.input?.bytes);
  try {
    const last = await answerStream(files.value, answers, bar.update, stop.signal);
    if (files.value.output !== undefined) await keepOutput(files.value.output);
    bar.finish(last, output);
  } catch (error) {
    bar.clear();
    if (files.value.output !== undefined) await dropOutput(files.value.output);
    if (stop.signal.aborted) process.exitCode = stop.signal.reason === 'SIGINT' ? 130 : 143;
    else if (!isClosedPipe(error)) reportFailure(error, input, output);
  } finally {
    process.off('SIGINT', stopOn).off('SIGTERM', stopOn);
  }
}

async function answerStream(
  { input, output }: BatchFiles,
  answers: AnswerStream,
  update: (progress: BatchProgress) => void,
  signal: AbortSignal,
): Promise<BatchProgress> {
  let last: BatchProgress = { done: 0, failed: 0, bytesRead: 0 };
  const from =
    input === undefined ? process.stdin : createReadStream(input.path, { highWaterMark: CHUNK_BYTES });
  const to =
    output === undefined
      ? process.stdout
      : createWriteStream(output.path, { flush: output.path !== output.target, highWaterMark: CHUNK_BYTES });
  // A read that waits for a terminal or an idle pipe would keep the process alive.
  signal.addEventListener('abort', () => from.destroy(new Error('stopped')), { once: true });
  const lines = answers(from, (progress) => {
    last = progress;
    update(progress);
  });
  await pipeline(lines, to, { end: output !== undefined, signal });
  return last;
}

function reportFailure(error: unknown, input: string, output: string): void {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  const remedy = `Nothing was written to ${output}: see that ${input} can be read and there is room for ${output}`;
  reportRefusal(refusal('input-output', error.message, remedy));
}
