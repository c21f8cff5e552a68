import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createGuardedFetch, type FetchRules } from '../../../src/ingest/fetch/guarded-fetch.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function serve(handler: Handler): Promise<{ readonly port: number; readonly asked: string[] }> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.headers.host?.replace(/:\d+$/, '')}${request.url}`);
    handler(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, asked };
}

const loopback = [{ address: '127.0.0.1', family: 4 as const }];

function door(more: Partial<FetchRules> = {}) {
  const door = createGuardedFetch({
    resolve: async () => loopback,
    allowedHosts: new Set(['site.example']),
    elapsed: () => performance.now(),
    userAgent: 'Verbatim/test',
    maxBytes: 100_000,
    totalTime: 5_000,
    idleTime: 5_000,
    ...more,
  });
  open.push(door.close);
  return door;
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

describe('what a name resolves to', () => {
  test.each<[string, string[]]>([
    ['a private answer', ['127.0.0.1']],
    ['mixed answers', ['93.184.216.34', '10.0.0.1']],
    ['a mapped answer', ['::ffff:127.0.0.1']],
    ['no answer', []],
  ])('%s is refused before anything is connected to', async (_, answers) => {
    const { port, asked } = await serve((__, response) => response.end('secret'));
    const resolve = async () =>
      answers.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }) as const);
    const fetched = await door({ resolve }).fetch('http://evil.example/');
    expect(fetched).toMatchObject({ ok: false, code: 'private-host' });
    expect([port > 0, asked]).toEqual([true, []]);
  });

  test('is asked for once: an answer that changes after the check changes nothing', async () => {
    const { port } = await serve((_, response) => response.end('first'));
    let asked = 0;
    const resolve = async () => (asked++ === 0 ? loopback : [{ address: '127.0.0.9', family: 4 as const }]);
    const fetched = await door({ resolve }).fetch(`http://site.example:${port}/`);
    expect(fetched.ok && textOf(fetched.value.bytes)).toBe('first');
    expect(asked).toBe(1);
  });

  test('a name that does not exist is said so', async () => {
    const resolve = async () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));
    expect(await door({ resolve }).fetch('http://nowhere.example/')).toMatchObject({
      ok: false,
      code: 'no-such-host',
      reason: expect.stringContaining('nowhere.example'),
    });
  });
});

describe('redirects', () => {
  test('are followed, and told', async () => {
    const { port, asked } = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(301, { location: '/b' }).end();
      else if (request.url === '/b')
        response.writeHead(302, { location: `http://site.example:${port}/c` }).end();
      else response.end('there');
    });
    const fetched = await door().fetch(`http://site.example:${port}/a`);
    expect(fetched).toMatchObject({ ok: true, value: { url: `http://site.example:${port}/c`, status: 200 } });
    expect(fetched.ok && fetched.value.redirects.map(({ status }) => status)).toEqual([301, 302]);
    expect(asked).toEqual(['site.example/a', 'site.example/b', 'site.example/c']);
  });

  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://169.254.169.254/latest/',
    'file:///etc/passwd',
    'data:text/html,x',
    'http://user:pass@site.example/',
    'http://other.example:22/',
    'http://localhost/',
    'http://other.example/',
  ])('to %s are refused', async (location) => {
    const { port, asked } = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(await door().fetch(`http://site.example:${port}/`)).toMatchObject({ ok: false });
    expect(asked).toHaveLength(1);
  });

  test('without an end are given up after five', async () => {
    const { port, asked } = await serve((request, response) =>
      response.writeHead(302, { location: `${request.url}x` }).end(),
    );
    expect(await door().fetch(`http://site.example:${port}/`)).toMatchObject({
      ok: false,
      code: 'redirects',
    });
    expect(asked).toHaveLength(6);
  });
});

describe('answers', () => {
  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
    ['identity', (text: string) => Buffer.from(text)],
  ] as const)('in %s are unpacked', async (encoding, pack) => {
    const { port } = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding, ETag: '"x"' }).end(pack('the news of the day')),
    );
    const fetched = await door().fetch(`http://site.example:${port}/`);
    expect(fetched.ok && textOf(fetched.value.bytes)).toBe('the news of the day');
    expect(fetched.ok && fetched.value.headers.etag).toBe('"x"');
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['zstd', zstdCompressSync],
  ] as const)('a %s bomb stops at the cap', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(50 * 1024 * 1024));
    const { port } = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb),
    );
    const before = process.memoryUsage().rss;
    expect(await door().fetch(`http://site.example:${port}/`)).toMatchObject({
      ok: false,
      code: 'too-large',
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(40 * 1024 * 1024);
  });

  test('that never end stop at the cap too', async () => {
    const { port } = await serve((_, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(10_000)));
        response.once('drain', more);
      };
      more();
    });
    expect(await door().fetch(`http://site.example:${port}/`)).toMatchObject({
      ok: false,
      code: 'too-large',
    });
  });

  test.each([
    ['an encoding nobody knows', 'rot13', 'encoding'],
    ['three layers', 'gzip, gzip, gzip', 'encoding'],
    ['something that is not packed as it says', 'gzip', 'broken-answer'],
  ])('%s is refused', async (_, encoding, code) => {
    const { port } = await serve((__, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end('plain words'),
    );
    expect(await door().fetch(`http://site.example:${port}/`)).toMatchObject({ ok: false, code });
  });

  test('that break off are refused', async () => {
    const { port } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => response.destroy());
    });
    expect(await door().fetch(`http://site.example:${port}/`)).toMatchObject({
      ok: false,
      code: 'broken-answer',
    });
  });

  test('that never come are given up: in all, or after silence', async () => {
    const { port } = await serve(() => {});
    const url = `http://site.example:${port}/`;
    expect(await door({ totalTime: 40 }).fetch(url)).toMatchObject({ ok: false, code: 'too-slow' });
    expect(await door({ idleTime: 40 }).fetch(url)).toMatchObject({ ok: false, code: 'too-slow' });
  });

  test('with any status are answers, and say who asked for them', async () => {
    const { port } = await serve((request, response) =>
      response.writeHead(410).end(`${request.headers['user-agent']} ${request.headers['if-none-match']}`),
    );
    const fetched = await door().fetch(`http://site.example:${port}/`, { 'if-none-match': '"a"' });
    expect(fetched).toMatchObject({ ok: true, value: { status: 410 } });
    expect(fetched.ok && textOf(fetched.value.bytes)).toBe('Verbatim/test "a"');
  });
});
