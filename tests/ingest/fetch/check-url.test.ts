import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkUrl } from '../../../src/ingest/fetch/check-url.ts';
import { createGuardedFetch, type ResolvedAddress } from '../../../src/ingest/fetch/guarded-fetch.ts';
import { isPublicAddress } from '../../../src/ingest/fetch/public-address.ts';
import { sharedFolder, whySkipped } from '../../eval/shared-data.ts';

const none: ReadonlySet<string> = new Set();
const isRefused = (url: string): boolean => !checkUrl(url, none).ok;

describe('links that must be refused', () => {
  test.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://0.0.0.0/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001::1]/',
    'http://255.255.255.255/',
    'http://１２７.０.０.１/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost/',
    'http://printer/',
    'http://nas.local/',
    'http://metadata.google.internal/',
    'file:///etc/passwd',
    'data:text/html,hi',
    'ftp://example.com/',
    'javascript:alert(1)',
    'https://user:pass@example.com/',
    'https://user@example.com/',
    'http://example.com:22/',
    'http://../',
    'http://a..example/',
    'http://example.com:8080/',
    'example.com',
    '//example.com/',
    'https://',
    '',
    `https://example.com/${'a'.repeat(3000)}`,
  ])('%s', (url) => {
    const checked = checkUrl(url, none);
    expect(checked).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/\.$/),
      remedy: expect.stringMatching(/\.$/),
    });
  });
});

describe('links that must go through', () => {
  test.each([
    'https://example.com/',
    'http://example.com:80/a?b#c',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/',
    'https://127.0.0.1.example.com/',
    'https://localhost.example.com/',
    'http://172.32.0.1/',
    'https://例え.jp/',
    'http://example.com./',
  ])('%s', (url) => {
    expect(checkUrl(url, none)).toMatchObject({ ok: true });
  });
});

test('a private host goes through, at any port, where the operator allows it by name', () => {
  const allowed = new Set(['wiki.intra', '10.0.0.5']);
  expect(checkUrl('http://wiki.intra:8080/x', allowed).ok).toBe(true);
  expect(checkUrl('http://10.0.0.5/', allowed).ok).toBe(true);
  expect(checkUrl('http://10.0.0.6/', allowed).ok).toBe(false);
  expect(checkUrl('http://other.wiki.intra/', allowed).ok).toBe(false);
  expect(checkUrl('file://wiki.intra/etc', allowed).ok).toBe(false);
});

test('what is no address is not public', () => {
  for (const text of ['', 'example.com', '1.2.3', '::g', '127.0.0.1 '])
    expect(isPublicAddress(text)).toBe(false);
});

const lists = ['corpora/ssrf-must-refuse.json', 'corpora/ssrf-must-allow.json'] as const;
const reason = whySkipped(...lists);
describe.skipIf(reason !== undefined)(`the shared lists${reason === undefined ? '' : `: ${reason}`}`, () => {
  const read = (path: string): readonly (string | { readonly u: string })[] =>
    JSON.parse(readFileSync(join(sharedFolder, path), 'utf8'));
  const urls = (path: string): string[] =>
    read(path).map((each) => (typeof each === 'string' ? each : each.u));

  // What the public services for such names answer: the address in the name, or this machine.
  const resolve = async (host: string): Promise<ResolvedAddress[]> => {
    const [literal] = /\d+(?:[.-]\d+){3}(?=\.(?:nip|sslip)\.io$)/.exec(host) ?? [];
    return [{ address: literal?.replaceAll('-', '.') ?? '127.0.0.1', family: 4 }];
  };

  test('every hostile link is refused, by its text or by what its name resolves to', async () => {
    const door = createGuardedFetch({
      resolve,
      allowedHosts: none,
      elapsed: () => performance.now(),
      userAgent: 'test',
      maxBytes: 1,
      totalTime: 5_000,
      idleTime: 5_000,
    });
    const outcomes = await Promise.all(
      urls(lists[0]).map(async (url) => ({ url, fetched: await door.fetch(url) })),
    );
    door.close();
    const codes = new Set(['url', 'url-user', 'url-port', 'private-host']);
    const through = outcomes.filter(({ fetched }) => fetched.ok || !codes.has(fetched.code));
    expect(through.map(({ url }) => url)).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(500);
  });

  test('no good link is', () => {
    expect(urls(lists[1]).filter(isRefused)).toEqual([]);
  });
});
