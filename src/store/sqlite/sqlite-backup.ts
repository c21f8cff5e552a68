import { link, lstat, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Outcome, type Refusal, refusal, success } from '../../model/outcome.ts';
import type { CopyAnswer, CopyJob } from './copy-job.ts';

/** What SQLite keeps beside a database, and would take a backup of such a name for. */
const BESIDE = ['-wal', '-shm', '-journal'];

/**
 * Copies a database that is in use into a new file, in a thread of its own: the copy is one moment of it, and nobody is held up. The
 * file appears once it is whole, checked and on disk, for its owner alone. Refuses `backup-exists`, `backup-file`.
 */
export async function sqliteBackup(
  database: string,
  file: string,
): Promise<Outcome<{ readonly bytes: number }>> {
  const target = resolve(file);
  if (BESIDE.some((ending) => target === `${database}${ending}`)) {
    return unwritable(file, 'the store needs this name itself');
  }
  if (await isThere(target)) return exists(file);
  let folder: string | undefined;
  try {
    // A folder of its own beside the file: two backups at once don't meet, and nobody else can look in.
    folder = await mkdtemp(join(dirname(target), '.verbatim-backup-'));
    const part = join(folder, 'copy.sqlite');
    await (await open(part, 'wx', 0o600)).close();
    const { why } = await copyInThread({ from: database, to: part });
    if (why !== undefined) return unwritable(file, why);
    const bytes = await synced(part);
    await publish(part, target);
    await synced(dirname(target)).catch(() => undefined);
    return success({ bytes });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'EEXIST' ? exists(file) : unwritable(file, code ?? message);
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

function copyInThread(job: CopyJob): Promise<CopyAnswer> {
  const { promise, resolve: done, reject } = Promise.withResolvers<CopyAnswer>();
  const worker = new Worker(new URL('./copy-worker.ts', import.meta.url), { workerData: job });
  worker.on('message', done).on('error', reject);
  worker.on('exit', () => reject(new Error('it was broken off')));
  return promise;
}

function isThere(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}

// Flushes a file or folder to the disk and tells its size.
async function synced(path: string): Promise<number> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}

// A link, unlike a renaming, never takes the place of a file that has appeared meanwhile; some disks have none.
async function publish(part: string, target: string): Promise<void> {
  try {
    await link(part, target);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error;
    await rename(part, target);
  }
}

function exists(file: string): Refusal {
  return refusal('backup-exists', `${file} is there already.`, 'Name a new file.');
}

function unwritable(file: string, why: string): Refusal {
  return refusal(
    'backup-file',
    `The backup can’t be written to ${file} (${why}).`,
    'See that the folder is there, that it can be written, and that its disk has room.',
  );
}
