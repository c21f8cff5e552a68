import { expect, it } from 'vitest';
import { runSchedule } from '../../src/main/run-schedule.ts';
import { StoreError } from '../../src/model/store-error.ts';
import { openMemoryStore } from '../../src/store/sqlite/open-memory-store.ts';

it('a store that can’t be written is told with what to do about it, and the schedule goes on next minute', async () => {
  const real = await openMemoryStore();
  let full = true;
  const store = new Proxy(real, {
    get: (target, name: keyof typeof real) => {
      if (!full) return target[name];
      return () =>
        Promise.reject(new StoreError('store-full', 'The disk of the store is full.', 'Make room.'));
    },
  });
  const log: string[] = [];
  const schedule = runSchedule({
    store,
    definitions: [],
    folder: '.',
    adapters: new Map(),
    web: {} as never,
    now: () => '2026-11-23T07:00:00.000Z',
    random: () => 0,
    log: (line) => log.push(line),
  });
  await schedule.tick();
  expect(log).toContain(
    'the schedule failed, goes on next minute: StoreError store-full: The disk of the store is full. Make room.',
  );
  full = false;
  log.length = 0;
  await schedule.tick();
  expect(log.filter((line) => line.startsWith('the schedule'))).toEqual([]);
  await schedule.stop();
  await real.close();
});
