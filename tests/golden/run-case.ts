import { existsSync, readFileSync } from 'node:fs';
import { type Analysis, analyse } from '../../src/index.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { articlePath, expectedPath, UPDATE_COMMAND } from './cases.ts';
import { toExpectation } from './expectation.ts';
import { prettyJson } from './pretty-json.ts';

/**
 * Sends an article file down the whole road, as the commands do: ingest, then pipeline.
 *
 * @throws Error with the refusal's words where ingest refuses the file.
 */
export async function analyseFile(path: string): Promise<Analysis> {
  const article = await readArticle(path);
  if (!article.ok) throw new Error(`${path}: ${article.reason}; ${article.remedy}`);
  return analyse(article.value);
}

/** Analyses a case's article. */
export function analyseCase(slug: string): Promise<Analysis> {
  return analyseFile(articlePath(slug));
}

/** What `expected.json` would hold if it were written now. */
export async function runCase(slug: string): Promise<string> {
  return prettyJson(toExpectation(await analyseCase(slug)));
}

/** What `expected.json` holds; undefined where nobody has written it yet. */
export function readExpected(slug: string): string | undefined {
  const path = expectedPath(slug);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Why a case without an expectation fails, and what to do. */
export function missingExpectation(slug: string): string {
  return `tests/golden/${slug}/expected.json is missing: run "${UPDATE_COMMAND} ${slug}", then read it before you commit it`;
}
