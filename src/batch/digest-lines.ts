import { type BatchOptions, digestRecord, extractRecord } from './digest-records.ts';
import { type ByteLine, MAX_LINE_BYTES, readLines } from './read-lines.ts';
import { type BatchFailure, idOf } from './record.ts';

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
export function digestLines(
  input: AsyncIterable<Uint8Array>,
  options: BatchOptions & { readonly only?: 'article' | undefined },
  onProgress: (progress: BatchProgress) => void = () => {},
): AsyncGenerator<string, void, undefined> {
  const answer: AnswerLine = (value) =>
    options.only === 'article' ? extractRecord(value, options) : digestRecord(value, options);
  return answerLines(input, answer, '{"id": …, "text": …}', onProgress);
}

/** Answers one parsed line: never throws on bad input, but says what is wrong with it. */
export type AnswerLine = (value: unknown) => object | BatchFailure | Promise<object | BatchFailure>;

/** The same for any answer; `shape` shows what a line should look like. */
export async function* answerLines(
  input: AsyncIterable<Uint8Array>,
  answer: AnswerLine,
  shape: string,
  onProgress: (progress: BatchProgress) => void,
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
    const result = await answerLine(line, answer, shape);
    if (result === undefined) continue;
    done++;
    if ('error' in result) failed++;
    yield `${JSON.stringify(result)}\n`;
    onProgress({ done, failed, bytesRead });
  }
}

/** Answers one line; nothing comes of an empty one. */
async function answerLine(
  { number, bytes }: ByteLine,
  answer: AnswerLine,
  shape: string,
): Promise<object | BatchFailure | undefined> {
  const failure = (error: string): BatchFailure => ({ id: null, error: `line ${number}: ${error}` });
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
    return failure(`not JSON: write one object a line, ${shape}`);
  }
  const result = await safely(value, answer);
  return isFailure(result) && result.id === null ? failure(result.error) : result;
}

function isFailure(result: object): result is BatchFailure {
  return 'error' in result;
}

// The engine throws on no input that we know of; should it, one article must not cost the other 99,999.
async function safely(value: unknown, answer: AnswerLine): Promise<object | BatchFailure> {
  try {
    return await answer(value);
  } catch (error) {
    return { id: idOf(value), error: `a fault of ours, please report it: ${String(error)}` };
  }
}
