import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { commands } from '../../src/cli/commands.ts';
import { batch } from '../../src/index.ts';
import { analyseFile } from '../golden/run-case.ts';

/** The repository's root. */
export const root = resolve(import.meta.dirname, '../..');

/** The article whose digest the README shows, from the root. */
export const sampleArticle = 'digests/sample/harbour-bridge.txt';

const readme = join(root, 'README.md');

/** What the README's generated sections must hold now: the section's name and its Markdown. */
export async function generatedSections(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['digest example', fenced('text', runCli('digest', sampleArticle, '--width', '80'))],
    ['batch example', fenced('jsonc', await batchExample())],
    ['commands', commands.map((make) => commandSection(make())).join('\n\n')],
  ]);
}

/**
 * Puts sections between their markers `<!-- name: generated -->` and `<!-- /name -->`.
 *
 * @throws Error where the text has no such markers.
 */
export function fillSections(text: string, sections: ReadonlyMap<string, string>): string {
  let filled = text;
  for (const [name, section] of sections) {
    const [open, close] = [`<!-- ${name}: generated -->`, `<!-- /${name} -->`];
    const start = filled.indexOf(open);
    const end = filled.indexOf(close, start);
    if (start < 0 || end < 0) throw new Error(`put "${open}" and "${close}" where "${name}" belongs`);
    filled = `${filled.slice(0, start + open.length)}\n${section}\n${filled.slice(end)}`;
  }
  return filled;
}

/** The README as it is. */
export function readReadme(): string {
  return readFileSync(readme, 'utf8');
}

/** Writes the README. */
export function writeReadme(text: string): void {
  writeFileSync(readme, text);
}

function runCli(...parameters: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli.ts', ...parameters], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`src/cli.ts ${parameters.join(' ')} failed: ${stderr}`);
  return stdout;
}

// The record of the sample as it is, with one line and two quotes of it shown, so that a reader sees all of it.
async function batchExample(): Promise<string> {
  const { article } = await analyseFile(join(root, sampleArticle));
  const results = batch([{ id: 'harbour-bridge', text: article.body }], { lines: 1 });
  const { value: result } = await results.next();
  if (!result || 'error' in result) throw new Error(`no digest of ${sampleArticle}`);
  const { id, language, gist, lines, quotes } = result;
  const shown = quotes.slice(0, 2).map((quote) => `    ${JSON.stringify(quote)},`);
  return [
    '{',
    `  "id": ${JSON.stringify(id)},`,
    `  "language": ${JSON.stringify(language)},`,
    `  "gist": ${JSON.stringify(gist)},`,
    '  "lines": [',
    ...lines.map((line) => `    ${JSON.stringify(line)}`),
    '  ],',
    '  "quotes": [',
    ...shown,
    `    // and ${quotes.length - shown.length} more`,
    '  ]',
    '}',
  ].join('\n');
}

function commandSection(command: Command): string {
  const help = command.createHelp();
  const rows = [
    ...help.visibleArguments(command).map((each) => [`\`<${each.name()}>\``, help.argumentDescription(each)]),
    ...help
      .visibleOptions(command)
      .map((each) => [`\`${help.optionTerm(each)}\``, help.optionDescription(each)]),
  ];
  const cells = rows.map(([term, description]) => `| ${cell(term!)} | ${cell(description!)} |`);
  return [
    `### \`npm run ${command.name()} -- ${command.usage()}\``,
    '',
    command.description().replaceAll('\n', ' '),
    '',
    '| | |',
    '|---|---|',
    ...cells,
  ].join('\n');
}

const cell = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
