import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FeedState, FoundItem } from '../../src/model/feed-state.ts';
import type { Place } from '../../src/model/interaction.ts';
import type { Reading } from '../../src/model/reading.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type NewSchema, newSchema } from '../standins/postgres/new-schema.ts';
import { sharedPostgres } from '../standins/postgres/shared-postgres.ts';
import { opened } from './opened.ts';

const { url, missing } = await sharedPostgres();
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 7, minute)).toISOString();
const names = Array.from({ length: 60 }, (_, index) => `https://feed-${index}.example/`);
/** The same list in another order for each: what locks rows as they come would lock up. */
const turned = <T>(list: readonly T[], by: number): T[] => {
  const from = (by * 7) % list.length;
  const order = [...list.slice(from), ...list.slice(0, from)];
  return by % 2 === 0 ? order : order.reverse();
};

describe.skipIf(missing !== undefined)('eight processes on one PostgreSQL', () => {
  let schema: NewSchema;
  let stores: Store[];
  const eight = <T>(run: (store: Store, index: number) => Promise<T>) => Promise.all(stores.map(run));
  beforeAll(async () => {
    schema = await newSchema(url);
    // All at once, so that each finds the database without tables.
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => openPostgresStore(schema.url)));
    stores = outcomes.map(opened);
  });
  afterEach(() => schema.empty());
  afterAll(async () => {
    await eight((store) => store.close());
    await schema.remove();
  });
  const due = (definition: string) => ({ definition, dueAt: at(1), state: 'due' as const, late: false });
  const record = () => eight((store, index) => store.recordSlots(turned(names, index).map(due), at(1)));

  it('migrate it once', async () => {
    const done = await schema.run('select number from migration order by number');
    expect(done.length).toBeGreaterThan(1);
    expect(done.map(({ number }) => number)).toEqual(done.map((_, index) => index + 1));
  });

  it('claim each slot once, and nobody goes without while there are some', async () => {
    await record();
    const first = await eight((store) => store.claimSlot(names, at(2), at(9)));
    expect(new Set(first.map((slot) => slot?.definition)).size).toBe(8);
    const rest = await eight(async (store) => {
      const claimed: string[] = [];
      for (;;) {
        const slot = await store.claimSlot(names, at(2), at(9));
        if (slot === undefined) return claimed;
        claimed.push(slot.definition);
      }
    });
    const all = [...first.map((slot) => slot!.definition), ...rest.flat()];
    expect(all.toSorted()).toEqual(names.toSorted());
  });

  it('claim each delivery once, each of them at the same time', async () => {
    await record();
    for (const definition of names.slice(0, 8)) {
      const slot = await stores[0]!.claimSlot([definition], at(2), at(9));
      const delivery = { definition, dueAt: at(1), platform: 'slack', channel: 'C1' } as const;
      const message = { blocks: [], fallback: 'Morning' };
      const deliveries = [{ ...delivery, key: definition, message }];
      await stores[0]!.enqueueEdition(slot!, { deliveries, readings: [], items: [] }, at(2));
    }
    const claimed = await eight((store) => store.claimDelivery(at(3), at(9)));
    expect(claimed.map((entry) => entry?.key).toSorted()).toEqual(names.slice(0, 8).toSorted());
    expect(await eight((store) => store.claimDelivery(at(3), at(9)))).toEqual(Array(8).fill(undefined));
    const recorded = await eight((store) =>
      store.recordAttempt(claimed[0]!, { state: 'sent', doubtful: false }, at(4)),
    );
    expect(recorded.filter((done) => done)).toHaveLength(1);
  });

  it('subscribe to and claim the same feeds in any order', async () => {
    await eight((store, index) =>
      store.subscribe(
        turned(names, index).map((feed) => ({ definition: 'd', feed })),
        at(0),
      ),
    );
    const claim = { now: at(1), leaseUntil: at(2), when: 'scheduled', limit: 20 } as const;
    const claimed = (await eight((store, index) => store.claimFeeds(turned(names, index), claim))).flat();
    expect(new Set(claimed.map((feed) => feed.url)).size).toBe(claimed.length);
    expect(claimed.length).toBeGreaterThanOrEqual(20);
  });

  it('agree since when a new definition counts', async () => {
    const marks = await eight((store, index) =>
      store.scheduleMarks(
        turned(names, index).map((name) => ({ name, timing: 't' })),
        at(index),
      ),
    );
    const later = await stores[0]!.scheduleMarks([{ name: names[0]!, timing: 't' }], at(30));
    // Whoever wrote it first; one whose clock is behind that begins anew.
    expect(marks.map((mark) => mark.get(names[0]!))).toContain(later.get(names[0]!));
    expect(await stores[1]!.scheduleMarks([{ name: names[0]!, timing: 't' }], at(31))).toEqual(later);
  });

  it('keep what one feed brought once', async () => {
    const feed = names[0]!;
    await stores[0]!.subscribe([{ definition: 'd', feed }], at(0));
    const state: FeedState = {
      url: feed,
      address: feed,
      readAt: at(1),
      nextAt: at(9),
      notBefore: at(1),
      failures: 0,
      gone: false,
      movedTimes: 0,
    };
    const items = Array.from({ length: 30 }, (_, index): FoundItem => ({ id: `i${index}`, text: 'T' }));
    const counts = await eight((store, index) => store.keepFeed(state, turned(items, index), at(1)));
    expect(counts.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 30]);
    const kept = await stores[0]!.feedItems(feed, 100);
    expect(kept).toHaveLength(30);
    expect(kept.every(({ backlog }) => backlog)).toBe(true);
  });

  it('keep one article with its quotes once, and one person for all who name them', async () => {
    const place: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
    const body = '“Peace is near,” said Anna Lindqvist.';
    const reading = (id: string): Reading => ({
      article: { id, language: 'en', body, paragraphs: [{ start: 0, end: body.length }] },
      headlineTerms: [],
      speakers: [{ name: 'Anna Lindqvist', kind: 'person', named: true, forms: ['Anna Lindqvist'] }],
      quotes: [
        {
          type: 'direct',
          fragments: [{ start: 1, end: 14 }],
          around: { start: 0, end: body.length },
          key: 'peace is near',
          terms: ['peace', 'near'],
          speakers: [0],
          confidence: 0.9,
          rank: 1,
        },
      ],
    });
    await eight((store, index) => store.keepArticle(reading('same'), place, at(index)));
    await eight((store, index) => store.keepArticle(reading(`other-${index}`), place, at(index)));
    expect(await schema.run('select count(*) as quotes from quote')).toEqual([{ quotes: '9' }]);
    expect(await schema.run('select count(*) as people from person')).toEqual([{ people: '1' }]);
    expect(await schema.run('select quotes from person_form')).toEqual([{ quotes: 9 }]);
    expect(await schema.run('select count(*) as indexed from quote_text')).toEqual([{ indexed: '9' }]);
  });
});
