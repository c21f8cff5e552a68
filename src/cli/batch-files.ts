import { realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Outcome, refusal, success } from '../model/outcome.ts';

/** The files of a batch run; `-` is left to the standard streams. */
export interface BatchFiles {
  /** Absent for standard input. */
  readonly input?: { readonly path: string; readonly bytes: number };
  /** Absent for standard output. */
  readonly output?: OutputFile;
}

/** Where the output is written, and where it stays once it is whole. */
export interface OutputFile {
  /** A new file beside `target`; `target` itself where that is no ordinary file (a pipe, `/dev/null`). */
  readonly path: string;
  readonly target: string;
}

type Found = Awaited<ReturnType<typeof stat>> | undefined;

/**
 * Settles what a batch run reads and writes before anything is opened; refuses what cannot work (nothing to
 * read, a folder, one file for both).
 */
export async function findBatchFiles(input: string, output: string): Promise<Outcome<BatchFiles>> {
  const from = input === '-' ? undefined : await found(input);
  if (input !== '-') {
    if (from === undefined)
      return refusal('missing', `There is no file ${input}`, 'Check its name and folder');
    if (from.isDirectory())
      return refusal('folder', `${input} is a folder`, 'Name the file of JSON lines in it');
  }
  const settledInput = from === undefined ? {} : { input: { path: input, bytes: Number(from.size) } };
  if (output === '-') return success(settledInput);

  const to = await found(output);
  if (to?.isDirectory()) return refusal('folder', `${output} is a folder`, 'Name a file in it');
  if (isSameFile(from, to)) {
    return refusal('same-file', `${input} and ${output} are one file`, 'Write to another one');
  }
  if (to !== undefined && !to.isFile())
    return success({ ...settledInput, output: { path: output, target: output } });
  if ((await found(dirname(resolve(output)))) === undefined) {
    return refusal('missing', `There is no folder ${dirname(output)}`, 'Make it, or write elsewhere');
  }
  const target = to === undefined ? resolve(output) : await realpath(output);
  const path = join(dirname(target), `.${basename(target)}.${process.pid}.partial`);
  return success({ ...settledInput, output: { path, target } });
}

/** Puts the finished output in its place. */
export async function keepOutput({ path, target }: OutputFile): Promise<void> {
  if (path !== target) await rename(path, target);
}

/** Removes what was written of an output that won't be finished. */
export async function dropOutput({ path, target }: OutputFile): Promise<void> {
  if (path !== target) await rm(path, { force: true });
}

async function found(path: string): Promise<Found> {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}

function isSameFile(a: Found, b: Found): boolean {
  return a?.isFile() === true && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
