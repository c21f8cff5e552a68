import { realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { type Outcome, refusal, success } from '../model/outcome.ts';

/** Which files may be opened: all this process can, or those in certain folders and below. */
export type AllowedFiles = 'all' | readonly string[];

/** The largest file that is opened for a chat, in bytes: pages are large, stories are not. */
export const LARGEST_FILE = 2 * 1024 * 1024;

const PASTE = 'Paste the article’s text instead.';

/**
 * Finds the file that a path in a chat means: relative to `from`, or to an allowed folder. Links are followed
 * first, so that neither `..` nor a symbolic link leads out. What lies outside is refused without looking
 * whether it is there. Refuses `no-files`, `outside`, `missing`, `no-file`, `too-large`.
 */
export async function allowedFile(
  path: string,
  allowed: AllowedFiles,
  from: string,
): Promise<Outcome<string>> {
  if (allowed !== 'all' && allowed.length === 0) {
    return refusal('no-files', 'Files are not opened from this chat.', PASTE);
  }
  const folders = allowed === 'all' ? ['/'] : allowed.map((folder) => resolve(from, folder));
  const candidates = [from, ...(allowed === 'all' ? [] : folders)].map((base) => resolve(base, path));
  const inside = candidates.filter(
    (candidate) => allowed === 'all' || folders.some((f) => isWithin(candidate, f)),
  );
  if (inside.length === 0) return outside();
  for (const candidate of inside) {
    const real = await realpath(candidate).catch(() => undefined);
    if (real === undefined) continue;
    if (allowed !== 'all' && !(await isReallyWithin(real, folders))) return outside();
    const facts = await stat(real);
    if (!facts.isFile())
      return refusal('no-file', 'This is a folder or a device, not a file.', 'Name one file.');
    if (facts.size > LARGEST_FILE) {
      return refusal('too-large', `This file is larger than ${LARGEST_FILE / 1024 / 1024} MB.`, PASTE);
    }
    return success(real);
  }
  return refusal('missing', 'There is no such file.', `Check its name. ${PASTE}`);
}

async function isReallyWithin(real: string, folders: readonly string[]): Promise<boolean> {
  for (const folder of folders) {
    const realFolder = await realpath(folder).catch(() => undefined);
    if (realFolder !== undefined && isWithin(real, realFolder)) return true;
  }
  return false;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

function outside(): Outcome<never> {
  return refusal('outside', 'This file is not in a folder that the operator opens to chats.', PASTE);
}
