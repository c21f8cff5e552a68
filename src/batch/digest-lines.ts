import { type BatchOptions, digestRecord } from './digest-records.ts';
import { type ByteLine, MAX_LINE_BYTES, readLines } from './read-lines.ts';
import { type BatchResult, idOf } from './record.ts';

/** How far a run of `digestLines` has come. */
export interface BatchProgress {
  /** Lines answered. */
  readonly done: number;
  /** Those of them that were answered with an error. */
  readonly failed: number;
  /** Bytes of input taken in. */
  readonly bytesRead: number;
}

/**
 * JSON Lines in, JSON Lines out: one line for each that isn't empty, in order, each ending in `\n`. A line that
 * cannot be used is answered with `{"id", "error"}`, which names the line where the id isn't known.
 * `onProgress` hears of every line answered.
 */
export async function* digestLines(
  input: AsyncIterable<Uint8Array>,
  options: BatchOptions,
  onProgress: (progress: BatchProgress) => void = () => {},
): AsyncGenerator<string, void, undefined> {
  let bytesRead = 0;
  let done = 0;
  let failed = 0;
  async function* counted(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const chunk of input) {
      bytesRead += chunk.length;
      yield chunk;
    }
  }
  for await (const line of readLines(counted())) {
    const result = digestLine(line, options);
    if (result === undefined) continue;
    done++;
    if ('error' in result) failed++;
    yield `${JSON.stringify(result)}\n`;
    onProgress({ done, failed, bytesRead });
  }
}

/** Digests one line; nothing comes of an empty one. */
export function digestLine({ number, bytes }: ByteLine, options: BatchOptions): BatchResult | undefined {
  const failure = (error: string): BatchResult => ({ id: null, error: `line ${number}: ${error}` });
  if (bytes === undefined) return failure(`longer than ${MAX_LINE_BYTES >> 20} MB: shorten its text`);
  let line: string;
  try {
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return failure('not UTF-8: save the file as UTF-8');
  }
  if (line.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return failure('not JSON: write one object a line, {"id": …, "text": …}');
  }
  const result = safely(value, options);
  return 'error' in result && result.id === null ? failure(result.error) : result;
}

// The engine throws on no input that we know of; should it, one article must not cost the other 99,999.
function safely(value: unknown, options: BatchOptions): BatchResult {
  try {
    return digestRecord(value, options);
  } catch (error) {
    return { id: idOf(value), error: `a fault of ours, please report it: ${String(error)}` };
  }
}
