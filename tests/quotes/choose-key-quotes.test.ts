import { expect, test } from 'vitest';
import type { Sentence } from '../../src/model/document.ts';
import type { Quote } from '../../src/model/quote.ts';
import { chooseKeyQuotes, type KeyQuoteOptions } from '../../src/quotes/choose-key-quotes.ts';
import { QUOTABLE } from '../../src/quotes/rank-quote.ts';
import { quoteAt, saidBy } from './quote-fixtures.ts';

const sentences: Sentence[] = [0, 1, 2, 3, 4].map((index) => ({
  start: index * 100,
  end: index * 100 + 90,
  firstToken: 0,
  endToken: 0,
  paragraph: 0,
}));
// No stretch of it that the tests quote has the words of another.
const body = Array.from({ length: 125 }, (_, index) => String(index).padStart(4, 'w')).join('');
const ana = saidBy(0, 'Ana Sol');
const ben = saidBy(1, 'Ben Ode');

const choose = (quotes: readonly Quote[], options?: KeyQuoteOptions) =>
  chooseKeyQuotes(quotes, sentences, body, options);

test('the best ranked come first, three at most', () => {
  const quotes = [0.4, 0.9, 0.5, 0.7].map((rank, index) =>
    quoteAt(index * 100, index * 100 + 20, { ...saidBy(index, `Speaker ${index}`), rank }),
  );
  expect(choose(quotes).map((quote) => quote.rank)).toEqual([0.9, 0.7, 0.5]);
  expect(choose(quotes, { most: 1 }).map((quote) => quote.rank)).toEqual([0.9]);
});

test('what cannot stand alone is no key quote, and nothing takes its place', () => {
  const hanging = quoteAt(0, 20, { ...ana, rank: QUOTABLE - 0.01 });
  expect(choose([hanging])).toEqual([]);
  expect(choose([hanging, quoteAt(100, 120, { ...ben, rank: QUOTABLE })])).toHaveLength(1);
});

test('quotes that share a sentence are not both chosen', () => {
  const across = quoteAt(150, 220, { ...ana, rank: 0.9 });
  const first = quoteAt(110, 130, { ...ben, rank: 0.8 });
  const second = quoteAt(230, 240, { ...ben, rank: 0.7 });
  const elsewhere = quoteAt(300, 320, { ...ben, rank: 0.4 });
  expect(choose([first, across, second, elsewhere])).toEqual([across, elsewhere]);
});

test('the same words said again are not chosen again, whatever marks and capitals they have', () => {
  const text = 'We dig on. '.padEnd(100, 'x') + 'we dig on, '.padEnd(400, 'y');
  const again = [quoteAt(0, 10, ana), quoteAt(100, 110, ben)];
  expect(chooseKeyQuotes(again, sentences, text)).toEqual([again[0]]);
});

test('one speaker has two at most, known by the entity or by the name', () => {
  const byEntity = [0, 100, 200].map((start) => quoteAt(start, start + 20, ana));
  expect(choose(byEntity)).toHaveLength(2);
  const byName = [0, 100, 200].map((start) => quoteAt(start, start + 20, saidBy(-1, 'a spokesman')));
  expect(choose(byName)).toHaveLength(2);
});

test('one speaker has more where more are asked for', () => {
  const quotes = [0, 100, 200].map((start) => quoteAt(start, start + 20, ana));
  expect(choose(quotes, { mostByOneSpeaker: 3 })).toHaveLength(3);
});

test('another voice comes before a second quote of about the same rank', () => {
  const first = quoteAt(0, 20, { ...ana, rank: 0.9 });
  const second = quoteAt(100, 120, { ...ana, rank: 0.85 });
  const other = quoteAt(200, 220, { ...ben, rank: 0.8 });
  const poor = quoteAt(200, 220, { ...ben, rank: 0.5 });
  expect(choose([first, second, other])).toEqual([first, other, second]);
  expect(choose([first, second, poor])).toEqual([first, second, poor]);
});

test('words without marks are never key quotes', () => {
  expect(choose([quoteAt(0, 20, { ...ana, type: 'indirect' })])).toEqual([]);
});

test('a quote of nobody known is chosen only where no speaker is', () => {
  const unknown = quoteAt(0, 20, { rank: 0.99 });
  const known = quoteAt(100, 120, { ...ben, rank: 0.4 });
  expect(choose([unknown, known])).toEqual([known]);
  expect(choose([unknown])).toEqual([unknown]);
});
