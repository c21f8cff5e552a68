import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { allowedFile } from '../../src/main/allowed-file.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'verbatim-files-')));
const inRoot = (...parts: string[]) => join(root, ...parts);
mkdirSync(inRoot('open', 'deep'), { recursive: true });
mkdirSync(inRoot('open-too'));
mkdirSync(inRoot('closed'));
writeFileSync(inRoot('open', 'a.txt'), 'a');
writeFileSync(inRoot('open', 'deep', 'b.txt'), 'b');
writeFileSync(inRoot('open', '..c.txt'), 'c');
writeFileSync(inRoot('open', 'large.txt'), Buffer.alloc(2 * 1024 * 1024 + 1));
writeFileSync(inRoot('open-too', 'd.txt'), 'd');
writeFileSync(inRoot('closed', 'secret.txt'), 's');
symlinkSync(inRoot('closed', 'secret.txt'), inRoot('open', 'way-out.txt'));
symlinkSync(inRoot('closed'), inRoot('open', 'folder-out'));
symlinkSync(inRoot('open', 'deep', 'b.txt'), inRoot('open', 'inner-link.txt'));
symlinkSync(inRoot('open'), inRoot('linked-open'));
symlinkSync(inRoot('nowhere'), inRoot('open', 'broken.txt'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ask = (path: string, allowed: 'all' | readonly string[] = ['open']) => allowedFile(path, allowed, root);

describe('opens what lies in an allowed folder', () => {
  it.each([
    ['open/a.txt', 'open/a.txt'],
    ['./open/deep/../a.txt', 'open/a.txt'],
    ['a.txt', 'open/a.txt'],
    ['deep/b.txt', 'open/deep/b.txt'],
    ['open/..c.txt', 'open/..c.txt'],
    ['open/inner-link.txt', 'open/deep/b.txt'],
    [inRoot('open', 'a.txt'), 'open/a.txt'],
  ])('%s', async (path, real) => {
    expect(await ask(path)).toEqual({ ok: true, value: inRoot(real) });
  });

  it('also where the folder itself is a link', async () => {
    expect(await ask('linked-open/a.txt', ['linked-open'])).toMatchObject({ ok: true });
  });
});

test.each([
  ['closed/secret.txt'],
  ['open/../closed/secret.txt'],
  ['../closed/secret.txt'],
  ['open/deep/../../closed/secret.txt'],
  ['open/way-out.txt'],
  ['open/folder-out/secret.txt'],
  ['open-too/d.txt'],
  ['/etc/passwd'],
  ['../../../../../../etc/passwd'],
  ['open'],
])('%s is outside', async (path) => {
  const refused = await ask(path);
  expect(refused).toMatchObject({ ok: false, code: expect.stringMatching(/^(outside|missing)$/) });
  expect(JSON.stringify(refused)).not.toContain(root);
});

test('what lies outside is refused alike, whether it is there or not', async () => {
  expect(await ask('../closed/secret.txt')).toEqual(await ask('../closed/nothing.txt'));
});

test.each([
  ['open/nothing.txt', 'missing'],
  ['open/broken.txt', 'missing'],
  ['open/deep', 'no-file'],
  ['open/large.txt', 'too-large'],
])('%s: %s', async (path, code) => {
  const refused = await ask(path);
  expect(refused).toMatchObject({ ok: false, code });
  expect(JSON.stringify(refused)).not.toContain(root);
});

test('no folder, no file', async () => {
  expect(await ask('open/a.txt', [])).toMatchObject({ code: 'no-files' });
});

test('the operator’s own terminal opens everything but devices', async () => {
  expect(await ask('closed/secret.txt', 'all')).toEqual({ ok: true, value: inRoot('closed/secret.txt') });
  expect(await ask('/dev/null', 'all')).toMatchObject({ code: 'no-file' });
  expect(await ask('-', 'all')).toMatchObject({ code: 'missing' });
});
