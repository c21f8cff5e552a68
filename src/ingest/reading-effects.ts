import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Parse } from './parse/parse-job.ts';

/** What stands at a path. `size` in bytes; it means nothing for devices and pipes. */
export interface FileFacts {
  readonly kind: 'file' | 'folder' | 'other';
  readonly size: number;
}

/** What reading an article needs of the machine. Failures throw errors with Node's `code` (`ENOENT`, `EACCES`, …). */
export interface ReadingEffects {
  stat(path: string): Promise<FileFacts>;
  /** The bytes of a file in order; whoever stops early closes it. */
  readFile(path: string): AsyncIterable<Uint8Array>;
  /** The bytes of standard input. */
  stdin(): AsyncIterable<Uint8Array>;
  /** Parses HTML and PDF; in the caller's own thread unless told. */
  readonly parse?: Parse;
}

/** The file system and standard input of this process. */
export const nodeReading: ReadingEffects = {
  async stat(path) {
    const facts = await stat(path);
    return { kind: facts.isDirectory() ? 'folder' : facts.isFile() ? 'file' : 'other', size: facts.size };
  },
  readFile: (path) => createReadStream(path),
  stdin: () => process.stdin,
};
