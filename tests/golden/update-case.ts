import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { caseSlugs, expectedPath, goldenFolder } from './cases.ts';
import { toExpectation } from './expectation.ts';
import { type LineChanges, lineChanges } from './line-changes.ts';
import { prettyJson } from './pretty-json.ts';
import { analyseFile, readExpected, runCase } from './run-case.ts';

const KINDS = new Set(['.txt', '.md', '.html']);

/** How an expectation stands to what the engine answers now. `changes` is there where it has changed. */
export interface CaseState {
  readonly slug: string;
  readonly state: 'same' | 'missing' | 'changed';
  readonly changes?: LineChanges;
  /** What `expected.json` would hold if it were written now. */
  readonly now: string;
}

/** Compares a case's expectation with the engine; writes nothing. */
export async function checkCase(slug: string): Promise<CaseState> {
  const [before, now] = [readExpected(slug), await runCase(slug)];
  if (before === undefined) return { slug, state: 'missing', now };
  if (before === now) return { slug, state: 'same', now };
  return { slug, state: 'changed', changes: lineChanges(before, now), now };
}

/** Writes what the engine answers now as the case's expectation. */
export function writeExpected({ slug, now }: CaseState): void {
  writeFileSync(expectedPath(slug), now);
}

/**
 * Makes a case of an article file: copies it and writes its expectation. Nothing is written where the name is
 * taken or unusable, or where ingest refuses the file.
 *
 * @throws Error saying what to do instead.
 */
export async function makeCase(slug: string, file: string): Promise<void> {
  if (!/^[a-z0-9][a-z0-9-]*$/.test(slug)) throw new Error(`"${slug}" is no slug: use a-z, 0-9 and hyphens`);
  if (caseSlugs().includes(slug)) throw new Error(`there is a case "${slug}" already: choose another name`);
  if (!existsSync(file)) throw new Error(`there is no file ${file}`);
  const kind = extname(file).toLowerCase();
  if (!KINDS.has(kind)) throw new Error(`${file} should end in ${[...KINDS].join(', ')}`);
  const expected = prettyJson(toExpectation(await analyseFile(file)));
  mkdirSync(join(goldenFolder, slug));
  copyFileSync(file, join(goldenFolder, slug, `article${kind}`));
  writeFileSync(expectedPath(slug), expected);
}
