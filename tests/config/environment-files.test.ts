import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBotEnvironment } from '../../src/config/bot-environment.ts';
import { configReadme } from '../../src/config/config-readme.ts';
import { exampleEnvironment } from '../../src/config/describe-variables.ts';
import { variables } from '../../src/config/variables.ts';

const config = join(import.meta.dirname, '../../config');

// `npx vitest run tests/config/environment -u` writes them anew.
it('config/README.md is what the variables say', async () => {
  await expect(configReadme()).toMatchFileSnapshot(join(config, 'README.md'));
});

it('config/example.env is what the variables say', async () => {
  await expect(exampleEnvironment()).toMatchFileSnapshot(join(config, 'example.env'));
});

it('the example sets nothing until it is filled in, and names everything', () => {
  const lines = exampleEnvironment().split('\n');
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  for (const { name } of variables) expect(lines.some((line) => line.startsWith(`#${name}=`))).toBe(true);
  expect(readBotEnvironment({}).ok).toBe(true);
});
