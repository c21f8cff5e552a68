import { describe, expect, it } from 'vitest';
import { queryTerms } from '../../src/archive/search-terms.ts';
import type { Place } from '../../src/model/interaction.ts';
import type { ForgetTarget } from '../../src/model/kept-article.ts';
import { ownerOf } from '../../src/model/owner-of.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Viewpoint } from '../../src/model/viewpoint.ts';
import { nameWords } from '../../src/people/person-words.ts';
import type { Store } from '../../src/store/store.ts';
import { peopleContract } from './people-contract.ts';
import { quotedReading } from './quoted-reading.ts';

const DAY = 24 * 60 * 60_000;
const at = (days: number) => new Date(Date.UTC(2026, 0, 1) + days * DAY).toISOString();
const place: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const elsewhere: Place = { platform: 'slack', workspace: 'T2', channel: 'C2' };
const [T1, T2] = [ownerOf(place), ownerOf(elsewhere)];
const publicly: Viewpoint = { kind: 'place', place };
const asOwner = (owner: string): Viewpoint => ({ kind: 'owner', owner });

/** What every store must do to keep its archive in order. `store` gives the open one, `restart` opens it anew. */
export function keepingContract(store: () => Store, restart: () => Promise<void>): void {
  const keep = (reading: Reading, days: number, where = place) =>
    store().keepArticle(reading, where, at(days));
  const found = async (text: string, viewpoint: Viewpoint = publicly) =>
    (await store().findQuotes({ about: queryTerms(text), headlines: true, limit: 100 }, viewpoint)).map(
      ({ texts }) => texts.join(' … '),
    );

  describe('retention', () => {
    it('is 90 days for bodies and for good for quotes, and set for each owner', async () => {
      expect(await store().retention('')).toEqual({ bodies: 90, quotes: 'forever' });
      await store().setRetention(T1, { bodies: 7, quotes: 30 }, at(0));
      await store().setRetention('', { bodies: 'forever', quotes: 'forever' }, at(0));
      await store().setRetention('', { bodies: 10, quotes: 'forever' }, at(1));
      await restart();
      expect(await store().retention(T1)).toEqual({ bodies: 7, quotes: 30 });
      expect(await store().retention('')).toEqual({ bodies: 10, quotes: 'forever' });
      expect(await store().retention(T2)).toEqual({ bodies: 90, quotes: 'forever' });
    });

    it('takes bodies out and leaves quotes, who said them, what links to them and what finds them', async () => {
      const reading = quotedReading('a1', [{ words: 'The harbour opens', who: 'Ana Sol', role: 'Mayor' }], {
        url: 'https://news.example/a1',
        headline: 'Ferries return',
        publisher: 'Holm Herald',
        publishedOn: at(-1),
        before: 'Before. '.repeat(80),
        after: ' After.'.repeat(80),
      });
      await keep(reading, 0);
      expect(await store().sweep(at(90), 100)).toEqual({ bodies: 0, articles: 0 });
      const [before] = await store().findQuotes({ limit: 9 }, publicly);
      expect(await store().sweep(at(91), 100)).toEqual({ bodies: 1, articles: 0 });
      expect(await store().sweep(at(91), 100)).toEqual({ bodies: 0, articles: 0 });
      await restart();
      expect(await store().keptArticle('a1', place)).toBeUndefined();
      expect(await store().lastArticle(place)).toBeUndefined();
      const [quote] = await store().findQuotes({ about: queryTerms('harbour'), limit: 9 }, publicly);
      expect(quote).toEqual(before);
      expect(quote).toMatchObject({
        texts: ['The harbour opens'],
        speakers: [{ name: 'Ana Sol', role: 'Mayor' }],
        article: {
          url: 'https://news.example/a1',
          headline: 'Ferries return',
          publisher: 'Holm Herald',
          at: at(-1),
        },
      });
      const excerpt = (await store().excerpts([quote!.id], publicly)).get(quote!.id)!;
      const { body } = reading.article;
      const [{ start, end }] = reading.quotes[0]!.fragments as [{ start: number; end: number }];
      expect(excerpt.whole).toBe(false);
      expect(excerpt.text).toBe(body.slice(start - 300, end + 300));
      expect(excerpt.fragments.map((one) => excerpt.text.slice(one.start, one.end))).toEqual([
        'The harbour opens',
      ]);
      expect(excerpt.text.slice(excerpt.around.start, excerpt.around.end)).toContain('said Ana Sol.');
    });

    it('never leaves half a character at the edge of what stays', async () => {
      for (const [id, shift] of [
        ['even', ''],
        ['odd', 'x'],
      ] as const) {
        const said = [{ words: `Yes ${id}`, who: 'Ana Sol' }];
        await keep(
          quotedReading(id, said, { before: shift + '😀'.repeat(400), after: `${shift}${'🚢'.repeat(400)}` }),
          0,
        );
      }
      await store().sweep(at(200), 100);
      const quotes = await store().findQuotes({ limit: 9 }, publicly);
      const excerpts = await store().excerpts(
        quotes.map(({ id }) => id),
        publicly,
      );
      expect(excerpts.size).toBe(2);
      for (const { text } of excerpts.values()) {
        expect(text.isWellFormed()).toBe(true);
        expect(text.length).toBeGreaterThan(600);
        expect(text.length).toBeLessThanOrEqual(600 + 'Yes even'.length);
      }
    });

    it('sweeps each owner as set, at most so many at once, and what was never read keeps its body', async () => {
      await keep(quotedReading('public', [{ words: 'Open to all', who: 'Ana Sol' }]), 0);
      for (const id of ['p1', 'p2', 'p3']) {
        await keep(quotedReading(id, [{ words: `Secret ${id}`, who: 'Ben Roe' }], { owner: T1 }), 0);
      }
      await store().setRetention(T1, { bodies: 5, quotes: 20 }, at(0));
      expect(await store().sweep(at(6), 2)).toEqual({ bodies: 2, articles: 0 });
      expect(await store().sweep(at(6), 2)).toEqual({ bodies: 1, articles: 0 });
      expect((await store().keptArticle('public', place))?.id).toBe('public');
      expect(await found('secret')).toHaveLength(3);
      expect(await store().sweep(at(21), 100)).toEqual({ bodies: 0, articles: 3 });
      expect(await found('secret')).toEqual([]);
      expect(await found('open')).toEqual(['Open to all']);
      expect(await store().owners()).toEqual([{ owner: '', articles: 1 }]);
    });

    it('has the body back when the article is read again, and counts from then', async () => {
      const reading = quotedReading('a1', [{ words: 'The harbour opens', who: 'Ana Sol' }]);
      await keep(reading, 0);
      await store().sweep(at(100), 100);
      await keep(reading, 100);
      expect((await store().keptArticle('a1', place))?.body).toBe(reading.article.body);
      expect(await found('harbour')).toEqual(['The harbour opens']);
      const [quote] = await store().findQuotes({ limit: 9 }, publicly);
      expect((await store().excerpts([quote!.id], publicly)).get(quote!.id)?.whole).toBe(true);
      expect(await store().sweep(at(189), 100)).toEqual({ bodies: 0, articles: 0 });
      expect(await store().sweep(at(191), 100)).toEqual({ bodies: 1, articles: 0 });
    });
  });

  describe('forgetting', () => {
    const url = 'https://news.example/feed';
    const forgotten = async (target: ForgetTarget) => {
      const would = await store().forgettable(target);
      expect(await store().forget(target)).toEqual(would);
      const nothing = { articles: 0, quotes: 0, posts: 0, others: 0 };
      expect(await store().forget(target)).toEqual(nothing);
      return would;
    };

    it('an article leaves those of other owners, and people whom others quote', async () => {
      for (const [owner, where] of [
        [T1, place],
        [T2, elsewhere],
      ] as const) {
        await keep(quotedReading('same', [{ words: 'Zebra words', who: 'Ana Sol' }], { owner }), 0, where);
      }
      await keep(quotedReading('public', [{ words: 'Zebra too', who: 'Ana Sol' }]), 0);
      const gone = await forgotten({ kind: 'article', owner: T1, id: 'same' });
      expect(gone).toEqual({ articles: 1, quotes: 1, posts: 0, others: 0 });
      expect(await found('zebra', asOwner(T1))).toEqual(['Zebra too']);
      expect(await found('zebra', asOwner(T2))).toEqual(['Zebra too', 'Zebra words']);
      expect(await store().keptArticle('same', place)).toBeUndefined();
      const [person] = await store().findPeople(
        { words: nameWords('sol'), kind: 'name', limit: 9 },
        publicly,
      );
      const [known] = await store().people([person!.person], asOwner(T1));
      expect(known?.names.find(({ text }) => text === 'Ana Sol')?.quotes).toBe(1);
    });

    it('a feed forgets what came through it, and what it said itself', async () => {
      await store().subscribe([{ definition: 'd', feed: url }], at(0));
      const state = (await store().feedState(url))!;
      await store().keepFeed(state, [{ id: 'i1', headline: 'Zebra crossing', text: 'Zebra' }], at(0));
      await keep(quotedReading('f1', [{ words: 'Zebra of the feed', who: 'Ana Sol' }], { feed: url }), 0);
      await keep(quotedReading('f2', [{ words: 'Zebra elsewhere', who: 'Ana Sol' }]), 0);
      expect(await forgotten({ kind: 'feed', url })).toEqual({ articles: 1, quotes: 1, posts: 0, others: 1 });
      expect(await found('zebra')).toEqual(['Zebra elsewhere']);
      expect(await store().feedItems(url, 9)).toEqual([]);
      expect(await store().feedState(url)).toBeUndefined();
    });

    it('an owner leaves nothing of its own: articles, where it was shown others’, settings', async () => {
      await keep(quotedReading('p1', [{ words: 'Zebra secret', who: 'Cy Moss' }], { owner: T1 }), 0);
      await keep(quotedReading('a1', [{ words: 'Zebra in public', who: 'Ana Sol' }]), 0);
      await store().setRetention(T1, { bodies: 1, quotes: 2 }, at(0));
      expect(await forgotten({ kind: 'owner', owner: T1 })).toEqual({
        articles: 1,
        quotes: 1,
        posts: 0,
        others: 2,
      });
      expect(await found('zebra', asOwner(T1))).toEqual(['Zebra in public']);
      expect(await store().showingsOfPublic(T1)).toEqual([]);
      expect(await store().retention(T1)).toEqual({ bodies: 90, quotes: 'forever' });
      expect(
        await store().findPeople({ words: nameWords('moss'), kind: 'name', limit: 9 }, asOwner(T1)),
      ).toEqual([]);
    });

    it('a post that waits is not posted, and the feed does not bring the article back', async () => {
      const item = {
        id: 'i1',
        headline: 'Zebra escapes from the zoo',
        url: 'https://news.example/z?utm_source=rss',
        text: 'Zebra',
        addressKey: 'news.example/z',
      };
      await store().subscribe([{ definition: 'd', feed: url }], at(0));
      const state = (await store().feedState(url))!;
      await store().keepFeed(state, [item], at(0));
      await store().recordSlots([{ definition: 'd', dueAt: at(0), state: 'due', late: false }], at(0));
      const slot = await store().claimSlot(['d'], at(0), at(1));
      const reading = quotedReading('z', [{ words: 'Zebra', who: 'Ana Sol' }], {
        url: 'https://news.example/z',
        headline: item.headline,
        feed: url,
      });
      const delivery = {
        key: 'k1',
        definition: 'd',
        dueAt: at(0),
        platform: 'slack',
        channel: 'C1',
        message: { blocks: [], fallback: item.headline },
      };
      const items = [{ id: 'news.example/z', headline: item.headline }];
      await store().enqueueEdition(slot!, { deliveries: [delivery], readings: [reading], items }, at(0));
      expect(await forgotten({ kind: 'article', owner: '', id: 'z' })).toMatchObject({ posts: 1 });
      expect(await store().claimDelivery(at(1), at(2))).toBeUndefined();
      expect(await store().deliveries(slot!)).toMatchObject([
        { state: 'skipped', message: { blocks: [], fallback: '' } },
      ]);
      expect((await store().deliveredSlots()).map((each) => each.slot.definition)).toEqual(['d']);
      expect(await store().editionItems(slot!)).toEqual([{ id: 'news.example/z', headline: '' }]);
      await store().keepFeed(state, [{ ...item, text: 'Zebra, corrected' }], at(1));
      expect(await store().feedItems(url, 9)).toEqual([]);
    });
  });

  peopleContract(store);

  describe('taking it elsewhere', () => {
    const all = async (owner: string) => store().ownedArticles(owner, '', 100);

    it('names articles by address and id, of every owner, and counts them', async () => {
      const link = 'https://news.example/a1';
      await keep(quotedReading('a1', [], { url: link, headline: 'Head' }), 0);
      await keep(quotedReading('a1', [], { owner: T1, url: link }), 0);
      await keep(quotedReading('a2', [], { owner: T2 }), 0, elsewhere);
      const both = [
        { owner: '', id: 'a1', headline: 'Head', url: link },
        { owner: T1, id: 'a1', url: link },
      ];
      expect(await store().articlesNamed('a1')).toEqual(both);
      expect(await store().articlesNamed(link)).toEqual(both);
      expect(await store().articlesNamed('none')).toEqual([]);
      expect(await store().owners()).toEqual([
        { owner: '', articles: 1 },
        { owner: T1, articles: 1 },
        { owner: T2, articles: 1 },
      ]);
    });

    it('gives an owner’s articles page by page, and takes each back as it was, once or twice', async () => {
      await store().setRetention(T1, { bodies: 5, quotes: 'forever' }, at(0));
      await keep(
        quotedReading('p1', [{ words: 'Zebra gone', who: 'Ana Sol', role: 'Mayor' }], { owner: T1 }),
        0,
      );
      await store().sweep(at(9), 9);
      const said = [
        { words: 'Zebra here', who: 'Ana Sol', forms: ['Sol'] },
        { words: 'And zebra there', who: 'Ben Roe' },
      ];
      await keep(quotedReading('p2', said, { owner: T1, headline: 'Head “line”', publishedOn: at(3) }), 9);
      const first = await store().ownedArticles(T1, '', 1);
      const second = await store().ownedArticles(T1, first[0]!.reading.article.id, 1);
      const articles = [...first, ...second];
      expect(articles).toEqual(await all(T1));
      expect(articles.map(({ bodyGoneAt }) => bodyGoneAt)).toEqual([at(9), undefined]);
      const before = await found('zebra', asOwner(T1));
      expect(before).toHaveLength(3);
      await store().forget({ kind: 'owner', owner: T1 });
      for (let time = 0; time < 2; time++) {
        for (const article of articles) await store().restoreArticle(withTerms(article));
        expect(await all(T1)).toEqual(articles);
        expect(await found('zebra', asOwner(T1))).toEqual(before);
      }
      expect((await store().keptArticle('p2', place))?.headline).toBe('Head “line”');
    });

    it('knows where a workspace was shown public articles, and is shown them again', async () => {
      await keep(quotedReading('a1', [], { url: 'https://news.example/a1' }), 0);
      await keep(quotedReading('a2', []), 0, elsewhere);
      const shown = { ...place, at: at(0) };
      expect(await store().showingsOfPublic(T1)).toEqual([
        { ...shown, article: 'a1', url: 'https://news.example/a1' },
      ]);
      await store().forget({ kind: 'owner', owner: T1 });
      expect(await store().restoreShowing('a1', shown)).toBe(true);
      expect(await store().restoreShowing('a1', shown)).toBe(true);
      expect(await store().restoreShowing('none', shown)).toBe(false);
      expect(await store().showingsOfPublic(T1)).toHaveLength(1);
      expect((await store().lastArticle(place))?.id).toBe('a1');
    });
  });
}

// What finds a quote is left out of an article as it is given; a file's reader works it out anew.
function withTerms<T extends { readonly reading: Reading }>(article: T): T {
  const quotes = article.reading.quotes.map((quote) => ({ ...quote, terms: ['zebra'] }));
  return { ...article, reading: { ...article.reading, quotes } };
}
