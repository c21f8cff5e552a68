import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that holds one folder a case. */
export const goldenFolder = import.meta.dirname;

/** The command that writes expectations, as its user types it. */
export const UPDATE_COMMAND = 'npm run golden -- --update';

/** The slugs of all cases in alphabetical order: every folder beside this file is one. */
export function caseSlugs(): string[] {
  return readdirSync(goldenFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * The path of a case's article: its one file called `article`, whatever it ends in.
 *
 * @throws Error where there is none or more than one.
 */
export function articlePath(slug: string): string {
  const found = readdirSync(join(goldenFolder, slug)).filter((name) => name.startsWith('article.'));
  const [name] = found;
  if (name === undefined || found.length > 1) {
    throw new Error(`tests/golden/${slug} needs exactly one article.txt, article.md or article.html`);
  }
  return join(goldenFolder, slug, name);
}

/** The path of what a case expects of the engine. */
export function expectedPath(slug: string): string {
  return join(goldenFolder, slug, 'expected.json');
}

/** The path of a case's gold: what a reader says about the article, written by hand. */
export function goldPath(slug: string): string {
  return join(goldenFolder, slug, 'gold.json');
}
