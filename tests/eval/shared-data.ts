import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of data and scorers that lies beside the repository, where there is one. */
export const sharedFolder = resolve(import.meta.dirname, '../../../shared');

/** Why an evaluation did not run here, or undefined where it can. */
export function whySkipped(...paths: readonly string[]): string | undefined {
  const missing = paths.find((path) => !existsSync(join(sharedFolder, path)));
  return missing === undefined ? undefined : `no ../shared/${missing} beside the repository`;
}

/** Reads a JSON Lines file of the shared folder. */
export function readLines<T>(path: string): T[] {
  const lines = readFileSync(join(sharedFolder, path), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** Reads a text file of the shared folder. */
export function readText(path: string): string {
  return readFileSync(join(sharedFolder, path), 'utf8');
}

/** Imports one of the shared scorers, so that figures here and figures elsewhere are the same measure. */
export async function importScorer<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(join(sharedFolder, path)).href)) as T;
}
