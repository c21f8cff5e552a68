import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

/** A disk of a few megabytes that a test has for itself. */
export interface SmallDisk {
  /** Makes it one that can only be read, or back; nobody may have a file of it open for writing. */
  readonly remount: (how: 'ro' | 'rw') => void;
  readonly remove: () => void;
}

/** Mounts a small disk in memory at a folder that is made; or tells why that can't be done here. */
export function mountSmallDisk(folder: string, size: string): SmallDisk | { readonly missing: string } {
  mkdirSync(folder, { recursive: true });
  const missing = run('mount', '-t', 'tmpfs', '-o', `size=${size},mode=0777`, 'tmpfs', folder);
  if (missing !== undefined) return { missing: `no disk can be mounted: ${missing}` };
  return {
    remount(how) {
      const failed = run('mount', '-o', `remount,${how}`, folder);
      if (failed !== undefined) throw new Error(failed);
    },
    remove: () => run('umount', folder) === undefined || run('umount', '-l', folder),
  };
}

function run(command: string, ...parameters: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync(command, parameters, { encoding: 'utf8' });
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n')[0]);
}
