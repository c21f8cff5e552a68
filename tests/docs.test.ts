import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  fillSections,
  generatedSections,
  readReadme,
  root,
  sampleArticle,
} from './docs/generated-sections.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];
const read = (page: string): string => readFileSync(join(root, page), 'utf8');

describe('the README', () => {
  it('shows what the code does now (npm run docs writes it anew)', async () => {
    const readme = readReadme();
    expect(readme).toBe(fillSections(readme, await generatedSections()));
  });

  it('opens with the two commands', () => {
    const [first, second] = [...readReadme().matchAll(/^npm ci && (.+)$/gm)].map((match) => match[1]);
    expect(first).toBe(`npm run digest -- ${sampleArticle}`);
    expect(second).toBe('npm test');
    expect(existsSync(join(root, sampleArticle))).toBe(true);
  });

  it('and CI run the same command', () => {
    expect(read('.ci/run')).toMatch(/^npm ci && npm test$/m);
  });
});

describe('generated sections', () => {
  it('are put between their markers, once', () => {
    const text = 'a\n<!-- x: generated -->\nold\n<!-- /x -->\nb';
    const filled = fillSections(text, new Map([['x', 'new']]));
    expect(filled).toBe('a\n<!-- x: generated -->\nnew\n<!-- /x -->\nb');
    expect(fillSections(filled, new Map([['x', 'new']]))).toBe(filled);
  });

  it('need their markers', () => {
    expect(() => fillSections('nothing here', new Map([['x', 'new']]))).toThrow('<!-- x: generated -->');
  });
});

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('links to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1]!);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/\bnpm run ([a-z][a-z:-]*)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files of ours that exist', () => {
    const paths = [...text.matchAll(/`((?:src|tests|digests|config|docs)\/[\w./-]+)`/g)].map(
      (match) => match[1]!,
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
