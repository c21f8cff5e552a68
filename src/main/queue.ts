import { setImmediate } from 'node:timers/promises';

/**
 * A queue that runs so many tasks at once and lets so many wait; undefined where it is full. Between two tasks
 * the event loop gets its turn, so that what else is asked can be acknowledged in time.
 */
export function createQueue(atOnce: number, mostWaiting: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  const begin = async (): Promise<void> => {
    if (running < atOnce) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    await setImmediate();
  };
  const end = (): void => {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  };
  return <T>(task: () => Promise<T>): Promise<T> | undefined => {
    if (running >= atOnce && waiting.length >= mostWaiting) return undefined;
    return begin().then(task).finally(end);
  };
}
