import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenFolder } from './cases.ts';

/** A row of the README's table: what is covered, and by which cases. */
export interface Phenomenon {
  readonly phenomenon: string;
  readonly cases: readonly string[];
}

/** The rows of the table "What is covered where"; what stands in parentheses behind a case is left out. */
export function phenomena(): Phenomenon[] {
  const [, table = ''] = readFileSync(join(goldenFolder, 'README.md'), 'utf8').split('## What is covered where');
  return table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => {
      const [, phenomenon = '', cases = ''] = /^\| (.*) \| (.*) \|$/.exec(line) ?? [];
      const named = cases.replace(/\([^()]*\)/g, '').split(',');
      return { phenomenon, cases: named.map((slug) => slug.trim()) };
    });
}
