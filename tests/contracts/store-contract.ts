import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Place } from '../../src/model/interaction.ts';
import type { PlannedDelivery } from '../../src/model/outbox.ts';
import { ownerOf } from '../../src/model/owner-of.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { FoundSlot } from '../../src/model/slot.ts';
import type { EditionRecord, Store } from '../../src/store/store.ts';
import { archiveContract } from './archive-contract.ts';
import { feedContract } from './feed-contract.ts';
import { keepingContract } from './keeping-contract.ts';

/** A store that outlives its openings. */
export interface StoreUnderTest {
  /** Opens the same store again, as a restarted or a second process would. */
  readonly open: () => Promise<Store>;
  readonly remove: () => Promise<void>;
}

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 7, minute)).toISOString();
const place: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const elsewhere: Place = { platform: 'slack', workspace: 'T2', channel: 'C2' };
const post = { blocks: [{ kind: 'heading', text: 'Morning' }], fallback: 'Morning' } as const;

function article(id: string, more: Partial<Article> = {}): Article {
  const body = `Words of ${id}.\n\n“Yes,” she said.`;
  return { id, language: 'en', body, paragraphs: [{ start: 0, end: 9 + id.length }], ...more };
}

/** An article in which nobody is quoted. */
function bare(article: Article): Reading {
  return { article, headlineTerms: [], speakers: [], quotes: [] };
}

function due(definition: string, minute: number): FoundSlot {
  return { definition, dueAt: at(minute), state: 'due', late: false };
}

function delivery(definition: string, minute: number, channel: string): PlannedDelivery {
  return {
    key: `${definition}-${minute}-${channel}`,
    definition,
    dueAt: at(minute),
    platform: 'slack',
    channel,
    message: post,
  };
}

/** What every store must do, whatever database it stands on. */
export function storeContract(name: string, create: () => Promise<StoreUnderTest>): void {
  describe(`store contract: ${name}`, () => {
    let under: StoreUnderTest;
    let store: Store;
    let opened: Store[];
    const open = async () => {
      const another = await under.open();
      opened.push(another);
      return another;
    };
    beforeEach(async () => {
      under = await create();
      opened = [];
      store = await open();
    });
    afterEach(async () => {
      for (const each of opened) await each.close();
      await under.remove();
    });
    const restart = async () => {
      for (const each of opened.splice(0)) await each.close();
      store = await open();
    };
    const enqueue = async (definition: string, minute: number, edition: Partial<EditionRecord> = {}) => {
      await store.recordSlots([due(definition, minute)], at(minute));
      const slot = await store.claimSlot([definition], at(minute), at(minute + 5));
      const whole = { deliveries: [delivery(definition, minute, 'C1')], readings: [], items: [], ...edition };
      expect(await store.enqueueEdition(slot!, whole, at(minute))).toBe(true);
    };

    describe('articles', () => {
      it('gives back what it was given, after a restart too', async () => {
        const whole = article('a1', {
          url: 'https://news.example/a',
          headline: 'Head “line”',
          byline: 'Ada',
          publisher: 'News',
          publishedAt: '2026-11-23',
          body: 'Ünïcödé 👩‍🚀 and a\u0000nul.\r\nEnd',
        });
        await store.keepArticle(bare(whole), place, at(0));
        await restart();
        expect(await store.keptArticle('a1', place)).toEqual(whole);
        expect(await store.lastArticle(place)).toEqual(whole);
      });

      it('knows the article last digested in each channel', async () => {
        const other = { ...place, channel: 'C9' };
        await store.keepArticle(bare(article('a1')), place, at(0));
        await store.keepArticle(bare(article('a2')), place, at(1));
        await store.keepArticle(bare(article('a3')), other, at(2));
        await store.keepArticle(bare(article('a1')), place, at(3));
        expect((await store.lastArticle(place))?.id).toBe('a1');
        expect((await store.lastArticle(other))?.id).toBe('a3');
        expect(await store.lastArticle(elsewhere)).toBeUndefined();
      });

      it('keeps an article again with what is new of it', async () => {
        await store.keepArticle(bare(article('a1', { headline: 'Old', byline: 'Ada' })), place, at(0));
        await store.keepArticle(bare(article('a1', { headline: 'New' })), place, at(1));
        expect(await store.keptArticle('a1', place)).toEqual(article('a1', { headline: 'New' }));
      });

      it('returns a private article only in the channels of its workspace where it was shown', async () => {
        const owned = article('p1', { owner: ownerOf(place) });
        await store.keepArticle(bare(owned), place, at(0));
        expect(await store.keptArticle('p1', place)).toEqual(owned);
        const others: Place[] = [
          elsewhere,
          { ...place, channel: 'C2' },
          { ...place, workspace: 'T2' },
          { ...place, platform: 'discord' },
        ];
        for (const other of others) {
          expect(await store.keptArticle('p1', other), JSON.stringify(other)).toBeUndefined();
          expect(await store.lastArticle(other), JSON.stringify(other)).toBeUndefined();
        }
      });

      it('keeps the same text of two workspaces and the public apart', async () => {
        for (const [owner, where] of [
          [ownerOf(place), place],
          [ownerOf(elsewhere), elsewhere],
        ] as const) {
          await store.keepArticle(bare(article('same', { owner, headline: owner })), where, at(0));
        }
        await store.keepArticle(
          bare(article('same', { headline: 'public' })),
          { ...place, channel: 'C7' },
          at(1),
        );
        expect((await store.keptArticle('same', place))?.headline).toBe('slack:T1');
        expect((await store.keptArticle('same', elsewhere))?.headline).toBe('slack:T2');
        expect((await store.keptArticle('same', { ...place, workspace: 'T3' }))?.headline).toBe('public');
      });

      it('refuses to keep what belongs to another workspace', async () => {
        const stolen = article('p1', { owner: ownerOf(place) });
        await expect(store.keepArticle(bare(stolen), elsewhere, at(0))).rejects.toThrow(RangeError);
        expect(await store.lastArticle(elsewhere)).toBeUndefined();
      });
    });

    describe('slots', () => {
      it('counts a new definition from when it was first seen, restarts included', async () => {
        const daily = { name: 'daily', timing: '30 7 * * * UTC' };
        expect(await store.scheduleMarks([daily], at(0))).toEqual(new Map([['daily', at(0)]]));
        await restart();
        expect(await store.scheduleMarks([daily], at(9))).toEqual(new Map([['daily', at(0)]]));
      });

      it('counts on from the newest slot, from now where the timing changes, never from the future', async () => {
        const daily = { name: 'daily', timing: 'old' };
        await store.scheduleMarks([daily], at(0));
        await store.recordSlots([due('daily', 5), due('daily', 3), due('daily', 40)], at(5));
        expect((await store.scheduleMarks([daily], at(9))).get('daily')).toBe(at(5));
        expect((await store.scheduleMarks([{ ...daily, timing: 'new' }], at(9))).get('daily')).toBe(at(9));
        expect((await store.scheduleMarks([{ ...daily, timing: 'new' }], at(2))).get('daily')).toBe(at(2));
      });

      it('records a slot once and hands it to one claimer', async () => {
        await store.recordSlots([due('daily', 5)], at(5));
        await store.recordSlots([due('daily', 5)], at(6));
        const second = await open();
        const claims = await Promise.all(
          [store, second, store, second].map((each) => each.claimSlot(['daily'], at(5), at(10))),
        );
        expect(claims.filter((slot) => slot !== undefined)).toHaveLength(1);
        expect(await store.slot({ definition: 'daily', dueAt: at(5) })).toMatchObject({
          state: 'claimed',
          recordedAt: at(5),
        });
      });

      it('hands out the oldest first, of the definitions asked for, none before its instant', async () => {
        await store.recordSlots(
          [due('b', 3), due('a', 4), due('a', 2), due('other', 1), due('a', 30)],
          at(4),
        );
        const order: (string | undefined)[] = [];
        for (let i = 0; i < 4; i++) {
          const slot = await store.claimSlot(['a', 'b'], at(5), at(10));
          order.push(slot && `${slot.definition} ${slot.dueAt}`);
        }
        expect(order).toEqual([`a ${at(2)}`, `b ${at(3)}`, `a ${at(4)}`, undefined]);
      });

      it('hands out a slot again when its claim ran out, and then the first claimer is too late', async () => {
        await store.recordSlots([due('daily', 5)], at(5));
        const first = await store.claimSlot(['daily'], at(5), at(10));
        await restart();
        expect(await store.claimSlot(['daily'], at(9), at(15))).toBeUndefined();
        const second = await store.claimSlot(['daily'], at(10), at(15));
        expect(second).toMatchObject({ claims: 2 });
        const edition = { deliveries: [], readings: [], items: [] };
        expect(await store.enqueueEdition(first!, edition, at(11))).toBe(false);
        expect(await store.enqueueEdition(second!, edition, at(11))).toBe(true);
        expect(await store.enqueueEdition(second!, edition, at(11))).toBe(false);
      });

      it('records a skipped slot as ended, with its reason', async () => {
        await store.recordSlots(
          [{ definition: 'daily', dueAt: at(5), state: 'skipped', late: false, reason: 'missed' }],
          at(6),
        );
        expect(await store.claimSlot(['daily'], at(7), at(9))).toBeUndefined();
        expect(await store.slot({ definition: 'daily', dueAt: at(5) })).toEqual({
          definition: 'daily',
          dueAt: at(5),
          state: 'skipped',
          late: false,
          reason: 'missed',
          claims: 0,
          recordedAt: at(6),
          settledAt: at(6),
        });
      });

      it('lists the newest slots first', async () => {
        await store.recordSlots([due('a', 1), due('a', 3), due('b', 4), due('a', 2)], at(4));
        expect((await store.recentSlots('a', 2)).map(({ dueAt }) => dueAt)).toEqual([at(3), at(2)]);
      });

      it('ends a slot once', async () => {
        await store.recordSlots([due('daily', 5)], at(5));
        const name = { definition: 'daily', dueAt: at(5) };
        await store.endSlot(name, { state: 'skipped', reason: 'nothing new', releaseItems: true }, at(6));
        await store.endSlot(name, { state: 'dead', releaseItems: true }, at(7));
        expect(await store.slot(name)).toMatchObject({
          state: 'skipped',
          reason: 'nothing new',
          settledAt: at(6),
        });
        expect(await store.claimSlot(['daily'], at(8), at(9))).toBeUndefined();
      });
    });

    describe('editions', () => {
      it('keeps articles for every channel, the first as the one last digested', async () => {
        const deliveries = [delivery('daily', 5, 'C1'), delivery('daily', 5, 'C2')];
        await enqueue('daily', 5, {
          deliveries,
          readings: [bare(article('first')), bare(article('second'))],
        });
        for (const channel of ['C1', 'C2']) {
          expect((await store.lastArticle({ platform: 'slack', workspace: 'T5', channel }))?.id).toBe(
            'first',
          );
        }
        expect((await store.keptArticle('second', elsewhere))?.id).toBe('second');
        await store.keepArticle(bare(article('asked')), place, at(9));
        expect((await store.lastArticle(place))?.id).toBe('asked');
      });

      it('knows what a definition took up, until it is released', async () => {
        const items = [
          { id: 'i1', headline: 'One' },
          { id: 'i2', headline: 'Two', leftOut: 'too short' },
        ];
        await enqueue('daily', 5, { items });
        const name = { definition: 'daily', dueAt: at(5) };
        expect(await store.knownItems('daily', ['i1', 'i2', 'i3'])).toEqual(new Set(['i1', 'i2']));
        expect(await store.knownItems('weekly', ['i1'])).toEqual(new Set());
        expect(await store.knownItems('daily', [])).toEqual(new Set());
        expect(await store.editionItems(name)).toEqual(items);
        await store.endSlot(name, { state: 'dead', reason: 'no channel took it', releaseItems: true }, at(6));
        expect(await store.knownItems('daily', ['i1', 'i2'])).toEqual(new Set());
      });

      it('is asked about more items than a statement may bind', async () => {
        await enqueue('daily', 5, { items: [{ id: 'n39999', headline: 'Last' }] });
        const ids = Array.from({ length: 40_000 }, (_, index) => `n${index}`);
        expect(await store.knownItems('daily', ids)).toEqual(new Set(['n39999']));
      });

      it('is there whole or not at all', async () => {
        await store.recordSlots([due('daily', 5)], at(5));
        const slot = await store.claimSlot(['daily'], at(5), at(10));
        const broken = {
          deliveries: [delivery('daily', 5, 'C1'), { ...delivery('no', 5, 'C2'), definition: 'unknown' }],
          readings: [bare(article('a1'))],
          items: [],
        };
        await expect(store.enqueueEdition(slot!, broken, at(5))).rejects.toThrow();
        expect(await store.deliveries(slot!)).toEqual([]);
        expect(await store.keptArticle('a1', place)).toBeUndefined();
        expect(await store.slot(slot!)).toMatchObject({ state: 'claimed' });
      });
    });

    describe('outbox', () => {
      it('hands a delivery to one taker and records what became of it', async () => {
        await enqueue('daily', 5);
        const second = await open();
        const taken = await Promise.all(
          [store, second, store].map((each) => each.claimDelivery(at(5), at(7))),
        );
        const [entry, ...more] = taken.filter((each) => each !== undefined);
        expect(more).toEqual([]);
        expect(entry).toMatchObject({ ...delivery('daily', 5, 'C1'), state: 'sending', attempts: 1 });
        expect(entry?.doubtfulSince).toBeUndefined();
        const sent = { state: 'sent', doubtful: false, messageId: 'm1' } as const;
        expect(await second.recordAttempt(entry!, sent, at(6))).toBe(true);
        expect(await store.recordAttempt(entry!, { state: 'retry', doubtful: false }, at(6))).toBe(false);
        await restart();
        expect(await store.deliveries({ definition: 'daily', dueAt: at(5) })).toMatchObject([
          { state: 'sent', messageId: 'm1', settledAt: at(6) },
        ]);
      });

      it('waits for the time of a retry', async () => {
        await enqueue('daily', 5);
        const entry = await store.claimDelivery(at(5), at(7));
        const retry = { state: 'retry', doubtful: false, nextAt: at(9), reason: 'rate limited' } as const;
        await store.recordAttempt(entry!, retry, at(5));
        expect(await store.claimDelivery(at(8), at(10))).toBeUndefined();
        expect(await store.claimDelivery(at(9), at(11))).toMatchObject({
          attempts: 2,
          reason: 'rate limited',
        });
      });

      it('takes over what was interrupted, as doubtful since it was first begun', async () => {
        await enqueue('daily', 5);
        await store.claimDelivery(at(5), at(7));
        await restart();
        expect(await store.claimDelivery(at(6), at(9))).toBeUndefined();
        const again = await store.claimDelivery(at(7), at(9));
        expect(again).toMatchObject({ attempts: 2, doubtfulSince: at(5) });
        await restart();
        const third = await store.claimDelivery(at(9), at(12));
        expect(third).toMatchObject({ attempts: 3, doubtfulSince: at(5) });
        expect(await store.recordAttempt(again!, { state: 'sent', doubtful: false }, at(9))).toBe(false);
        await store.recordAttempt(third!, { state: 'retry', doubtful: false, nextAt: at(13) }, at(10));
        const fourth = await store.claimDelivery(at(13), at(15));
        expect(fourth?.doubtfulSince).toBeUndefined();
        await store.recordAttempt(fourth!, { state: 'uncertain', doubtful: true, nextAt: at(14) }, at(13));
        expect(await store.claimDelivery(at(14), at(16))).toMatchObject({ doubtfulSince: at(13) });
      });

      it('tells which slots have no open delivery left', async () => {
        await enqueue('daily', 5, { deliveries: [delivery('daily', 5, 'C1'), delivery('daily', 5, 'C2')] });
        const first = await store.claimDelivery(at(5), at(7));
        await store.recordAttempt(first!, { state: 'rejected', doubtful: false, reason: 'archived' }, at(5));
        expect(await store.deliveredSlots()).toEqual([]);
        const second = await store.claimDelivery(at(5), at(7));
        await store.recordAttempt(second!, { state: 'sent', doubtful: false, messageId: 'm' }, at(5));
        const [done] = await store.deliveredSlots();
        expect(done?.slot).toMatchObject({ definition: 'daily', state: 'delivering' });
        expect(done?.deliveries.map(({ channel, state }) => `${channel} ${state}`)).toEqual([
          'C1 rejected',
          'C2 sent',
        ]);
        await store.endSlot(done!.slot, { state: 'posted', releaseItems: false }, at(6));
        expect(await store.deliveredSlots()).toEqual([]);
      });

      it('keeps the first delivery of a key for good', async () => {
        await enqueue('daily', 5);
        await store.recordSlots([due('daily', 6)], at(6));
        const slot = await store.claimSlot(['daily'], at(6), at(9));
        const again = { ...delivery('daily', 5, 'C1'), message: { ...post, fallback: 'Evening' } };
        await store.enqueueEdition(slot!, { deliveries: [again], readings: [], items: [] }, at(6));
        expect((await store.claimDelivery(at(6), at(8)))?.message).toEqual(post);
        expect(await store.claimDelivery(at(6), at(8))).toBeUndefined();
      });
    });

    feedContract(
      () => store,
      async () => {
        await store.close();
        opened.splice(opened.indexOf(store), 1);
        store = await open();
      },
    );
    archiveContract(() => store, restart);
    keepingContract(() => store, restart);
  });
}
