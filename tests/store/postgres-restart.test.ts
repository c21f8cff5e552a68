import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import type { Store } from '../../src/store/store.ts';
import { sharedPostgres } from '../standins/postgres/shared-postgres.ts';
import { type StartedPostgres, startPostgres } from '../standins/postgres/start-postgres.ts';
import { opened } from './opened.ts';

const { ours } = await sharedPostgres();
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 7, minute)).toISOString();
const slot = (definition: string, minute: number) => ({
  definition,
  dueAt: at(minute),
  state: 'due' as const,
  late: false,
});

describe.skipIf(!ours)('a PostgreSQL server that goes away', () => {
  let server: StartedPostgres;
  let store: Store;
  // To make and start a server takes a second, and much longer on a machine that is busy.
  beforeAll(async () => {
    server = await startPostgres({ durable: true });
    store = opened(await openPostgresStore(server.url));
  }, 60_000);
  afterAll(async () => {
    await store?.close();
    await server?.close();
  }, 60_000);

  it('is missed by the calls meanwhile, and used again once it is back', async () => {
    // Several connections that nobody uses: each of them is told.
    await Promise.all([1, 2, 3, 4].map((minute) => store.recordSlots([slot('a', minute)], at(0))));
    await server.tell('stop');
    await expect(store.recentSlots('a', 9)).rejects.toMatchObject({ name: 'StoreError', code: 'store-away' });
    await expect(store.recordSlots([slot('a', 5)], at(0))).rejects.toMatchObject({ code: 'store-away' });
    expect(await openPostgresStore(server.url)).toMatchObject({ ok: false, code: 'database-unreachable' });
    await server.tell('start');
    expect(await store.recentSlots('a', 9)).toHaveLength(4);
  });

  it('holds every acknowledged write when it crashes, and none by half', async () => {
    const acknowledged: string[] = [];
    let crashed: Promise<void> | undefined;
    const lanes = ['b', 'c', 'd'].map(async (definition) => {
      for (let minute = 0; ; minute += 2) {
        await store.recordSlots([slot(definition, minute), slot(definition, minute + 1)], at(0));
        acknowledged.push(`${definition} ${at(minute)}`, `${definition} ${at(minute + 1)}`);
        if (acknowledged.length > 100) crashed ??= server.tell('crash');
      }
    });
    for (const lane of await Promise.allSettled(lanes)) {
      expect(lane).toMatchObject({ status: 'rejected', reason: { code: 'store-away' } });
    }
    await crashed;
    await server.tell('start');
    const kept = await Promise.all(
      ['b', 'c', 'd'].map((definition) => store.recentSlots(definition, 10_000)),
    );
    const there = new Set(kept.flat().map(({ definition, dueAt }) => `${definition} ${dueAt}`));
    expect(acknowledged.filter((one) => !there.has(one))).toEqual([]);
    for (const slots of kept) expect(slots.length % 2).toBe(0);
  });
});
