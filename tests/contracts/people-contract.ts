import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/model/interaction.ts';
import type { PeopleChange } from '../../src/model/kept-article.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { ownerOf } from '../../src/model/owner-of.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Viewpoint } from '../../src/model/viewpoint.ts';
import { nameWords } from '../../src/people/person-words.ts';
import type { Store } from '../../src/store/store.ts';
import { quotedReading } from './quoted-reading.ts';

const at = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
const place: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const owned: Viewpoint = { kind: 'owner', owner: ownerOf(place) };

/** What every store must do when an operator says who is one person. */
export function peopleContract(store: () => Store): void {
  const keep = (reading: Reading, day = 0) => store().keepArticle(reading, place, at(day));
  const idOf = async (surname: string): Promise<number> => {
    const [found] = await store().findPeople({ words: nameWords(surname), kind: 'name', limit: 9 }, owned);
    return found!.person;
  };
  const saidBy = async (person: number) =>
    (await store().findQuotes({ people: [person], limit: 9 }, owned)).map(({ texts }) => texts[0]).sort();
  const done = async (change: Promise<Outcome<PeopleChange>>): Promise<PeopleChange> => {
    const made = await change;
    if (!made.ok) throw new Error(made.code);
    return made.value;
  };
  const merge = (from: number, into: number) => done(store().mergePeople(from, into, 'one spelling', at(1)));
  const undo = (change: number) => done(store().undoPeopleChange(change, at(2)));

  const ana = quotedReading('a1', [{ words: 'One', who: 'Ana Sol' }]);
  const anna = (words = 'Two') => quotedReading('a2', [{ words, who: 'Anna Solberg', role: 'Mayor' }]);

  describe('people that are merged', () => {
    it('are one in every answer, and two again when it is taken back', async () => {
      await keep(ana);
      await keep(anna());
      const [from, into] = [await idOf('solberg'), await idOf('sol')];
      expect(from).not.toBe(into);
      const change = await merge(from, into);
      expect(change).toMatchObject({
        kind: 'merge',
        person: from,
        target: into,
        moved: 1,
        reason: 'one spelling',
      });
      expect(await saidBy(into)).toEqual(['One', 'Two']);
      expect(await saidBy(from)).toEqual([]);
      expect(await idOf('solberg')).toBe(into);
      const [one] = await store().people([into], owned);
      expect(one?.names.map(({ text }) => text).sort()).toEqual(['Ana Sol', 'Anna Solberg']);
      expect(one?.roles.map(({ text }) => text)).toEqual(['Mayor']);
      expect(await store().people([from], owned)).toEqual([]);
      expect(await store().peopleChanges(9)).toEqual([change]);
      expect(await undo(change.id)).toEqual({ ...change, undoneAt: at(2) });
      expect([await saidBy(into), await saidBy(from)]).toEqual([['One'], ['Two']]);
      expect(await idOf('solberg')).toBe(from);
      expect(await store().peopleChanges(9)).toEqual([{ ...change, undoneAt: at(2) }]);
    });

    it('stay so when their article is read anew, and can be taken back then', async () => {
      await keep(ana);
      await keep(anna());
      const [from, into] = [await idOf('solberg'), await idOf('sol')];
      const { id } = await merge(from, into);
      await keep(anna('Two, corrected'), 1);
      expect(await saidBy(into)).toEqual(['One', 'Two, corrected']);
      await undo(id);
      expect([await saidBy(into), await saidBy(from)]).toEqual([['One'], ['Two, corrected']]);
    });

    it('take later articles of the name that went', async () => {
      await keep(ana);
      await keep(anna());
      const into = await idOf('sol');
      await merge(await idOf('solberg'), into);
      await keep(quotedReading('a3', [{ words: 'Three', who: 'Anna Solberg' }]), 1);
      expect(await saidBy(into)).toEqual(['One', 'Three', 'Two']);
    });

    it('are taken back last first', async () => {
      await keep(ana);
      await keep(anna());
      await keep(quotedReading('a3', [{ words: 'Three', who: 'Cy Moss' }]));
      const [one, two, three] = [await idOf('solberg'), await idOf('sol'), await idOf('moss')];
      const first = await merge(one, two);
      const second = await merge(two, three);
      expect(await saidBy(three)).toEqual(['One', 'Three', 'Two']);
      expect(await store().undoPeopleChange(first.id, at(2))).toMatchObject({ code: 'changed-since' });
      await undo(second.id);
      await undo(first.id);
      expect([await saidBy(one), await saidBy(two), await saidBy(three)]).toEqual([
        ['Two'],
        ['One'],
        ['Three'],
      ]);
    });

    it('are refused where there is nobody, or others would see what a workspace owns', async () => {
      await keep(ana);
      await keep(quotedReading('p1', [{ words: 'Secret', who: 'Ben Roe' }], { owner: ownerOf(place) }));
      const [known, own] = [await idOf('sol'), await idOf('roe')];
      const code = async (from: number, into: number) => {
        const made = await store().mergePeople(from, into, undefined, at(1));
        return made.ok ? 'ok' : made.code;
      };
      expect(await code(known, known)).toBe('same-person');
      expect(await code(known, 999_999)).toBe('no-person');
      expect(await code(999_999, known)).toBe('no-person');
      expect(await code(known, own)).toBe('other-owner');
      expect(await code(own, known)).toBe('ok');
      expect(await code(own, known)).toBe('no-person');
      expect(await store().peopleChanges(9)).toHaveLength(1);
      expect(await store().undoPeopleChange(999_999, at(2))).toMatchObject({ code: 'no-change' });
    });
  });

  describe('people that are split', () => {
    const roe = (id: string, words: string, more: { role?: string; forms?: string[] } = {}) =>
      quotedReading(id, [{ words, who: 'Ben Roe', role: 'Mayor', ...more }]);
    const split = (person: number, by: Parameters<Store['splitPerson']>[1]) =>
      done(store().splitPerson(person, by, undefined, at(1)));

    it('are two by a form, by a role, by an article, until it is taken back', async () => {
      await keep(roe('a1', 'One'));
      await keep(roe('a2', 'Two', { forms: ['Big Ben Roe'] }));
      const person = await idOf('roe');
      expect(await saidBy(person)).toEqual(['One', 'Two']);
      for (const by of [{ form: ' big BEN roe' }, { owner: '', article: 'a2' }]) {
        const change = await split(person, by);
        expect(change).toMatchObject({ kind: 'split', person, moved: 1 });
        expect([await saidBy(person), await saidBy(change.target)]).toEqual([['One'], ['Two']]);
        expect(await undo(change.id)).toMatchObject({ moved: 1, undoneAt: at(2) });
        expect([await saidBy(person), await saidBy(change.target)]).toEqual([['One', 'Two'], []]);
      }
      expect(await store().undoPeopleChange((await store().peopleChanges(1))[0]!.id, at(3))).toMatchObject({
        code: 'undone',
      });
    });

    it('stay so when their articles are read anew', async () => {
      await keep(roe('a1', 'One'));
      await keep(roe('a2', 'Two'));
      const person = await idOf('roe');
      const { id, target } = await split(person, { owner: '', article: 'a2' });
      await keep(roe('a1', 'One, corrected'), 1);
      await keep(roe('a2', 'Two, corrected'), 1);
      expect([await saidBy(person), await saidBy(target)]).toEqual([['One, corrected'], ['Two, corrected']]);
      await undo(id);
      expect(await saidBy(person)).toEqual(['One, corrected', 'Two, corrected']);
    });

    it('are refused where nothing, or everything, would move', async () => {
      await keep(roe('a1', 'One'));
      const person = await idOf('roe');
      const code = async (who: number, by: Parameters<Store['splitPerson']>[1]) => {
        const made = await store().splitPerson(who, by, undefined, at(1));
        return made.ok ? 'ok' : made.code;
      };
      expect(await code(999_999, { form: 'Ben Roe' })).toBe('no-person');
      expect(await code(person, { form: 'Mayor' })).toBe('all-of-it');
      expect(await code(person, { form: 'Captain' })).toBe('nothing-to-split');
      expect(await code(person, { owner: ownerOf(place), article: 'a1' })).toBe('nothing-to-split');
      expect(await store().peopleChanges(9)).toEqual([]);
    });
  });
}
