import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model/interaction.ts';
import type { ForgetTarget } from '../../src/model/kept-article.ts';
import { OPERATOR, ownerOf } from '../../src/model/owner-of.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Store } from '../../src/store/store.ts';
import { quotedReading } from './quoted-reading.ts';

/** A store whose every stored value can be looked at. */
export interface OpenToTheEye {
  readonly store: Store;
  /** Every row of every table, as text. */
  readonly dump: () => Promise<string>;
  readonly remove: () => Promise<void>;
}

const FEED = 'https://news.example/feed';
const place: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 7, minute)).toISOString();

/** A word of which there is but one spelling, and that nothing but the article to be forgotten has, in everything that an article is made of. */
const WORD = 'Barmundo';

function canary(id: string, owner?: string): Reading {
  const said = [
    { words: `${WORD} will open, and nobody stops it`, who: `Ana ${WORD}`, role: `${WORD} keeper` },
    { words: 'It rains', who: `Ben ${WORD}son`, forms: [`Mr ${WORD}son`] },
  ];
  return quotedReading(id, said, {
    headline: `The ${WORD} opens its gates`,
    byline: `Cy ${WORD}`,
    publisher: `${WORD} Post`,
    before: `All about the ${WORD}.`,
    url: `https://news.example/${id}`,
    ...(owner === undefined ? { feed: FEED } : { owner }),
  });
}

const other = quotedReading('other', [{ words: 'Nothing of the kind', who: 'Dee Fox' }], {
  headline: 'A story of something else',
});

/** That of what is forgotten no row keeps a word, on this kind of database. */
export function forgettingContract(name: string, create: () => Promise<OpenToTheEye>): void {
  const within = async (use: (parts: OpenToTheEye) => Promise<void>) => {
    const parts = await create();
    try {
      await use(parts);
    } finally {
      await parts.store.close();
      await parts.remove();
    }
  };
  const words = async ({ dump }: OpenToTheEye) => {
    const lines = (await dump()).split('\n');
    return lines.filter((line) => line.toLowerCase().includes(WORD.toLowerCase()));
  };

  describe(`what is forgotten, on ${name}`, () => {
    it.each<[string, ForgetTarget]>([
      ['an article', { kind: 'article', owner: '', id: 'a1' }],
      ['a feed', { kind: 'feed', url: FEED }],
      ['the public’s', { kind: 'owner', owner: '' }],
    ])('%s leaves no word in any row', (_, target) =>
      within(async (parts) => {
        await postEverywhere(parts.store, canary('a1'));
        await parts.store.keepArticle(canary('a1'), place, at(9));
        // Among many others: an index puts off what little changes.
        for (let count = 0; count < 40; count++) {
          const { article, ...rest } = other;
          await parts.store.keepArticle({ ...rest, article: { ...article, id: `b${count}` } }, place, at(9));
        }
        expect((await words(parts)).length).toBeGreaterThan(10);
        await parts.store.forget(target);
        expect(await words(parts)).toEqual([]);
        if (target.kind !== 'owner') expect(await parts.dump()).toContain('Nothing of the kind');
      }),
    );

    it.each([ownerOf(place), OPERATOR])('all that %s has leaves no word in any row', (owner) =>
      within(async (parts) => {
        const [platform = '', workspace = ''] = owner.split(':');
        const own = { platform, workspace, channel: 'C1' };
        if (owner === OPERATOR) await postEverywhere(parts.store, canary('p1', owner));
        await parts.store.keepArticle(canary('p1', owner), own, at(9));
        await parts.store.keepArticle(other, own, at(9));
        expect((await words(parts)).length).toBeGreaterThan(5);
        await parts.store.forget({ kind: 'owner', owner });
        expect(await words(parts)).toEqual([]);
        expect(await parts.dump()).toContain('Nothing of the kind');
      }),
    );

    it('an article whose time is up, and one whose body went before, too', () =>
      within(async (parts) => {
        await parts.store.keepArticle(canary('a1'), place, at(0));
        await parts.store.setRetention('', { bodies: 1, quotes: 2 }, at(0));
        await parts.store.sweep('2026-11-25T00:00:00.000Z', 10);
        expect((await words(parts)).length).toBeGreaterThan(5);
        await parts.store.sweep('2026-11-26T00:00:00.000Z', 10);
        expect(await words(parts)).toEqual([]);
      }));

    it('people that were merged and split', () =>
      within(async (parts) => {
        const { store } = parts;
        await store.keepArticle(canary('a1'), place, at(0));
        await store.keepArticle(other, place, at(0));
        const found = await store.findPeople(
          { words: [], kind: 'name', limit: 9 },
          { kind: 'owner', owner: '' },
        );
        const [one, two] = [...new Set(found.map(({ person }) => person))];
        await store.mergePeople(one!, two!, undefined, at(1));
        await store.forget({ kind: 'article', owner: '', id: 'a1' });
        expect(await words(parts)).toEqual([]);
      }));
  });
}

// By the schedule: in an edition that was posted, in one that waits, and among what another one left out.
async function postEverywhere(store: Store, reading: Reading): Promise<void> {
  const headline = reading.article.headline!;
  await store.subscribe([{ definition: 'posted', feed: FEED }], at(0));
  await store.keepFeed(
    (await store.feedState(FEED))!,
    [
      {
        id: 'i1',
        headline,
        url: `${reading.article.url}?utm_source=rss`,
        byline: reading.article.byline!,
        summary: `About the ${WORD}`,
        text: reading.article.body,
        addressKey: 'news.example/a1',
        titleKey: headline.toLowerCase(),
      },
    ],
    at(0),
  );
  const names = ['posted', 'left-out', 'waiting'];
  for (const [minute, definition] of names.entries()) {
    await store.recordSlots([{ definition, dueAt: at(minute), state: 'due', late: false }], at(minute));
    const slot = await store.claimSlot([definition], at(minute), at(30));
    const left = definition === 'left-out';
    const delivery = {
      key: definition,
      definition,
      dueAt: at(minute),
      platform: 'slack',
      channel: 'C1',
      message: { blocks: [{ kind: 'heading', text: headline }], fallback: `Today: ${headline}` },
    } as const;
    const item = { id: 'news.example/a1', headline, ...(left && { leftOut: 'too short' }) };
    const edition = { deliveries: [delivery], readings: [left ? other : reading], items: [item] };
    await store.enqueueEdition(slot!, edition, at(minute));
    if (definition === 'waiting') continue;
    const entry = await store.claimDelivery(at(minute), at(minute + 1));
    await store.recordAttempt(entry!, { state: 'sent', doubtful: false, messageId: 'm' }, at(minute));
    const reason = `nothing that can be used: ${headline}: too short`;
    if (left) await store.endSlot(slot!, { state: 'skipped', reason, releaseItems: false }, at(minute));
  }
}
