import dns from 'node:dns';
import { lookup } from 'node:dns/promises';
import { createServer, get } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { describe, expect, it } from 'vitest';

describe('tests cannot leave the machine', () => {
  it.each([
    ['a socket', () => connect(80, '192.0.2.1')],
    ['a socket by options', () => connect({ port: 80, host: 'example.com' })],
    ['a TLS socket', () => connectTls({ port: 443, host: '192.0.2.1' })],
    ['an HTTP request', () => get('http://192.0.2.1/')],
    ['a DNS look-up', () => dns.lookup('example.com', () => {})],
    ['a DNS query', () => dns.resolveTxt('example.com', () => {})],
  ])('%s', (_, attempt) => {
    expect(attempt).toThrow(/loopback only/);
  });

  it('fetch and promised look-ups', async () => {
    await expect(fetch('https://example.com/')).rejects.toThrow(/loopback only/);
    await expect(lookup('example.com')).rejects.toThrow(/loopback only/);
  });

  it('but loopback works', async () => {
    const server = createServer((_, response) => response.end('here'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect(await answer.text()).toBe('here');
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
