import { expect, test } from 'vitest';
import { peopleHeard } from '../../src/quotes/people-heard.ts';
import { quoteAt, saidBy } from './quote-fixtures.ts';

test('people are counted by who they are, most quoted first, with the first role given', () => {
  const quotes = [
    quoteAt(0, 5, saidBy(3, 'Ben Ode')),
    quoteAt(5, 9, saidBy(1, 'Ana Sol')),
    quoteAt(10, 15, { type: 'indirect', ...saidBy(1, 'Ana Sol', 'Mayor') }),
    quoteAt(20, 25, saidBy(-1, 'a passer-by')),
    quoteAt(30, 35),
  ];
  expect(peopleHeard(quotes)).toEqual([
    { name: 'Ana Sol', role: 'Mayor', quotes: 2 },
    { name: 'Ben Ode', quotes: 1 },
    { name: 'a passer-by', quotes: 1 },
  ]);
});

test('whose every quote is as likely somebody else’s is not said to be heard', () => {
  const quotes = [
    quoteAt(0, 5, { ...saidBy(3, 'Ben Ode'), confidence: 0.4 }),
    quoteAt(5, 9, { ...saidBy(1, 'Ana Sol'), confidence: 0.3 }),
    quoteAt(10, 15, { ...saidBy(1, 'Ana Sol'), confidence: 0.9 }),
  ];
  expect(peopleHeard(quotes)).toEqual([{ name: 'Ana Sol', quotes: 2 }]);
});
