import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NEWS } from '../batch/news.ts';
import { inFolder, runCli } from './run-cli.ts';

function atArticle(parameters: (path: string) => readonly string[], environment = {}) {
  return inFolder(async (folder) => {
    const path = join(folder, 'harbour.txt');
    writeFileSync(path, `Holm harbour opens after nine years\n\n${NEWS}\n`);
    return runCli(parameters(path), { environment });
  });
}

describe('digest', () => {
  test('prints headline, reading time, gist, lines, key quotes and the people heard', async () => {
    const { code, stdout, stderr } = await atArticle((path) => [
      'digest',
      path,
      '--lines',
      '2',
      '--width',
      '60',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Holm harbour opens after nine years\n.*1 min read/);
    expect(stdout).toContain('— Ana Sol, Mayor\n');
    expect(stdout).toContain('“We have waited long enough,”');
    expect(stdout.match(/^ {2}• /gm)?.length).toBeLessThanOrEqual(2);
    expect(stdout).toMatch(/\nHeard\n {2}Ana Sol/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    expect(stdout).not.toContain('\u001b');
  });

  test('--json prints the digest with spans into its body, from standard input too', async () => {
    const { code, stdout } = await runCli(['digest', '-', '--json'], { input: NEWS });
    expect(code).toBe(0);
    const { body, gist, keyQuotes } = JSON.parse(stdout);
    expect(gist.text).toBe(body.slice(gist.evidence[0].start, gist.evidence[0].end));
    for (const { fragments, texts } of keyQuotes) {
      expect(texts).toEqual(
        fragments.map(({ start, end }: { start: number; end: number }) => body.slice(start, end)),
      );
    }
  });

  test('--markdown prints Markdown', async () => {
    const { stdout } = await atArticle((path) => ['digest', path, '--markdown'], { FORCE_COLOR: '1' });
    expect(stdout).toMatch(/^## Holm harbour opens/);
    expect(stdout).toContain('> — **Ana Sol**, Mayor\n');
    expect(stdout).not.toContain('\u001b');
  });

  test('has colour elsewhere than on a terminal only when it is forced', async () => {
    const { stdout } = await atArticle((path) => ['digest', path], { FORCE_COLOR: '1', NO_COLOR: '' });
    expect(stdout).toContain('\u001b[1m');
  });
});

describe('quotes', () => {
  test('lists every quote in order with speaker, role, type, cue and confidence', async () => {
    const { code, stdout } = await atArticle((path) => ['quotes', path, '--width', '0']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /│ “We have waited long enough,”.*\n {2}│ — Ana Sol, Mayor \(direct\u00a0·\u00a0said\u00a0·\u00a0\d+%\)/,
    );
    expect(stdout.indexOf('We have waited')).toBeLessThan(stdout.indexOf('will pay for it'));
  });

  test('--speaker finds any form of a name, --type narrows it down', async () => {
    const { stdout } = await atArticle((path) => [
      'quotes',
      path,
      '--speaker',
      'MAYOR sol',
      '--type',
      'direct',
      '--json',
    ]);
    const { quotes } = JSON.parse(stdout);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { speaker, type } of quotes) expect([speaker.name, type]).toEqual(['Ana Sol', 'direct']);
  });

  test('an unknown speaker is answered with who is quoted', async () => {
    const { code, stdout } = await atArticle((path) => ['quotes', path, '--speaker', 'lavrov']);
    expect(code).toBe(0);
    expect(stdout).toContain('Nobody called “lavrov” is quoted in this article.\n\nQuoted here\n  Ana Sol');
    const json = await atArticle((path) => ['quotes', path, '--speaker', 'lavrov', '--json']);
    const { quotes, heard } = JSON.parse(json.stdout);
    expect(quotes).toEqual([]);
    expect(heard[0]).toMatchObject({ name: 'Ana Sol', role: 'Mayor' });
  });
});

describe('what cannot be done is said in one line with exit code 2', () => {
  test('a missing file, a folder, a binary, too little text, a URL', async () => {
    await inFolder(async (folder) => {
      const [subfolder, binary, short] = ['folder', 'picture.bin', 'short.txt'].map((name) =>
        join(folder, name),
      );
      mkdirSync(subfolder!);
      writeFileSync(binary!, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
      writeFileSync(short!, 'Hello.');
      const inputs = [join(folder, 'none.txt'), subfolder!, binary!, short!, 'https://news.example/a'];
      for (const input of inputs) {
        const { code, stdout, stderr } = await runCli(['digest', input]);
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toMatch(/^verbatim: [^\n]+\. [^\n]+\.\n$/);
      }
    });
  });

  test.each([
    [['publish']],
    [['digest']],
    [['digest', '-', '--lines', '6']],
    [['digest', '-', '--colour']],
    [['quotes', '-', '--type', 'spoken']],
    [['batch', '--in', 'a.jsonl']],
  ])('%j', async (parameters) => {
    const { code, stdout, stderr } = await runCli(parameters);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .+\n\(add --help/);
  });
});

test('every command explains itself with examples', async () => {
  for (const parameters of [
    [],
    ['--help'],
    ['digest', '--help'],
    ['quotes', '--help'],
    ['batch', '--help'],
  ]) {
    const { code, stdout } = await runCli(parameters);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: verbatim/);
    expect(stdout).toContain('npm run verbatim -- ');
  }
});

test('a reader that has seen enough ends it quietly', async () => {
  const line = `${JSON.stringify({ id: 1, text: 'Nothing was said.' })}\n`;
  const { stderr } = await runCli(['batch', '--in', '-', '--out', '-'], {
    input: line.repeat(20_000),
    onOutput: (child) => child.stdout?.destroy(),
  });
  expect(stderr).toBe('');
});
