// Set-up of every test file: what isn't this machine cannot be reached, and a test that tries fails loudly.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** Thrown where a test tries to leave the machine. */
export class NetworkBlockedError extends Error {
  override readonly name = 'NetworkBlockedError';
  constructor(host: string) {
    super(`tests reach loopback only, and this one tried ${host}: serve it from 127.0.0.1 or hand in a fake`);
  }
}

/** Whether a host name or address is this machine. */
export function isLoopback(host: string): boolean {
  const bare = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  if (bare === '' || bare === 'localhost' || bare === '::1' || bare === '::ffff:127.0.0.1') return true;
  return net.isIPv4(bare) && bare.startsWith('127.');
}

function requireLoopback(host: unknown): void {
  if (typeof host === 'string' && !isLoopback(host)) throw new NetworkBlockedError(host);
}

// net hands its own connect either (port, host), (path), (options) or one array of already settled arguments.
function hostOf(parameters: readonly unknown[]): unknown {
  const [first, second] = parameters;
  if (Array.isArray(first)) return hostOf(first);
  if (typeof first === 'object' && first !== null) return (first as { host?: unknown }).host;
  return typeof first === 'number' && typeof second === 'string' ? second : undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: the overloads of the patched functions are wider than a type can say
type Loose = (...parameters: any[]) => any;

function guard(owner: object, name: string, hostIn: (parameters: readonly unknown[]) => unknown): void {
  const original = Reflect.get(owner, name) as Loose;
  Reflect.set(owner, name, function (this: unknown, ...parameters: unknown[]) {
    requireLoopback(hostIn(parameters));
    return original.apply(this, parameters);
  });
}

guard(net.Socket.prototype, 'connect', hostOf);
guard(dgram.Socket.prototype, 'connect', ([, address]) => address);
guard(dgram.Socket.prototype, 'send', (parameters) =>
  parameters.slice(1).find((value) => typeof value === 'string'),
);
const resolvers = Object.keys(dns).filter((name) => name === 'lookup' || name.startsWith('resolve'));
for (const name of resolvers) guard(dns, name, ([host]) => host);
for (const name of resolvers.filter((name) => name in dns.promises)) {
  const original = Reflect.get(dns.promises, name) as Loose;
  Reflect.set(dns.promises, name, async (...parameters: unknown[]) => {
    requireLoopback(parameters[0]);
    return original.apply(dns.promises, parameters);
  });
}
syncBuiltinESMExports();

const realFetch = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (url.protocol === 'http:' || url.protocol === 'https:') requireLoopback(url.hostname);
  return realFetch(input, init);
};
