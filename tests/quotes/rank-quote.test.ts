import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import { analyse } from '../../src/pipeline.ts';
import { findDangling } from '../../src/quotes/find-dangling.ts';
import { QUOTABLE, rankQuote } from '../../src/quotes/rank-quote.ts';
import { parseDocument } from '../../src/text/parse-document.ts';

const parse = (text: string, language: string) => parseDocument(articleFromText(text, { language }));
const whole = (text: string, language: string) => {
  const document = parse(text, language);
  return { document, range: [{ first: 0, end: document.tokens.length }] };
};
const rank = (text: string, language = 'en', type: 'direct' | 'mixed' = 'direct'): number => {
  const { document, range } = whole(text, language);
  return rankQuote(document, range, type, undefined);
};
const dangling = (text: string, language = 'en'): string | undefined => {
  const { document, range } = whole(text, language);
  return document.tokens[findDangling(document, range)]?.text;
};

describe('what dangles', () => {
  test.each([
    ['It was a disgrace from start to finish.', 'It'],
    ["It's not even ready.", 'It'],
    ['That is why we came here.', 'That'],
    ['I take full responsibility for this.', 'this'],
    ['They never asked a single farmer.', 'They'],
    ['We told him to clean his glasses.', 'him'],
    ['This plan is dead.', 'This'],
    ['We would never do that to our own members.', 'that'],
    ['With respect, that is not what happened.', 'that'],
    ['Their house stood in the water.', 'Their'],
    ['We are taking this extremely seriously.', 'this'],
  ])('%s', (text, word) => {
    expect(dangling(text)?.replace(/['’]s$/, '')).toBe(word);
  });

  test.each([
    ['Das hat uns niemand gesagt.', 'Das'],
    ['Sie haben uns im Stich gelassen.', 'Sie'],
    ['Wir haben ihn dreimal gewarnt.', 'ihn'],
    ['Diese Brücke ist eine Gefahr.', 'Diese'],
    ['Dafür haben wir kein Geld.', 'Dafür'],
  ])('%s', (text, word) => {
    expect(dangling(text, 'de')).toBe(word);
  });

  test.each([
    ['A river cannot be turned off. That is all we ask our friends to write down.', 'en'],
    ['The tower belongs to everyone, and everyone has paid for it twice.', 'en'],
    ['The girl on the phone was sweet. She believed every word.', 'en'],
    ['It is time to stop counting the boats.', 'en'],
    ['It is clear that the council has lost the harbour.', 'en'],
    ['The man that came on Monday knew that nobody would open.', 'en'],
    ['We will rebuild this country with our own hands.', 'en'],
    ['Those who signed the page should step forward.', 'en'],
    ['I would rather explain a traffic jam than a funeral.', 'en'],
    ['Das Wasser läuft aus, und wir drehen uns im Kreis.', 'de'],
    ['Es gibt in diesem Rat keine Mehrheit für Vernunft.', 'de'],
    ['Wir gehen davon aus, dass die Brücke hält.', 'de'],
    ['Die Stadt hat ein Bad, und sie will es schließen.', 'de'],
    ['Ich danke Ihnen für das Vertrauen.', 'de'],
    ['Waar gaan wij heen met dit alles?', 'nl'],
  ])('not: %s', (text, language) => {
    expect(dangling(text, language)).toBeUndefined();
  });
});

describe.each([
  [
    'en',
    {
      stand: 'We must never again let a company count our dead and call the number acceptable.',
      logistics: 'The meeting on Monday at 10 a.m. will take place in the office on the second floor.',
      short: 'We must never.',
      long: `${'We must never let a company count our dead, and the council should say so. '.repeat(7)}`,
      hanging: 'It must never again let a company count our dead and call the number acceptable.',
      answer: 'Yes, we must never again let a company count our dead and call the number acceptable.',
      question: 'Must we never again let a company count our dead and call the number acceptable?',
    },
  ],
  [
    'de',
    {
      stand: 'Wir dürfen nie wieder zulassen, dass eine Firma unsere Toten zählt und niemand widerspricht.',
      logistics: 'Die Sitzung am Montag um 10 Uhr findet im Büro im zweiten Stock des Rathauses statt.',
      short: 'Wir dürfen nie.',
      long: `${'Wir dürfen nie zulassen, dass eine Firma unsere Toten zählt und niemand widerspricht. '.repeat(7)}`,
      hanging: 'Sie dürfen nie wieder zulassen, dass eine Firma unsere Toten zählt und niemand widerspricht.',
      answer:
        'Ja, wir dürfen nie wieder zulassen, dass eine Firma unsere Toten zählt und niemand widerspricht.',
      question: 'Dürfen wir je wieder zulassen, dass eine Firma unsere Toten zählt und niemand widerspricht?',
    },
  ],
])('in %s', (language, { stand, logistics, short, long, hanging, answer, question }) => {
  test('a whole clause that takes a stand ranks above every lesser form of it', () => {
    const best = rank(stand, language);
    for (const other of [logistics, short, long, hanging, answer, question]) {
      expect(rank(other, language), other).toBeLessThan(best - 0.05);
    }
    expect(rank(stand, language, 'mixed')).toBeLessThan(best - 0.1);
  });

  test('what hangs or says nothing cannot stand alone, the rest can', () => {
    for (const text of [hanging, short]) expect(rank(text, language), text).toBeLessThan(QUOTABLE);
    for (const text of [stand, logistics, answer]) {
      expect(rank(text, language), text).toBeGreaterThan(QUOTABLE);
    }
  });
});

test('a scrap woven into our sentence, and a title taken for speech, cannot stand alone', () => {
  expect(rank('sound in every respect.', 'en', 'mixed')).toBeLessThan(QUOTABLE);
  expect(rank('Recovery of Highland Mosses After Prolonged Deep Freezing', 'en')).toBeLessThan(QUOTABLE);
});

test('who matters to the story is quoted before who does not', () => {
  const document = parse(
    'Ana Sol came. Ana Sol spoke. Sol and Sol only, said Sol. Ben Ode stood by.\n\nNobody will take the harbour from us.',
    'en',
  );
  const first = document.tokens.findIndex(({ text }) => text === 'Nobody');
  const range = [{ first, end: document.tokens.length }];
  const speaker = (name: string) => {
    const { id } = document.entities.find((entity) => entity.name === name)!;
    return { name, entity: id, mention: { start: 0, end: 1 } };
  };
  expect(rankQuote(document, range, 'direct', speaker('Ana Sol'))).toBeGreaterThan(
    rankQuote(document, range, 'direct', speaker('Ben Ode')),
  );
});

test('key quotes by one speaker who was asked for may be three', () => {
  const said = [
    'Nobody will take the harbour',
    'We must never give up the boats',
    'Every child here should learn to sail',
  ];
  const text = said.map((words) => `“${words} from our town,” said Ana Sol.`).join('\n\n');
  const three = `${text}\n\n“We should all go home and sleep,” said Ben Ode.`;
  expect(analyse(three).digest.keyQuotes.filter(({ speaker }) => speaker?.name === 'Ana Sol')).toHaveLength(
    2,
  );
  const asked = analyse(three, { keyQuotesBy: 'sol' }).digest.keyQuotes;
  expect(asked.map(({ speaker }) => speaker?.name)).toEqual(['Ana Sol', 'Ana Sol', 'Ana Sol']);
  expect(analyse(three, { keyQuotesBy: 'lavrov' }).digest.keyQuotes).toEqual([]);
});

test('a long quote is ranked in linear time', () => {
  const text = (times: number) =>
    'I said that it was theirs and they said that this was ours, '.repeat(times);
  const { document, range } = whole(`${text(20_000)}.`, 'en');
  expect(rankQuote(document, range, 'direct', undefined)).toBeLessThan(1);
});
