import { beforeEach, describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/archive/answer-question.ts';
import { suggestPeople } from '../../src/archive/suggest-people.ts';
import type { AskedPart } from '../../src/model/asked.ts';
import type { Place } from '../../src/model/interaction.ts';
import type { Viewpoint } from '../../src/model/viewpoint.ts';
import { openMemoryStore } from '../../src/store/sqlite/open-memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type ToldArticle, toldReading } from '../contracts/told-reading.ts';

const place: Place = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const viewpoint: Viewpoint = { kind: 'place', place };
const now = '2026-11-28T12:00:00.000Z';
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T12:00:00.000Z`;

let store: Store;
beforeEach(async () => {
  store = await openMemoryStore();
});
const keep = (told: ToldArticle) => store.keepArticle(toldReading(told), place, now);
const ask = async (asked: Partial<AskedPart>) => {
  const answered = await answerQuestion(
    { limit: 10, ...asked },
    { archive: store, viewpoint, now, zone: 'UTC' },
  );
  if (!answered.ok) throw new Error(`${answered.reason} ${answered.remedy}`);
  return answered.value;
};
const refused = async (asked: Partial<AskedPart>) => {
  const answered = await answerQuestion(
    { limit: 10, ...asked },
    { archive: store, viewpoint, now, zone: 'UTC' },
  );
  return answered.ok ? undefined : answered;
};
const wordsOf = ({ answer }: Awaited<ReturnType<typeof ask>>) =>
  answer.sayings.map(({ shown }) => shown.quote.texts.join(' … '));

const SENTENCES = [
  'Boats are slow',
  'The harbour needs a crane',
  'Nobody pays for paint',
  'My sister steers better',
  'Fog is no excuse',
  'We lost two anchors',
  'The lighthouse is for sale',
  'Gulls ate the bread',
  'Winter comes early here',
];

/** A publisher's article with one quote of Ana Sol's. */
function herald(id: string, words: string, more: Partial<ToldArticle> = {}): ToldArticle {
  return {
    id,
    url: `https://herald.example/${id}`,
    headline: `Story ${id}`,
    publisher: 'Herald',
    publishedAt: day(25),
    says: [{ speaker: 'Ana Sol', role: 'Mayor of Holm', words }],
    ...more,
  };
}

describe('an answer', () => {
  it('has each quote with date, publisher, role then, sentence and a link at the quotation', async () => {
    await keep(herald('a', 'The ferry must sail'));
    const { answer, understood } = await ask({ question: 'what did Ana Sol say about the ferry this week?' });
    expect(understood).toMatch(/^Quotes by Ana Sol about “ferry”, .*2026$/);
    const [saying, ...others] = answer.sayings;
    expect(others).toEqual([]);
    expect(saying!.shown.quote).toMatchObject({
      texts: ['The ferry must sail'],
      speakers: [{ name: 'Ana Sol', role: 'Mayor of Holm' }],
    });
    expect(saying!.shown.links).toEqual([
      {
        publisher: 'Herald',
        headline: 'Story a',
        url: expect.stringMatching(/^https:\/\/herald\.example\/a#:~:text=.*The%20ferry%20must%20sail/),
        at: day(25),
        dated: true,
      },
    ]);
    const { text, around } = saying!.excerpt;
    expect(text.slice(around.start, around.end)).toBe('“The ferry must sail” said Ana Sol, Mayor of Holm.');
  });

  it('is one entry for the same words of several publishers, the newest first, with a link each', async () => {
    await keep(herald('a', 'The ferry must sail on Monday, whatever it costs'));
    await keep(
      herald('b', 'the ferry must sail on Monday, whatever it costs,', {
        url: 'https://courier.example/b',
        publisher: 'Courier',
        publishedAt: day(26),
      }),
    );
    const { answer } = await ask({ speaker: 'Sol' });
    expect(answer.sayings).toHaveLength(1);
    expect(answer.sayings[0]!.shown.links.map(({ publisher }) => publisher)).toEqual(['Courier', 'Herald']);
    expect(answer.sayings[0]!.others).toEqual([]);
  });

  it('shows how publishers give an utterance differently', async () => {
    await keep(herald('a', 'The ferry must sail again on Monday, whatever it costs the town'));
    await keep(
      herald('b', 'The ferry must sail again on Tuesday, whatever it costs the town', {
        url: 'https://courier.example/b',
        publisher: 'Courier',
        publishedAt: day(26),
      }),
    );
    const { answer } = await ask({ speaker: 'Sol' });
    expect(answer.sayings).toHaveLength(1);
    const [saying] = answer.sayings;
    expect(saying!.shown.links.map(({ publisher }) => publisher)).toEqual(['Courier']);
    expect(saying!.others.map(({ links }) => links.map(({ publisher }) => publisher))).toEqual([['Herald']]);
    const changed = saying!.others[0]!.difference!.filter(({ kind }) => kind !== 'same');
    expect(changed.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['only-a', expect.stringContaining('Tuesday')],
      ['only-b', expect.stringContaining('Monday')],
    ]);
    expect(saying!.quotes).toHaveLength(2);
  });

  it('comes page by page, each entry once', async () => {
    for (let number = 1; number <= 9; number++) {
      await keep(herald(`a${number}`, SENTENCES[number - 1]!, { publishedAt: day(number) }));
    }
    const seen: string[] = [];
    for (let from = 0; from < 9; from += 4) {
      const page = await ask({ speaker: 'Ana Sol', limit: 4, from });
      seen.push(...wordsOf(page));
      expect(page.answer.more).toBe(from + 4 < 9);
    }
    expect(seen).toEqual(SENTENCES.toReversed());
    expect(wordsOf(await ask({ speaker: 'Ana Sol', limit: 4, from: 9 }))).toEqual([]);
  });

  it('is cut by time and publisher, and a field beats the question', async () => {
    await keep(herald('old', 'Words of last month', { publishedAt: '2026-10-20T12:00:00.000Z' }));
    await keep(herald('new', 'Words of this week', { publishedAt: day(26) }));
    await keep(herald('other', 'Words elsewhere', { publisher: 'The Courier', publishedAt: day(27) }));
    expect(wordsOf(await ask({ speaker: 'Sol', since: '7d' }))).toEqual([
      'Words elsewhere',
      'Words of this week',
    ]);
    expect(wordsOf(await ask({ speaker: 'Sol', until: '2026-10-31' }))).toEqual(['Words of last month']);
    expect(wordsOf(await ask({ speaker: 'Sol', publisher: 'courier' }))).toEqual(['Words elsewhere']);
    expect(wordsOf(await ask({ question: 'what did Sol say last month', publisher: 'Herald' }))).toEqual([
      'Words of last month',
    ]);
    const unknown = await ask({ speaker: 'Sol', publisher: 'Gazette' });
    expect(unknown.answer).toMatchObject({
      sayings: [],
      unknownPublisher: { asked: 'Gazette', near: expect.arrayContaining(['Herald', 'The Courier']) },
    });
    expect(await refused({ speaker: 'Sol', since: 'when the cows come home' })).toMatchObject({ ok: false });
  });

  it('says who is meant: by a misspelling, by a role, several of one name, or nobody', async () => {
    await keep(herald('a', 'One'));
    await keep(herald('b', 'Two', { says: [{ speaker: 'Petra Sol', role: 'striker', words: 'Two' }] }));
    await keep(herald('c', 'Three', { says: [{ speaker: 'the captain', named: false, words: 'Three' }] }));
    const meant = async (speaker: string) => (await ask({ speaker })).answer.meant[0]!;
    await keep(herald('d', 'Four', { says: [{ speaker: 'Greta Lindqvist', words: 'Four' }] }));
    expect(await meant('Greta Lindqwist')).toMatchObject({
      by: 'misspelt',
      people: [{ name: 'Greta Lindqvist' }],
    });
    expect(await meant('mayor')).toMatchObject({ by: 'words' });
    expect(await meant('the captain')).toMatchObject({ by: 'words', people: [] });
    expect((await meant('Sol')).people.map(({ name }) => name).sort()).toEqual(['Ana Sol', 'Petra Sol']);
    expect((await meant('Sol, striker')).people.map(({ name }) => name)).toEqual(['Petra Sol']);
    expect(await meant('Zbigniew')).toMatchObject({ by: 'nobody', people: [] });
    expect(wordsOf(await ask({ speaker: 'the captain' }))).toEqual(['Three']);
  });

  it('looks under headlines where no quote stands near the words, and says so', async () => {
    await keep(herald('a', 'It sails', { headline: 'Ferry strike ends' }));
    const found = await ask({ about: 'strike' });
    expect(found.answer.byHeadline).toBe(true);
    expect(wordsOf(found)).toEqual(['It sails']);
    expect((await ask({ about: 'sails' })).answer.byHeadline).toBe(false);
  });

  it('names who spoke', async () => {
    await keep(herald('a', 'The ferry must sail'));
    await keep(
      herald('b', 'The ferry is mine', { says: [{ speaker: 'Ben Roe', words: 'The ferry is mine' }] }),
    );
    const { answer } = await ask({ question: 'who spoke about the ferry?' });
    expect(answer.question.kind).toBe('speakers');
    expect(answer.speakers.map(({ name, role, quotes }) => [name, role, quotes]).sort()).toEqual([
      ['Ana Sol', 'Mayor of Holm', 1],
      ['Ben Roe', undefined, 1],
    ]);
  });

  it('tells how much there is where nothing is found', async () => {
    expect((await ask({ about: 'zeppelins' })).answer.archive).toEqual({ articles: 0, quotes: 0 });
    await keep(herald('a', 'One'));
    expect((await ask({ about: 'zeppelins' })).answer.archive).toMatchObject({ articles: 1, quotes: 1 });
  });

  it('asks back what it does not understand', async () => {
    await keep(herald('a', 'One'));
    const unclear = await refused({ question: 'why did Ana Sol lie in Latin?' });
    expect(unclear).toMatchObject({ code: 'unclear' });
    expect(unclear!.reason.length + unclear!.remedy.length).toBeGreaterThan(20);
  });
});

describe('suggestions', () => {
  it('are names begun, roles, and names near; each value finds its person again', async () => {
    await keep(herald('a', 'One'));
    await keep(herald('b', 'Two', { says: [{ speaker: 'Ana Sol', role: 'striker', words: 'Two' }] }));
    await keep(
      herald('c', 'Three', { says: [{ speaker: 'Ben Roe', role: 'Mayor of Lund', words: 'Three' }] }),
    );
    const values = async (typed: string) =>
      (await suggestPeople(typed, store, viewpoint)).map(({ value }) => value);
    expect(await values('roe')).toEqual(['Ben Roe']);
    expect((await values('an')).sort()).toEqual(['Ana Sol, Mayor of Holm', 'Ana Sol, striker']);
    expect(await values('mayor of l')).toEqual(['Ben Roe']);
    expect(await values('Benn')).toEqual(['Ben Roe']);
    expect(await values('zz')).toEqual([]);
    expect(await values('')).toHaveLength(3);
    for (const value of await values('an')) {
      expect((await ask({ speaker: value })).answer.sayings, value).toHaveLength(1);
    }
  });
});
