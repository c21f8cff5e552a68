import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ferryArticle } from '../commands/command-fixtures.ts';
import { inFolder, runCli } from './run-cli.ts';

/** Runs commands one after the other on an archive of their own. */
function inArchive(
  use: (run: (...parameters: string[]) => ReturnType<typeof runCli>, article: string) => Promise<void>,
) {
  return inFolder(async (folder) => {
    const article = join(folder, 'ferry.txt');
    writeFileSync(article, ferryArticle);
    const environment = { VERBATIM_DATA_DIR: join(folder, 'data'), TZ: 'UTC' };
    await use((...parameters) => runCli(parameters, { environment }), article);
  });
}

describe('ask', () => {
  test('answers from what digest and quotes have read, in words and as JSON', () =>
    inArchive(async (run, article) => {
      expect(await run('digest', article)).toMatchObject({ code: 0, stderr: '' });
      const { code, stdout, stderr } = await run('ask', 'what', 'did', 'Ode', 'say');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Quotes by Ode\n/);
      expect(stdout).toContain('“I will pay for it,”');
      expect(stdout).toContain('— Ben Ode, Mayor');
      const { understood, entries } = JSON.parse((await run('ask', '--speaker', 'Ode', '--json')).stdout);
      expect(understood).toBe('Quotes by Ode');
      expect(entries).toMatchObject([
        {
          type: 'direct',
          texts: ['I will pay for it,'],
          speakers: [{ name: 'Ben Ode', role: 'Mayor' }],
          sentence: expect.stringContaining('“I will pay for it,” Mayor Ben Ode said on Tuesday.'),
          links: [{ publisher: 'a text of yours' }],
        },
      ]);
      expect((await run('ask', '--speaker', 'Ode', '--workspace', 'public')).stdout).toContain(
        'no article yet',
      );
    }));

  test('leaves the archive alone with --no-keep, and says where there is none', () =>
    inArchive(async (run, article) => {
      expect((await run('quotes', article, '--no-keep')).code).toBe(0);
      const { code, stdout, stderr } = await run('ask', 'who', 'spoke');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^verbatim: There is no archive in /);
      expect((await run('ask')).stderr).toMatch(/^verbatim: There is no question\./);
    }));

  test('digests all the same where nothing can be kept', () =>
    inFolder(async (folder) => {
      const article = join(folder, 'ferry.txt');
      writeFileSync(article, ferryArticle);
      const environment = { VERBATIM_DATA_DIR: join(article, 'data') };
      const { code, stdout, stderr } = await runCli(['digest', article], { environment });
      expect(code).toBe(0);
      expect(stdout).toContain('Ben Ode');
      expect(stderr).toMatch(/^verbatim: not kept in the archive: /);
    }));

  test('asks back in one line', () =>
    inArchive(async (run, article) => {
      await run('digest', article);
      const { code, stdout, stderr } = await run('ask', 'why', 'did', 'Ode', 'pay');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.split('\n')).toHaveLength(2);
    }));
});

describe('check', () => {
  test('prints the verdict, in words and as JSON', () =>
    inArchive(async (run, article) => {
      await run('digest', article);
      const { code, stdout } = await run('check', 'i will pay for it', '--speaker', 'Ode');
      expect(code).toBe(0);
      expect(stdout).toContain('Verbatim: Ben Ode is quoted with these words.');
      const record = JSON.parse((await run('check', 'nobody has said so', '--json')).stdout);
      expect(record).toMatchObject({ verdict: 'not-found', found: [], archive: { articles: 1 } });
    }));
});
