import type { Store } from '../../src/store/store.ts';

/** What the store of a process that died answers. */
export class ProcessDiedError extends Error {
  override readonly name = 'ProcessDiedError';
}

/**
 * A store of a process that dies at its n-th call (from 0): before the call is carried out or right after it,
 * before anybody hears of it. From then on every call fails, as nothing of that process runs any more.
 */
export function crashingStore(
  store: Store,
  at: number,
  when: 'before' | 'after',
): Store & { readonly died: () => boolean } {
  let calls = 0;
  let dead = false;
  const wrapped = Object.entries(store).map(([name, method]) => {
    if (name === 'close') return [name, method];
    const call = async (...parameters: unknown[]) => {
      if (dead) throw new ProcessDiedError(name);
      dead = calls++ === at;
      if (dead && when === 'before') throw new ProcessDiedError(name);
      const result: unknown = await (method as (...all: unknown[]) => Promise<unknown>)(...parameters);
      if (dead) throw new ProcessDiedError(name);
      return result;
    };
    return [name, call];
  });
  return { ...(Object.fromEntries(wrapped) as Store), died: () => dead };
}
