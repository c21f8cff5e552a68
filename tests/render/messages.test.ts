import { expect, test } from 'vitest';
import type { Digest } from '../../src/model/digest.ts';
import { longDate } from '../../src/render/date.ts';
import { digestMessage } from '../../src/render/digest-message.ts';
import { quotesMessage } from '../../src/render/quotes-message.ts';
import { quoteAt, saidBy } from '../quotes/quote-fixtures.ts';

const body = 'Mayor Ana Sol said: “We wait.” “And wait.” Fees will rise, she said. “No.”';
const at = (words: string) => ({ start: body.indexOf(words), end: body.indexOf(words) + words.length });
const ana = saidBy(0, 'Ana Sol', 'Mayor');
const waiting = quoteAt(0, 0, { ...ana, fragments: [at('We wait.'), at('And wait.')], cue: at('said') });
const fees = quoteAt(at('Fees').start, at('rise').end, { ...ana, type: 'indirect', confidence: 0.4 });
const no = quoteAt(at('No.').start, at('No.').end);
const digest: Digest = {
  articleId: 'a',
  headline: 'Waiting in Holm',
  url: 'https://news.example/holm',
  publisher: 'The Holm Post',
  byline: 'Eva Lund',
  publishedAt: '2026-11-23T20:51:00.000Z',
  language: 'en',
  gist: { text: 'Holm waits.', evidence: [], made: 'extracted' },
  lines: [{ text: 'It waits.', evidence: [], made: 'extracted' }],
  keyQuotes: [waiting],
  people: [{ name: 'Ana Sol', role: 'Mayor', quotes: 2 }],
  words: 800,
  readingMinutes: 3,
  shorterPercent: 86,
};

test('a digest says what it is of, how long that is, and then what happened and who said what', () => {
  const { blocks, fallback } = digestMessage(digest, body);
  expect(fallback).toBe('Waiting in Holm: Holm waits.');
  expect(blocks).toEqual([
    { kind: 'heading', text: 'Waiting in Holm', url: 'https://news.example/holm' },
    {
      kind: 'line',
      quiet: true,
      inlines: [
        { kind: 'text', text: 'The Holm Post · Eva Lund · 23 November 2026 · 3 min read · 86% shorter' },
      ],
    },
    { kind: 'line', inlines: [{ kind: 'strong', text: 'Holm waits.' }] },
    { kind: 'list', items: [[{ kind: 'text', text: 'It waits.' }]] },
    { kind: 'quote', fragments: ['We wait.', 'And wait.'], speaker: 'Ana Sol', role: 'Mayor' },
    { kind: 'line', inlines: [{ kind: 'strong', text: 'Heard' }] },
    { kind: 'facts', facts: [{ label: 'Ana Sol', value: 'Mayor · 2\u00a0quotes' }] },
    {
      kind: 'line',
      quiet: true,
      inlines: [{ kind: 'text', text: 'Extracted: every line is a sentence of the article, word for word.' }],
    },
  ]);
});

test('a line says what was done to it', () => {
  const lines = [
    { text: 'It waits.', evidence: [], made: 'compressed' },
    { text: 'It still waits.', evidence: [], made: 'written' },
  ] as const;
  const { blocks } = digestMessage({ ...digest, lines }, body);
  expect(blocks).toContainEqual({
    kind: 'list',
    items: [
      [
        { kind: 'text', text: 'It waits.' },
        { kind: 'emphasis', text: ' (shortened)' },
      ],
      [
        { kind: 'text', text: 'It still waits.' },
        { kind: 'emphasis', text: ' (written by a language model)' },
      ],
    ],
  });
});

test('a digest without a summary says why, and an uncertain speaker is called so', () => {
  const { gist: _, headline: __, ...rest } = digest;
  const abstained = { code: 'too-short', reason: 'the article is too short.' } as const;
  const unsure = { ...waiting, confidence: 0.3 };
  const message = digestMessage({ ...rest, abstained, lines: [], keyQuotes: [unsure] }, body);
  expect(message.fallback).toBe('Untitled article: the article is too short.');
  expect(message.blocks).toContainEqual({
    kind: 'line',
    inlines: [{ kind: 'emphasis', text: 'No summary: the article is too short.' }],
  });
  expect(message.blocks).toContainEqual(expect.objectContaining({ kind: 'quote', note: 'uncertain' }));
});

test('many people heard are counted from the ninth on', () => {
  const people = Array.from({ length: 11 }, (_, index) => ({ name: `Person ${index}`, quotes: 1 }));
  const { blocks } = digestMessage({ ...digest, people }, body);
  expect(blocks.at(-2)).toEqual({
    kind: 'line',
    quiet: true,
    inlines: [{ kind: 'text', text: 'and 3 more' }],
  });
  expect(blocks.at(-3)).toMatchObject({
    facts: { length: 8, 7: { label: 'Person 7', value: '1\u00a0quote' } },
  });
});

test('quotes are listed with type, cue and confidence; what has no marks gets none', () => {
  const { blocks } = quotesMessage([waiting, fees, no], body, { digest, ofAnyType: 3 });
  expect(blocks.slice(1)).toEqual([
    { kind: 'line', quiet: true, inlines: [{ kind: 'text', text: '3 quotes by Ana Sol' }] },
    {
      kind: 'quote',
      fragments: ['We wait.', 'And wait.'],
      speaker: 'Ana Sol',
      role: 'Mayor',
      note: 'direct\u00a0·\u00a0said\u00a0·\u00a090%',
    },
    {
      kind: 'list',
      items: [
        [
          { kind: 'text', text: 'Fees will rise' },
          { kind: 'emphasis', text: ' — Ana Sol, Mayor (indirect\u00a0·\u00a040%)' },
        ],
      ],
    },
    { kind: 'quote', fragments: ['No.'], note: 'direct\u00a0·\u00a090%' },
  ]);
});

test.each([
  [
    'nobody by that name',
    { speaker: 'Lavrov', ofAnyType: 0 },
    'Nobody called “Lavrov” is quoted in this article.',
  ],
  [
    'nothing of that type',
    { speaker: 'sol', types: ['mixed'], ofAnyType: 2 },
    'No mixed quote of “sol” here; there are 2 of another type.',
  ],
  [
    'nothing of those types',
    { types: ['mixed', 'direct'], ofAnyType: 1 },
    'No mixed or direct quote in this article; there is 1 of another type.',
  ],
] as const)('where there is none it says why and who is quoted: %s', (_, context, said) => {
  const { blocks, fallback } = quotesMessage([], body, { digest, ...context });
  expect(fallback).toBe(`Waiting in Holm: ${said}`);
  expect(blocks.at(-1)).toEqual({
    kind: 'facts',
    facts: [{ label: 'Ana Sol', value: 'Mayor · 2\u00a0quotes' }],
  });
});

test('a day is a day in UTC, and what is no date stays', () => {
  expect(longDate('2026-11-23')).toBe('23 November 2026');
  expect(longDate('2026-11-23T23:59:59.000Z')).toBe('23 November 2026');
  expect(longDate('last Monday')).toBe('last Monday');
});
