import { lookup } from 'node:dns/promises';
import type { ResolvedAddress } from './guarded-fetch.ts';

/** All addresses of a name, as the machine resolves it. */
export async function nodeResolve(host: string): Promise<ResolvedAddress[]> {
  const found = await lookup(host, { all: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}
