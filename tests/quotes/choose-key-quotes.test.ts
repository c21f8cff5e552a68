import { expect, test } from 'vitest';
import type { Sentence } from '../../src/model/document.ts';
import { chooseKeyQuotes } from '../../src/quotes/choose-key-quotes.ts';
import { quoteAt, saidBy } from './quote-fixtures.ts';

const sentences: Sentence[] = [0, 1, 2, 3, 4].map((index) => ({
  start: index * 100,
  end: index * 100 + 90,
  firstToken: 0,
  endToken: 0,
  paragraph: 0,
}));
const ana = saidBy(0, 'Ana Sol');
const ben = saidBy(1, 'Ben Ode');

test('the best ranked come first, three at most', () => {
  const quotes = [0.1, 0.9, 0.5, 0.7].map((rank, index) =>
    quoteAt(index * 100, index * 100 + 20, { ...saidBy(index, `Speaker ${index}`), rank }),
  );
  expect(chooseKeyQuotes(quotes, sentences).map((quote) => quote.rank)).toEqual([0.9, 0.7, 0.5]);
});

test('quotes that share a sentence are not both chosen', () => {
  const across = quoteAt(150, 220, { ...ana, rank: 0.9 });
  const first = quoteAt(110, 130, { ...ben, rank: 0.8 });
  const second = quoteAt(230, 240, { ...ben, rank: 0.7 });
  const elsewhere = quoteAt(300, 320, { ...ben, rank: 0.1 });
  expect(chooseKeyQuotes([first, across, second, elsewhere], sentences)).toEqual([across, elsewhere]);
});

test('one speaker has two at most, known by the entity or by the name', () => {
  const byEntity = [0, 100, 200].map((start) => quoteAt(start, start + 20, ana));
  expect(chooseKeyQuotes(byEntity, sentences)).toHaveLength(2);
  const byName = [0, 100, 200].map((start) => quoteAt(start, start + 20, saidBy(-1, 'a spokesman')));
  expect(chooseKeyQuotes(byName, sentences)).toHaveLength(2);
});

test('words without marks are never key quotes', () => {
  expect(chooseKeyQuotes([quoteAt(0, 20, { ...ana, type: 'indirect' })], sentences)).toEqual([]);
});

test('a quote of nobody known is chosen only where no speaker is', () => {
  const unknown = quoteAt(0, 20, { rank: 0.99 });
  const known = quoteAt(100, 120, { ...ben, rank: 0.01 });
  expect(chooseKeyQuotes([unknown, known], sentences)).toEqual([known]);
  expect(chooseKeyQuotes([unknown], sentences)).toEqual([unknown]);
});
