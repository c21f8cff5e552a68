import { describe, expect, it } from 'vitest';
import { queryTerms } from '../../src/archive/search-terms.ts';
import { wordKey } from '../../src/archive/word-key.ts';
import type { Place } from '../../src/model/interaction.ts';
import { OPERATOR, ownerOf } from '../../src/model/owner-of.ts';
import type { Viewpoint } from '../../src/model/viewpoint.ts';
import { nameGrams, nameWords } from '../../src/people/person-words.ts';
import type { QuoteSearch } from '../../src/store/archive.ts';
import type { Store } from '../../src/store/store.ts';
import { type ToldArticle, toldReading } from './told-reading.ts';

const place: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const here: Viewpoint = { kind: 'place', place };
const day = (number: number, hour = 12) => new Date(Date.UTC(2026, 10, number, hour)).toISOString();
const NOW = day(28);

/** What every store must do for the archive. `store` gives the open one, `restart` opens it anew. */
export function archiveContract(store: () => Store, restart: () => Promise<void>): void {
  const keep = (told: ToldArticle, where = place, at = NOW) =>
    store().keepArticle(toldReading(told), where, at);
  const ferry = (id: string, more: Partial<ToldArticle> = {}): ToldArticle => ({
    id,
    url: `https://herald.example/${id}`,
    headline: 'Ferry strike goes on',
    publisher: 'Herald',
    publishedAt: day(23),
    says: [
      { speaker: 'Ana Sol', role: 'Mayor', words: 'The ferry must sail', rest: ' on Monday' },
      { speaker: 'Ben Roe', words: 'We want more crew', rest: ' of the harbour' },
      { speaker: 'the captain', named: false, words: 'Nobody asked me' },
      { words: 'It is cold' },
    ],
    ...more,
  });
  const said = async (search: Partial<QuoteSearch>, from = here) =>
    (await store().findQuotes({ limit: 50, ...search }, from)).map(({ texts }) => texts.join(' … '));
  const personsNamed = async (name: string, from = here) => {
    const found = await store().findPeople({ words: nameWords(name), kind: 'name', limit: 20 }, from);
    return [...new Set(found.map(({ person }) => person))];
  };

  describe('the archive', () => {
    it('gives back quotes word for word, with who said them in which role when, over a restart', async () => {
      await keep(
        ferry('a', { says: [{ speaker: 'Ana Sol', role: 'Mayor', words: 'Ünïcödé 👩‍🚀 and\u0000nul' }] }),
      );
      await restart();
      const [quote, ...others] = await store().findQuotes({ limit: 5 }, here);
      expect(others).toEqual([]);
      expect(quote).toMatchObject({
        article: {
          owner: '',
          id: 'a',
          url: 'https://herald.example/a',
          headline: 'Ferry strike goes on',
          publisher: 'Herald',
          language: 'en',
          at: day(23),
          dated: true,
        },
        type: 'direct',
        texts: ['Ünïcödé 👩‍🚀 and\u0000nul'],
        speakers: [{ name: 'Ana Sol', role: 'Mayor' }],
        confidence: 0.95,
      });
    });

    it('finds quotes newest first, those of one article in its order, page after page', async () => {
      await keep(ferry('old', { publishedAt: day(20) }));
      await keep(ferry('new', { publishedAt: day(24), says: [{ speaker: 'Ana Sol', words: 'It sails' }] }));
      const all = ['It sails', 'The ferry must sail', 'We want more crew', 'Nobody asked me', 'It is cold'];
      expect(await said({})).toEqual(all);
      const paged: string[] = [];
      let after: QuoteSearch['after'];
      for (let page = 0; page < 5; page++) {
        const quotes = await store().findQuotes({ limit: 2, ...(after && { after }) }, here);
        paged.push(...quotes.map(({ texts }) => texts[0]!));
        const last = quotes.at(-1);
        if (last === undefined) break;
        after = { id: last.id, at: last.article.at };
      }
      expect(paged).toEqual(all);
    });

    it('finds them by the words near them, inflected too, in any case and without diacritics', async () => {
      await keep(
        ferry('a', { says: [{ speaker: 'Ana Sol', words: 'Naïve négotiations', rest: ' over Łódź' }] }),
      );
      await keep(
        ferry('b', { language: 'de', says: [{ speaker: 'Uta Korn', words: 'Die Verhandlungen laufen' }] }),
      );
      expect(await said({ about: queryTerms('NEGOTIATION') })).toEqual(['Naïve négotiations']);
      expect(await said({ about: queryTerms('naive lodz') })).toEqual(['Naïve négotiations']);
      expect(await said({ about: queryTerms('Verhandlung') })).toEqual(['Die Verhandlungen laufen']);
      expect(await said({ about: queryTerms('naive Verhandlung') })).toEqual([]);
    });

    it('takes hostile words as words', async () => {
      await keep(ferry('a'));
      for (const hostile of [
        '" OR near:*',
        "'; drop table quote; --",
        'NEAR(a b)',
        '*',
        'a AND NOT b',
        '{near}:x',
        '|&!<->',
      ]) {
        expect(await said({ about: [[hostile.replace(/[^\p{L}\p{N}]/gu, '') || 'x']] })).toEqual([]);
        expect(await said({ about: queryTerms(`ferry ${hostile}`) })).toBeInstanceOf(Array);
      }
      expect(await said({ about: queryTerms('and or not near') })).toEqual([]);
      expect(await said({})).toHaveLength(4);
    });

    it('finds them by headline only where that is asked for', async () => {
      await keep(ferry('a'));
      expect(await said({ about: queryTerms('strike') })).toEqual([]);
      expect(await said({ about: queryTerms('strike'), headlines: true })).toHaveLength(4);
      expect(await said({ about: queryTerms('strike crew'), headlines: true })).toEqual([
        'We want more crew',
      ]);
    });

    it('finds them by person, by role or description, by pair of words, time, publisher and equal words', async () => {
      await keep(ferry('a'));
      await keep(ferry('b', { publisher: 'The Courier', publishedAt: day(25) }));
      const [ana] = await personsNamed('sol');
      expect(await said({ people: [ana!] })).toEqual(['The ferry must sail', 'The ferry must sail']);
      expect(await said({ people: [ana!], about: queryTerms('crew') })).toEqual([]);
      expect(await said({ people: [ana!], about: queryTerms('Monday') })).toHaveLength(2);
      expect(await said({ people: [] })).toEqual([]);
      expect(await said({ speakerTerms: queryTerms('mayor') })).toHaveLength(2);
      expect(await said({ speakerTerms: queryTerms('captain') })).toHaveLength(2);
      expect(
        await said({
          anyPair: [
            [['ferry'], ['sail']],
            [['no'], ['such']],
          ],
        }),
      ).toHaveLength(2);
      expect(await said({ anyPair: [[['ferry'], ['crew']]] })).toEqual([]);
      expect(await said({ anyPair: [] })).toEqual([]);
      expect(await said({ since: day(24) })).toHaveLength(4);
      expect(await said({ since: day(23), until: day(25) })).toHaveLength(4);
      expect(await said({ until: day(23) })).toEqual([]);
      expect(await said({ publishers: ['courier'] })).toHaveLength(4);
      expect(await said({ publishers: [] })).toEqual([]);
      expect(await said({ keys: [wordKey(['the ferry must sail'])] })).toHaveLength(2);
    });

    it('counts who spoke, those without a name apart in each article', async () => {
      await keep(ferry('a'));
      await keep(ferry('b', { publishedAt: day(25) }));
      const speakers = await store().findSpeakers({ limit: 10 }, here);
      expect(speakers.map(({ name, quotes }) => [name, quotes])).toEqual(
        expect.arrayContaining([
          ['Ana Sol', 2],
          ['Ben Roe', 2],
          ['the captain', 1],
          ['the captain', 1],
        ]),
      );
      expect(speakers).toHaveLength(4);
      expect(speakers[0]).toMatchObject({ quotes: 2, lastAt: day(25) });
    });

    it('shows what surrounds a quote', async () => {
      await keep(ferry('a'));
      const [quote] = await store().findQuotes({ about: queryTerms('crew'), limit: 1 }, here);
      const excerpt = (await store().excerpts([quote!.id, 999_999], here)).get(quote!.id)!;
      const slice = ({ start, end }: { start: number; end: number }) => excerpt.text.slice(start, end);
      expect(excerpt.fragments.map(slice)).toEqual(['We want more crew']);
      expect(slice(excerpt.around)).toBe('“We want more crew” said Ben Roe of the harbour.');
      expect(excerpt.whole).toBe(true);
    });

    it('keeps an article again without doubling anything, and with what is new of it', async () => {
      await keep(ferry('a'));
      await keep(ferry('a'), { ...place, channel: 'C2' });
      expect(await said({})).toHaveLength(4);
      await keep(ferry('a', { says: [{ speaker: 'Ana Sol', role: 'Mayor', words: 'It sails' }] }));
      expect(await said({})).toEqual(['It sails']);
      expect(await said({ about: queryTerms('crew') })).toEqual([]);
      expect(await personsNamed('Roe')).toEqual([]);
      const [ana] = await personsNamed('Sol');
      expect((await store().people([ana!], here))[0]).toMatchObject({
        names: [{ text: 'Ana Sol', quotes: 1 }],
        roles: [{ text: 'Mayor', quotes: 1 }],
      });
      expect(await store().archiveCounts(here)).toEqual({
        articles: 1,
        quotes: 1,
        firstAt: day(23),
        lastAt: day(23),
      });
    });

    it('leaves an article without a date where it was first read in the order of time', async () => {
      const { publishedAt: _, ...undated } = ferry('a');
      await keep(undated, place, day(26));
      await keep({ ...undated, headline: 'Anew' }, place, day(28));
      const [quote] = await store().findQuotes({ limit: 1 }, here);
      expect(quote!.article).toMatchObject({ at: day(26), dated: false, headline: 'Anew' });
    });
  });

  describe('people of the archive', () => {
    it('are found by any word of a name, begun or whole, other spellings too, and by role', async () => {
      await keep(
        ferry('a', {
          says: [
            {
              speaker: 'Zoë Lavrov-Müller',
              role: 'Foreign Minister',
              words: 'Yes',
              forms: ['Zoë Lavrov-Müller', 'Lavrov-Müller'],
            },
          ],
        }),
      );
      for (const name of ['zoe', 'LAVROV', 'müller', 'Mueller', 'Zoë Müller']) {
        expect(await personsNamed(name), name).toHaveLength(1);
      }
      expect(await personsNamed('lav')).toEqual([]);
      const begun = (typed: string) =>
        store().findPeople({ words: [[typed]], begun: true, kind: 'name', limit: 5 }, here);
      for (const typed of ['l', 'la', 'lav', 'zo', 'm'])
        expect((await begun(typed)).length, typed).toBeGreaterThan(0);
      expect(await begun('x')).toEqual([]);
      const byRole = await store().findPeople(
        { words: nameWords('foreign minister'), kind: 'role', limit: 5 },
        here,
      );
      expect(byRole).toMatchObject([{ form: 'Foreign Minister', kind: 'role', quotes: 1, lastAt: day(23) }]);
      expect((await store().findMisspelt(nameGrams('Lavrof'), here, 5))[0]?.form).toContain('Lavrov');
      expect(await store().findMisspelt([], here, 5)).toEqual([]);
    });

    it('are one across articles, with all forms and with roles and their dates', async () => {
      const says = (speaker: string, role: string, words: string) => [{ speaker, role, words }];
      await keep(ferry('a', { says: says('Sergei Lavrov', 'Foreign Minister', 'One') }));
      await keep(
        ferry('b', { publishedAt: day(26), says: says('Sergey Lavrov', 'foreign minister', 'Two') }),
      );
      const [lavrov, ...others] = await personsNamed('Lavrov');
      expect(others).toEqual([]);
      const [person] = await store().people([lavrov!], here);
      expect(person!.names.map(({ text }) => text).sort()).toEqual(['Sergei Lavrov', 'Sergey Lavrov']);
      expect(person!.roles).toHaveLength(2);
      expect(person!.roles.map(({ firstAt }) => firstAt).sort()).toEqual([day(23), day(26)]);
    });

    it('are two where one name has two callings', async () => {
      await keep(ferry('a', { says: [{ speaker: 'John Smith', role: 'mayor of Holm', words: 'One' }] }));
      await keep(ferry('b', { says: [{ speaker: 'John Smith', role: 'striker', words: 'Two' }] }));
      expect(await personsNamed('John Smith')).toHaveLength(2);
    });
  });

  describe('what is private', () => {
    const t1 = ownerOf(place);
    const elsewhere: Viewpoint[] = [
      { kind: 'place', place: { ...place, channel: 'C2' } },
      { kind: 'place', place: { ...place, workspace: 'T2' } },
      { kind: 'place', place: { ...place, platform: 'discord' } },
      { kind: 'owner', owner: 'slack:T2' },
      { kind: 'owner', owner: OPERATOR },
    ];

    it('is seen where it was shown, and by nobody else in any way', async () => {
      const {
        url: _,
        publisher: __,
        ...secret
      } = ferry('p', {
        owner: t1,
        headline: 'Zyx plans',
        says: [{ speaker: 'Qor Zyx', role: 'Zyxmaster', words: 'Zyx it is' }],
      });
      await keep({ ...secret, publisher: 'Zyx Gazette' });
      const seenFrom = async (from: Viewpoint) => ({
        quotes: await said({}, from),
        words: await said({ about: queryTerms('zyx'), headlines: true }, from),
        speakers: (await store().findSpeakers({ limit: 9 }, from)).map(({ name }) => name),
        names: (await store().findPeople({ words: [['z']], begun: true, kind: 'name', limit: 9 }, from))
          .length,
        roles: (await store().findPeople({ words: [['zyxmaster']], kind: 'role', limit: 9 }, from)).length,
        misspelt: (await store().findMisspelt(nameGrams('Zyxx'), from, 9)).length,
        excerpts: (await store().excerpts([1, 2, 3, 4, 5], from)).size,
        counts: await store().archiveCounts(from),
      });
      for (const from of [here, { kind: 'owner', owner: t1 } as const]) {
        expect(await seenFrom(from), JSON.stringify(from)).toMatchObject({
          quotes: ['Zyx it is'],
          words: ['Zyx it is'],
          speakers: ['Qor Zyx'],
          names: 1,
          roles: 1,
          misspelt: 1,
          excerpts: 1,
          counts: { articles: 1, quotes: 1 },
        });
      }
      for (const from of elsewhere) {
        expect(await seenFrom(from), JSON.stringify(from)).toEqual({
          quotes: [],
          words: [],
          speakers: [],
          names: 0,
          roles: 0,
          misspelt: 0,
          excerpts: 0,
          counts: { articles: 0, quotes: 0 },
        });
      }
      expect((await store().publishers()).size).toBe(0);
    });

    it('adds nothing to a public person that others see', async () => {
      await keep(ferry('a'), { ...place, workspace: 'T2', channel: 'C9' });
      const before = await store().people(await personsNamed('Sol', elsewhere[1]), elsewhere[1]!);
      await keep({
        id: 'p',
        owner: t1,
        publishedAt: day(25),
        says: [{ speaker: 'Ana Sol', role: 'Mayor', words: 'In secret', forms: ['Ana Sol', 'Annie Sol'] }],
      });
      expect(await store().people(await personsNamed('Sol', elsewhere[1]), elsewhere[1]!)).toEqual(before);
      expect(await personsNamed('Annie', elsewhere[1])).toEqual([]);
      const [ana, ...others] = await personsNamed('Ana Sol');
      expect(others).toEqual([]);
      expect(await said({ people: [ana!] })).toEqual(['In secret', 'The ferry must sail']);
      expect(await said({ people: [ana!] }, elsewhere[1])).toEqual(['The ferry must sail']);
      expect((await store().people([ana!], here))[0]!.names.map(({ text }) => text)).toContain('Annie Sol');
    });

    it('of the operator is seen where the schedule posted it, and in the terminal', async () => {
      await store().recordSlots([{ definition: 'd', dueAt: day(28), state: 'due', late: false }], day(28));
      const slot = await store().claimSlot(['d'], day(28), day(28, 13));
      const reading = toldReading({ ...ferry('o'), owner: OPERATOR });
      const delivery = {
        key: 'k',
        definition: 'd',
        dueAt: day(28),
        platform: 'slack',
        channel: 'C1',
        message: { blocks: [], fallback: '' },
      };
      await store().enqueueEdition(
        slot!,
        { deliveries: [delivery], readings: [reading], items: [] },
        day(28),
      );
      expect(await said({})).toHaveLength(4);
      expect((await store().keptArticle('o', place))?.id).toBe('o');
      expect((await store().lastArticle(place))?.id).toBe('o');
      // A channel belongs to one workspace, whichever that is: what is posted there names none.
      for (const from of [elsewhere[0]!, elsewhere[2]!, elsewhere[3]!])
        expect(await said({}, from)).toEqual([]);
      expect(await said({}, { kind: 'owner', owner: OPERATOR })).toHaveLength(4);
    });
  });
}
