import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCachedFetch } from '../../../src/ingest/fetch/cached-fetch.ts';
import { createGuardedFetch } from '../../../src/ingest/fetch/guarded-fetch.ts';

const open: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  for (const close of open.splice(0)) close();
});

async function cached(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers);
    response.sendDate = false;
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const door = createGuardedFetch({
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    allowedHosts: new Set(['site.example']),
    elapsed: () => performance.now(),
    userAgent: 'test',
    maxBytes: 1_000_000,
    totalTime: 5_000,
    idleTime: 5_000,
  });
  open.push(door.close, () => {
    server.closeAllConnections();
    server.close();
  });
  const fetch = createCachedFetch(door);
  const at = `http://site.example:${(server.address() as AddressInfo).port}`;
  const text = async (path: string): Promise<string> => {
    const fetched = await fetch(`${at}${path}`);
    return fetched.ok ? `${fetched.value.status} ${Buffer.from(fetched.value.bytes)}` : fetched.code;
  };
  return { asked, text, pass: (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000) };
}

test('a fresh answer is given again without asking; a stale one is asked for by its validators', async () => {
  const { asked, text, pass } = await cached((request, response) => {
    response.setHeader('cache-control', 'max-age=100');
    if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
    else response.setHeader('etag', '"one"').end('the story');
  });
  expect(await text('/a?utm_source=x')).toBe('200 the story');
  pass(90);
  expect(await text('/a')).toBe('200 the story');
  expect(asked).toHaveLength(1);
  pass(20);
  expect(await text('/a')).toBe('200 the story');
  expect(asked.map((headers) => headers['if-none-match'])).toEqual([undefined, '"one"']);
  pass(90);
  expect(await text('/a')).toBe('200 the story');
  expect(asked).toHaveLength(2);
});

test('an answer without a word about its age is young for a minute', async () => {
  const { asked, text, pass } = await cached((_, response) => response.end('the story'));
  await text('/a');
  pass(50);
  await text('/a');
  expect(asked).toHaveLength(1);
  pass(20);
  await text('/a');
  expect(asked).toHaveLength(2);
});

test.each([
  ['no-store', 200],
  ['max-age=100', 404],
  ['max-age=100', 500],
])('%s with status %i is not kept', async (control, status) => {
  const { asked, text } = await cached((_, response) =>
    response.writeHead(status, { 'cache-control': control }).end('x'),
  );
  expect([await text('/a'), await text('/a')]).toEqual([`${status} x`, `${status} x`]);
  expect(asked).toHaveLength(2);
});
