import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ReadDefinitions, readDefinitions } from './read-definitions.ts';

/** The folder of definitions within the project's. */
export const DEFINITIONS_FOLDER = 'digests';

/**
 * Reads every definition in `digests/` of a project's folder (its files, not what lies in folders below), in the
 * order of their names. Where there is no such folder there are none.
 */
export async function loadDefinitions(project: string): Promise<ReadDefinitions> {
  const folder = join(project, DEFINITIONS_FOLDER);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const names = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  );
  return readDefinitions(files, (path) => existsSync(join(project, path)));
}
