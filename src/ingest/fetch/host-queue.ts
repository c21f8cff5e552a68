/** Runs tasks so that no host is asked twice at a time, and few in all. */
export type HostQueue = <T>(host: string, task: () => Promise<T>) => Promise<T>;

/**
 * One task a host at a time, in order, and at most `atOnce` in all. A task's failure is its caller's and stops nobody
 * else. Hosts that rest take no room.
 */
export function createHostQueue(atOnce: number): HostQueue {
  const lastOf = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  let running = 0;
  const slot = async (): Promise<void> => {
    if (running < atOnce) running++;
    else await new Promise<void>((go) => waiting.push(go));
  };
  const release = (): void => {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  };
  return (host, task) => {
    const run = (lastOf.get(host) ?? Promise.resolve()).then(async () => {
      await slot();
      try {
        return await task();
      } finally {
        release();
      }
    });
    const settled = run.then(
      () => undefined,
      () => undefined,
    );
    lastOf.set(host, settled);
    settled.then(() => {
      if (lastOf.get(host) === settled) lastOf.delete(host);
    });
    return run;
  };
}
