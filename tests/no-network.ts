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

// A connection that brings its own resolver goes where that answers: the answer is what must be this machine.
function withCheckedLookup(parameters: readonly unknown[]): unknown[] | undefined {
  const [first, ...rest] = parameters;
  if (Array.isArray(first)) {
    const checked = withCheckedLookup(first);
    return checked && [Object.assign(first, checked), ...rest];
  }
  const { lookup } = (first ?? {}) as { lookup?: Loose };
  if (typeof lookup !== 'function' || lookup === dns.lookup) return undefined;
  const checkedLookup: Loose = (host, options, done) =>
    lookup(host, options, (error: unknown, answer: unknown, family: unknown) => {
      const addresses = Array.isArray(answer) ? answer.map(({ address }) => address) : [answer];
      if (!error) for (const address of addresses) requireLoopback(address);
      done(error, answer, family);
    });
  return [{ ...(first as object), lookup: checkedLookup }, ...rest];
}

const connect = net.Socket.prototype.connect as Loose;
net.Socket.prototype.connect = function (this: unknown, ...parameters: unknown[]) {
  const checked = withCheckedLookup(parameters);
  if (checked === undefined) requireLoopback(hostOf(parameters));
  return connect.apply(this, checked ?? parameters);
} as typeof net.Socket.prototype.connect;
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
