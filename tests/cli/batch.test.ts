import { linkSync, mkdirSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NEWS } from '../batch/news.ts';
import { inFolder, runCli } from './run-cli.ts';

const article = JSON.stringify({ id: 'harbour', text: NEWS });

test('a file becomes a file, a broken line an error, and nothing else is left or said', async () => {
  await inFolder(async (folder) => {
    const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
    writeFileSync(input, `${article}\r\nnonsense\n\n${article}`);
    writeFileSync(output, 'from an earlier run\n');
    expect(await runCli(['batch', '--in', input, '--out', output, '--lines', '1'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(readdirSync(folder).sort()).toEqual(['in.jsonl', 'out.jsonl']);
    const [first, second, third, rest] = readFileSync(output, 'utf8').split('\n');
    expect(JSON.parse(first!)).toMatchObject({ id: 'harbour', lines: [{ made: 'extracted' }] });
    expect(JSON.parse(second!)).toEqual({ id: null, error: expect.stringContaining('line 2') });
    expect([third, rest]).toEqual([first, '']);
  });
});

test('the standard streams do as well', async () => {
  const { code, stdout, stderr } = await runCli(['batch', '--in', '-', '--out', '-'], {
    input: `${article}\n`,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout).quotes.length).toBeGreaterThan(0);
  expect((await runCli(['batch', '--in', '-', '--out', '-'])).stdout).toBe('');
});

test('files that cannot be read or written are refused, and what was there stays', async () => {
  await inFolder(async (folder) => {
    const at = (name: string) => join(folder, name);
    writeFileSync(at('in.jsonl'), article);
    linkSync(at('in.jsonl'), at('same.jsonl'));
    mkdirSync(at('folder'));
    const cases = [
      [at('none.jsonl'), at('out.jsonl')],
      [at('folder'), at('out.jsonl')],
      [at('in.jsonl'), at('folder')],
      [at('in.jsonl'), join(at('nowhere'), 'out.jsonl')],
      [at('in.jsonl'), at('in.jsonl')],
      [at('in.jsonl'), at('same.jsonl')],
    ] as const;
    for (const [input, output] of cases) {
      const { code, stdout, stderr } = await runCli(['batch', '--in', input, '--out', output]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^verbatim: [^\n]+\. [^\n]+\.\n$/);
    }
    expect(readdirSync(folder).sort()).toEqual(['folder', 'in.jsonl', 'same.jsonl']);
    expect(readFileSync(at('in.jsonl'), 'utf8')).toBe(article);
  });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s leaves nothing half-written and what was there', async (signal, code) => {
  await inFolder(async (folder) => {
    const output = join(folder, 'out.jsonl');
    writeFileSync(output, 'from an earlier run\n');
    const run = await runCli(['batch', '--in', '-', '--out', output], {
      input: `${article}\n`,
      keepInputOpen: true,
      onStart: (child) => {
        const watcher = watch(folder, (_, name) => {
          if (!name?.endsWith('.partial')) return;
          watcher.close();
          child.kill(signal);
        });
      },
    });
    expect(run).toEqual({ code, stdout: '', stderr: '' });
    expect(readdirSync(folder)).toEqual(['out.jsonl']);
    expect(readFileSync(output, 'utf8')).toBe('from an earlier run\n');
  });
});
