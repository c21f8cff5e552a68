import { type Outcome, type Refusal, refusal, success } from '../model/outcome.ts';
import { MAX_INPUT_BYTES } from './limits.ts';
import type { ReadingEffects } from './reading-effects.ts';

const LONGEST_SHOWN = 120;

/** A path or URL fit for one line of an error: control characters out, the middle cut where it is long. */
export function shownName(where: string): string {
  const line = where.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
  if (line.length <= LONGEST_SHOWN) return line;
  return `${line.slice(0, 60).toWellFormed()}…${line.slice(-50).toWellFormed()}`;
}

function tooLarge(name: string): Refusal {
  const limit = `${MAX_INPUT_BYTES / 1024 / 1024} MB`;
  return refusal(
    'too-large',
    `${name} is larger than ${limit}.`,
    'Pass one article at a time; for many, use the batch command.',
  );
}

function failure(error: unknown, name: string): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return refusal(
      'missing',
      `There is no file ${name}.`,
      'Check the path, or pass - to read standard input.',
    );
  }
  if (code === 'EISDIR') return folder(name);
  if (code === 'EACCES' || code === 'EPERM') {
    return refusal(
      'unreadable',
      `The file ${name} may not be read.`,
      'Give yourself permission to read it, or copy it.',
    );
  }
  if (code === undefined) throw error;
  return refusal(
    'unreadable',
    `The file ${name} can't be read (${code}).`,
    'Check the path and the disk, then try again.',
  );
}

function folder(name: string): Refusal {
  return refusal('folder', `${name} is a folder.`, 'Pass one file in it.');
}

async function collect(chunks: AsyncIterable<Uint8Array>, name: string): Promise<Outcome<Uint8Array>> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > MAX_INPUT_BYTES) return tooLarge(name);
    kept.push(chunk);
  }
  return success(Buffer.concat(kept));
}

/**
 * Reads the bytes of a file, or of standard input for `-`, up to 20 MB. A larger file is refused before it is
 * opened; standard input, a pipe or a device as soon as it passes the cap. Refuses `missing`, `folder`,
 * `unreadable`, `too-large`.
 */
export async function readBytes(where: string, effects: ReadingEffects): Promise<Outcome<Uint8Array>> {
  const name = where === '-' ? 'Standard input' : shownName(where);
  try {
    if (where === '-') return await collect(effects.stdin(), name);
    const facts = await effects.stat(where);
    if (facts.kind === 'folder') return folder(name);
    if (facts.kind === 'file' && facts.size > MAX_INPUT_BYTES) return tooLarge(name);
    return await collect(effects.readFile(where), name);
  } catch (error) {
    return failure(error, name);
  }
}
