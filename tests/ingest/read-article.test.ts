import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_INPUT_BYTES } from '../../src/ingest/limits.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import { nodeReading, type ReadingEffects } from '../../src/ingest/reading-effects.ts';
import type { Refusal } from '../../src/model/outcome.ts';

const body =
  'The council of Dunmore voted on Tuesday to rebuild the harbour wall.\n\n“We have waited for ten years,” said the mayor, Jane Roe. “We will not wait for another winter, whatever it costs.”';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-ingest-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part;
}

const withStdin = (stdin: AsyncIterable<Uint8Array>): ReadingEffects => ({
  ...nodeReading,
  stdin: () => stdin,
});

async function refused(where: string, effects?: ReadingEffects): Promise<Refusal> {
  const outcome = await readArticle(where, effects);
  if (outcome.ok) throw new Error('expected a refusal');
  for (const line of [outcome.reason, outcome.remedy]) expect(line).toMatch(/^[^\n\r]{5,250}$/);
  return outcome;
}

async function article(where: string, effects?: ReadingEffects) {
  const outcome = await readArticle(where, effects);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('readArticle', () => {
  it('reads plain text, and settles and cleans it', async () => {
    const path = await written(
      'wall.txt',
      `\ufeffA wall for the town\r\nSource: Dunmore Post\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n`,
    );
    expect(await article(path)).toMatchObject({
      headline: 'A wall for the town',
      publisher: 'Dunmore Post',
      language: 'en',
      body,
    });
  });

  it('reads Markdown and HTML by their extension, and by their look without one', async () => {
    const markdown = `# A wall for the town\n\n${body}`;
    const html = `<!doctype html><html><body><article><h1>A wall for the town</h1>${body
      .split('\n\n')
      .map((text) => `<p>${text}</p>`)
      .join('')}</article></body></html>`;
    for (const [name, content] of [
      ['a.md', markdown],
      ['b.html', html],
      ['c', markdown],
      ['d.txt', html],
    ] as const) {
      expect(await article(await written(name, content)), name).toMatchObject({
        headline: 'A wall for the town',
        body,
      });
    }
  });

  it('reads standard input, and characters that two chunks share', async () => {
    const bytes = new TextEncoder().encode(body);
    const cut = bytes.indexOf(0xe2) + 1;
    const effects = withStdin(chunks(bytes.subarray(0, cut), bytes.subarray(cut)));
    expect((await article('-', effects)).body).toBe(body);
  });

  it('reads legacy charsets', async () => {
    const latin = Buffer.from(`${body.replaceAll(/[“”]/g, '"')} It cost her the caf\u00e9.`, 'latin1');
    expect((await article(await written('latin.txt', latin))).body).toContain('café');
  });

  it('keeps what the caller knows, and trusts clear words over a page’s language', async () => {
    const path = await written(
      'lang.html',
      `<html lang="de"><body><article><p>${body}</p></article></body></html>`,
    );
    const outcome = await readArticle(path, nodeReading, {
      owner: 'team-1',
      url: 'https://post.example/wall',
    });
    expect(outcome).toMatchObject({
      value: { owner: 'team-1', url: 'https://post.example/wall', language: 'en' },
    });
  });

  it('refuses links, which it can’t fetch yet', async () => {
    expect(await refused('https://post.example/wall')).toMatchObject({ code: 'url' });
    expect(await refused('HTTP://post.example/wall')).toMatchObject({ code: 'url' });
    expect(await refused('file:///wall.txt')).toMatchObject({ code: 'url' });
  });

  it('refuses what is no readable file', async () => {
    expect(await refused(join(folder, 'nothing-here.txt'))).toMatchObject({ code: 'missing' });
    expect(await refused(join(await written('plain.txt', body), 'below'))).toMatchObject({ code: 'missing' });
    expect(await refused('')).toMatchObject({ code: 'missing' });
    expect(await refused(folder)).toMatchObject({ code: 'folder' });
    expect(await refused('a\0b')).toMatchObject({ code: 'unreadable' });
  });

  it('refuses a file it may not read', async ({ skip }) => {
    skip(process.getuid?.() === 0 || process.platform === 'win32', 'this user may read everything');
    const path = await written('secret.txt', body);
    await chmod(path, 0o000);
    expect(await refused(path)).toMatchObject({ code: 'unreadable' });
  });

  it('says so when the system forbids reading', async () => {
    const forbidden: ReadingEffects = {
      ...nodeReading,
      stat: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })),
    };
    expect(await refused('secret.txt', forbidden)).toMatchObject({ code: 'unreadable' });
  });

  it('lets a programming error through', async () => {
    const broken: ReadingEffects = { ...nodeReading, stat: () => Promise.reject(new TypeError('oops')) };
    await expect(readArticle('x.txt', broken)).rejects.toThrow('oops');
  });

  it('refuses a large file unread', async () => {
    const huge: ReadingEffects = {
      ...nodeReading,
      stat: async () => ({ kind: 'file', size: MAX_INPUT_BYTES + 1 }),
      readFile: () => {
        throw new Error('it was opened');
      },
    };
    expect(await refused('huge.txt', huge)).toMatchObject({ code: 'too-large' });
  });

  it('stops reading a stream at the cap', async () => {
    let read = 0;
    let closed = false;
    async function* endless() {
      try {
        for (;;) {
          read += 1024 * 1024;
          yield new Uint8Array(1024 * 1024).fill(97);
        }
      } finally {
        closed = true;
      }
    }
    expect(await refused('-', withStdin(endless()))).toMatchObject({ code: 'too-large' });
    expect(read).toBeLessThanOrEqual(MAX_INPUT_BYTES + 1024 * 1024);
    expect(closed).toBe(true);
    const device: ReadingEffects = {
      ...nodeReading,
      stat: async () => ({ kind: 'other', size: 0 }),
      readFile: () => endless(),
    };
    expect(await refused('device', device)).toMatchObject({ code: 'too-large' });
  });

  it('refuses text it can make nothing of', async () => {
    expect(await refused(await written('empty.txt', ''))).toMatchObject({ code: 'empty' });
    expect(await refused(await written('blank.txt', ' \n\t\n'))).toMatchObject({ code: 'empty' });
    expect(await refused(await written('short.txt', 'The town voted.'))).toMatchObject({ code: 'too-short' });
    expect(await refused('-', withStdin(chunks('word')))).toMatchObject({ code: 'too-short' });
    expect(await refused(await written('a.pdf', '%PDF-1.7\n%âãÏÓ'))).toMatchObject({ code: 'pdf-broken' });
    expect(
      await refused(await written('bad.txt', Buffer.concat([Buffer.from(body), Uint8Array.of(0xff, 0xfe)]))),
    ).toMatchObject({
      code: 'invalid-utf8',
    });
    expect(await refused(await written('bare.html', '<html><body></body></html>'))).toMatchObject({
      code: 'unreadable-html',
    });
  });

  it('counts words of Japanese by their characters', async () => {
    const path = await written(
      'ja.txt',
      '市長は月曜日、橋は春に開通すると述べた。議会は賛成多数で可決した。住民は夏までに完成することを望んでいる。',
    );
    expect((await article(path)).language).toBe('ja');
  });
});
