import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLayers } from './layers/check-layers.ts';
import { checkShape } from './layers/check-shape.ts';
import { readImports } from './layers/read-imports.ts';
import { scanCode } from './layers/scan-code.ts';

const root = join(import.meta.dirname, '..');

function readTree(folder: string): Map<string, string> {
  const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    found.map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

const rulesBroken = (file: string, text: string) =>
  checkLayers(new Map([[file, text]])).map(({ rule }) => rule);
const shapesBroken = (file: string, text: string) =>
  checkShape(new Map([[file, text]])).map(({ rule }) => rule);

describe('the real tree', () => {
  const files = readTree('src');

  it('is there', () => {
    expect(files.size).toBeGreaterThan(10);
    expect(files.get('src/model/span.ts')).toContain('interface Span');
  });

  it('keeps the import arrows and the single doors', () => {
    expect(checkLayers(files)).toEqual([]);
  });

  it('keeps names, sizes, and documents what it exports', () => {
    expect(checkShape(files)).toEqual([]);
  });
});

describe('planted violations of the arrows', () => {
  it.each([
    ['src/model/quote.ts', "import { a } from '../text/a.ts';", 'arrow'],
    ['src/model/quote.ts', "import { z } from 'zod';", 'package'],
    ['src/model/quote.ts', "import { join } from 'node:path';", 'package'],
    ['src/text/a.ts', "import type { Quote } from '../quotes/find-quotes.ts';", 'arrow'],
    ['src/quotes/a.ts', "import { b } from '../summarizers/b.ts';", 'arrow'],
    ['src/summarizers/a.ts', "import { b } from '../quotes/b.ts';", 'arrow'],
    ['src/stories/a.ts', "import { b } from '../ingest/b.ts';", 'arrow'],
    ['src/render/a.ts', "import { b } from '../text/b.ts';", 'arrow'],
    ['src/schedule/a.ts', "import { b } from '../store/b.ts';", 'arrow'],
    ['src/ingest/a.ts', "import { b } from '../text/b.ts';", 'arrow'],
    ['src/store/a.ts', "import { b } from '../delivery/b.ts';", 'arrow'],
    ['src/store/a.ts', "import { z } from 'zod';", 'package'],
    ['src/delivery/a.ts', "import { b } from '../adapters/adapter.ts';", 'arrow'],
    ['src/commands/a.ts', "import { b } from '../pipeline.ts';", 'arrow'],
    ['src/commands/a.ts', "import type { B } from '../adapters/adapter.ts';", 'arrow'],
    ['src/config/a.ts', "import { b } from '../summarizers/lead.ts';", 'arrow'],
    ['src/pipeline.ts', "import { b } from './adapters/terminal.ts';", 'arrow'],
    ['src/batch/a.ts', "import { b } from '../text/b.ts';", 'arrow'],
    ['src/index.ts', "export { b } from './adapters/terminal.ts';", 'arrow'],
    ['src/adapters/terminal.ts', "import { b } from '../render/b.ts';", 'arrow'],
    ['src/adapters/terminal.ts', "import { b } from './markdown.ts';", 'adapter'],
    ['src/adapters/slack/post.ts', "import { b } from '../discord/post.ts';", 'adapter'],
    ['src/text/a.ts', "import { b } from '../../tests/b.ts';", 'outside'],
    ['src/text/a.ts', "import { b } from './b';", 'extension'],
    ['src/text/a.ts', 'const b = await import(name);', 'computed-import'],
    ['src/text/a.ts', "export * from '../render/a.ts';", 'arrow'],
    ['src/text/a.ts', "const b = await import('../render/a.ts');", 'arrow'],
    ['src/text/a.ts', 'const b = await import(`../render/a.ts`);', 'arrow'],
    ['src/text/a.ts', "import '../render/a.ts';", 'arrow'],
    ['src/text/a.ts', "const b = require('../render/a.ts');", 'arrow'],
    ['src/misplaced.ts', '', 'layer'],
    ['src/new-folder/a.ts', '', 'layer'],
    ['src/text/a.ts', "import { b } from '../new-folder/a.ts';", 'layer'],
  ])('%s: %s', (file, text, rule) => {
    expect(rulesBroken(file, text)).toEqual([rule]);
  });

  it.each([
    ['src/pipeline.ts', "import { b } from './cli.ts';"],
    ['src/index.ts', "import { b } from './main.ts';"],
    ['src/main.ts', "import { b } from './cli.ts';"],
    ['src/cli.ts', "import { b } from './main.ts';"],
    ['src/main.ts', "import { b } from './cli/read-input.ts';"],
    ['src/cli/read-input.ts', "import { b } from '../cli.ts';"],
    ['src/batch/a.ts', "import { b } from '../cli/read-input.ts';"],
  ])('nothing imports main and cli: %s: %s', (file, text) => {
    expect(rulesBroken(file, text)).toEqual(['nothing-imports-entries']);
  });
});

describe('planted violations of the single doors', () => {
  it.each([
    ['src/ingest/a.ts', 'const home = process.env.HOME;', 'process-env'],
    ['src/cli.ts', 'const home = process?.env;', 'process-env'],
    ['src/main.ts', 'const { env } = process;', 'process-env'],
    ['src/main.ts', "const all = process['env'];", 'process-env'],
    ['src/main.ts', "import { env } from 'node:process';", 'process-env'],
    ['src/main.ts', 'const home = globalThis.process.env;', 'process-env'],
    ['src/main.ts', "import { Client } from 'discord.js';", 'package-door'],
    ['src/adapters/slack/post.ts', "import { Client } from 'discord.js';", 'package-door'],
    ['src/adapters/discord/post.ts', "import { App } from '@slack/bolt';", 'package-door'],
    ['src/cli.ts', "import { WebClient } from '@slack/web-api';", 'package-door'],
    ['src/adapters/discord.ts', "import { Client } from 'discord.js';", 'loaded-late'],
    ['src/main.ts', "import cron from 'node-cron';", 'package-door'],
    ['src/schedule/slots.ts', "import cron from 'node-cron';", 'package-door'],
    ['src/delivery/a.ts', "await fetch('https://example.com');", 'outgoing-http'],
    ['src/cli.ts', "await fetch('https://example.com');", 'outgoing-http'],
    ['src/main.ts', "await globalThis.fetch('https://example.com');", 'outgoing-http'],
    ['src/main.ts', 'start({ send: fetch });', 'outgoing-http'],
    ['src/main.ts', "const socket = new WebSocket('wss://example.com');", 'outgoing-http'],
    ['src/store/a.ts', "import { get } from 'node:https';", 'outgoing-http'],
    ['src/cli.ts', "import { request } from 'undici';", 'outgoing-http'],
    ['src/adapters/slack/post.ts', "import { request } from 'http';", 'outgoing-http'],
    ['src/pipeline.ts', 'const now = Date.now();', 'clock'],
    ['src/text/a.ts', 'const now = new Date();', 'clock'],
    ['src/text/a.ts', 'const now = new Date;', 'clock'],
    ['src/text/a.ts', 'const now = Date();', 'clock'],
    ['src/ingest/a.ts', 'const dice = Math.random();', 'clock'],
    ['src/batch/a.ts', 'const start = performance.now();', 'clock'],
    ['src/store/a.ts', 'const id = randomUUID();', 'clock'],
    ['src/pipeline.ts', 'const [file] = process.argv;', 'entry'],
    ['src/batch/a.ts', 'process.exit(1);', 'entry'],
    ['src/index.ts', 'if (import.meta.main) start();', 'entry'],
    ['src/index.ts', '#!/usr/bin/env node\n', 'entry'],
  ])('%s: %s', (file, text, rule) => {
    expect(rulesBroken(file, text)).toEqual([rule]);
  });
});

describe('what the arrows and doors allow', () => {
  it.each([
    ['src/text/a.ts', "import type { Span } from '../model/span.ts';\nimport { b } from './b.ts';"],
    ['src/quotes/a.ts', "import words from './words.json' with { type: 'json' };"],
    [
      'src/ingest/a.ts',
      "import { request } from 'node:http';\nawait fetch(url);\nimport net from 'node:net';",
    ],
    ['src/commands/a.ts', "import type { Store } from '../store/store.ts';"],
    ['src/config/a.ts', "import { list } from '../summarizers/registry.ts';\nconst home = process.env.HOME;"],
    ['src/adapters/registry.ts', "import { terminal } from './terminal.ts';"],
    ['src/adapters/terminal.ts', "import type { Adapter } from './adapter.ts';"],
    ['src/adapters/slack/connect.ts', "import { App } from '@slack/bolt';\nimport { b } from './limits.ts';"],
    ['src/schedule/tick.ts', "import cron from 'node-cron';"],
    ['src/batch/a.ts', "import { b } from '../pipeline.ts';\nimport { c } from '../ingest/c.ts';"],
    [
      'src/cli.ts',
      "#!/usr/bin/env node\nimport { b } from './cli/b.ts';\nimport { Command } from 'commander';",
    ],
    [
      'src/cli/b.ts',
      "import { b } from '../adapters/terminal.ts';\nimport { c } from './c.ts';\nDate.now();",
    ],
    ['src/text/a.ts', 'const day = new Date(0); const then = Date.UTC(2026, 1);'],
    ['src/delivery/a.ts', 'const parts = { fetch: handed.fetch }; parts.fetch(url);'],
  ])('%s: %s', (file, text) => {
    expect(rulesBroken(file, text)).toEqual([]);
  });

  it('comments, strings, templates and patterns are not code', () => {
    const text = [
      "// import { a } from '../render/a.ts'",
      "/* process.env Date.now() import '../render/a.ts' */",
      'const a = "import x from \'../render/a.ts\'; Date.now()";',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text under test
      'const b = `Date.now() ${`import "../render/a.ts" ${a}`} Math.random()`;',
      'const c = /fetch("[/]Date.now()/.test(a) ? 1 / 2 / a : /[`\'"]/g;',
    ].join('\n');
    expect(rulesBroken('src/text/a.ts', text)).toEqual([]);
  });

  it('but code within a template is', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text under test
    expect(rulesBroken('src/text/a.ts', 'const b = `${ { a: Date.now() }.a } } ${Math.random()}`;')).toEqual([
      'clock',
      'clock',
    ]);
  });

  it('every form of import is read', () => {
    const text = `
      import a, { type B } from 'one';
      import type { C } from "two";
      import type from 'three';
      import 'four';
      export { d } from 'five';
      export type { E } from 'six';
      export * as f from 'seven';
      export { g };
      export const from = 'not this';
      const h = await import('eight');
      const i = import.meta.dirname;
      const j = settings.import('nor this');
    `;
    const read = readImports(scanCode(text));
    expect(read.map(({ specifier }) => specifier)).toEqual(
      'one two three four five six seven eight'.split(' '),
    );
    expect(read.filter(({ typeOnly }) => typeOnly).map(({ specifier }) => specifier)).toEqual(['two', 'six']);
  });
});

describe('planted violations of the shape', () => {
  it.each([
    ['src/text/a.ts', 'export const a = 1;', 'tsdoc'],
    ['src/text/a.ts', '// a comment\nexport function a() {}', 'tsdoc'],
    ['src/text/a.ts', '/** A. */\nexport const a = 1;\nexport interface B {}', 'tsdoc'],
    ['src/text/a.ts', '/** A. */\nconst a = 1;\nexport type B = string;', 'tsdoc'],
    ['src/text/a.ts', '/** A. */\nexport default 1;', 'default-export'],
    ['src/text/a.ts', 'const a = 1;\n'.repeat(301), 'size'],
    ['src/text/utils.ts', '', 'banned-name'],
    ['src/text/string-helpers.ts', '', 'banned-name'],
    ['src/manager/a.ts', '', 'banned-name'],
    ['src/ingest/source.ts', '', 'banned-name'],
    ['src/text/parseDocument.ts', '', 'kebab-case'],
    ['src/text/parse_document.ts', '', 'kebab-case'],
    ['src/Text/a.ts', '', 'kebab-case'],
    ['src/adapters/slack/blocks/a.ts', '', 'depth'],
    ['src/text/a.ts', 'class Reader {}', 'class'],
    ['src/text/a.ts', 'class ReadError {}', 'class'],
  ])('%s: %j', (file, text, rule) => {
    expect(shapesBroken(file, text)).toEqual([rule]);
  });

  it.each([
    [
      'src/text/a.ts',
      '/** A. */\nexport const a = 1;\nexport { b } from "./b.ts";\nexport type { C } from "./c.ts";',
    ],
    [
      'src/text/a.ts',
      '/** A. */\nexport function a(x: string): string;\nexport function a(x: number): number;',
    ],
    ['src/text/a.ts', 'const a = 1;\n'.repeat(300)],
    ['src/quotes/verbs-de.json', 'x\n'.repeat(900)],
    ['src/ingest/a.ts', 'class ReadError extends Error {}'],
    ['src/adapters/slack/post.ts', ''],
  ])('allowed: %s: %j', (file, text) => {
    expect(shapesBroken(file, text)).toEqual([]);
  });
});
