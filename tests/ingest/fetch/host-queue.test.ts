import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHostQueue } from '../../../src/ingest/fetch/host-queue.ts';

test('whatever the order of things: one task a host, few in all, every one ends, failures with their own caller', async () => {
  const task = fc.record({ host: fc.constantFrom('a', 'b', 'c', 'd'), fails: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(task, { maxLength: 20 }),
      fc.integer({ min: 1, max: 3 }),
      async (s, tasks, atOnce) => {
        const queue = createHostQueue(atOnce);
        const running: string[] = [];
        const done = tasks.map(({ host, fails }, index) =>
          queue(host, async () => {
            running.push(host);
            expect(new Set(running).size).toBe(running.length);
            expect(running.length).toBeLessThanOrEqual(atOnce);
            await s.schedule(Promise.resolve());
            running.splice(running.indexOf(host), 1);
            if (fails) throw new Error(String(index));
            return index;
          }),
        );
        const ended = Promise.allSettled(done);
        await s.waitFor(ended);
        const outcomes = await ended;
        expect(outcomes.map(({ status }) => status === 'rejected')).toEqual(tasks.map(({ fails }) => fails));
      },
    ),
  );
});
