import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedState } from '../../src/model/feed-state.ts';
import type { Place } from '../../src/model/interaction.ts';
import type { Reading } from '../../src/model/reading.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type NewSchema, newSchema } from '../standins/postgres/new-schema.ts';
import { sharedPostgres } from '../standins/postgres/shared-postgres.ts';
import { opened } from './opened.ts';

const { url, missing } = await sharedPostgres();
const now = '2026-11-23T07:00:00.000Z';
const place: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };

/** Letters that no compression makes fewer. */
const letters = (length: number, seed = ''): string => {
  let text = '';
  while (text.length < length) text += createHash('sha256').update(`${seed}${text.length}`).digest('hex');
  return text.slice(0, length).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!);
};

// An index takes rows of 2,704 bytes, a lexeme 2,046, a quote's lexemes a million: what others write may be longer.
describe.skipIf(missing !== undefined)('what is longer than PostgreSQL’s indexes take', () => {
  let schema: NewSchema;
  let store: Store;
  beforeAll(async () => {
    schema = await newSchema(url);
    store = opened(await openPostgresStore(schema.url));
  });
  afterAll(async () => {
    await store.close();
    await schema.remove();
  });

  it('is known again by its id in a feed and in an edition', async () => {
    const id = letters(5_000);
    const feed = 'https://herald.example/feed';
    await store.subscribe([{ definition: 'd', feed }], now);
    const state: FeedState = {
      url: feed,
      address: feed,
      nextAt: now,
      notBefore: now,
      failures: 0,
      gone: false,
      movedTimes: 0,
    };
    expect(await store.keepFeed(state, [{ id, text: 'T' }], now)).toBe(1);
    expect(await store.keepFeed(state, [{ id, text: 'T' }], now)).toBe(0);
    const [kept] = await store.feedItems(feed, 5);
    await store.recordSlots([{ definition: 'd', dueAt: now, state: 'due', late: false }], now);
    const slot = await store.claimSlot(['d'], now, now);
    const items = [{ id: kept!.id, headline: 'H' }];
    await store.enqueueEdition(slot!, { deliveries: [], readings: [], items }, now);
    // By the id that the feed gave, and by the one that the record gave.
    for (const asked of [id, kept!.id]) {
      expect(await store.knownItems('d', [asked, letters(5_000, 'another')])).toEqual(new Set([asked]));
    }
  });

  it('keeps nobody from keeping and finding the article', async () => {
    const name = `X${letters(5_000)}`;
    const body = `“Yes,” said ${name}.`;
    const reading: Reading = {
      article: { id: 'long', language: 'en', body, paragraphs: [{ start: 0, end: body.length }] },
      publisher: { name: letters(5_000), key: letters(5_000) },
      headlineTerms: [],
      speakers: [{ name, role: letters(5_000, 'role'), kind: 'person', named: true, forms: [name] }],
      quotes: [
        {
          type: 'direct',
          fragments: [{ start: 1, end: 5 }],
          around: { start: 0, end: body.length },
          key: 'yes',
          terms: ['rare', ...Array.from({ length: 20_000 }, (_, index) => letters(64, `${index} `))],
          speakers: [0],
          confidence: 0.9,
          rank: 1,
        },
      ],
    };
    await store.keepArticle(reading, place, now);
    expect((await store.keptArticle('long', place))?.body).toBe(body);
    const found = await store.findQuotes({ about: [['rare']], limit: 5 }, { kind: 'place', place });
    expect(found.map(({ texts, speakers }) => [texts, speakers[0]?.name])).toEqual([[['Yes,'], name]]);
  });
});
