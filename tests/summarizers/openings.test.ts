import { expect, it } from 'vitest';
import { openingOf } from '../../src/summarizers/openings.ts';
import { tokenize } from '../../src/text/tokenize.ts';

const opening = (text: string, language = 'en') => {
  const tokens = tokenize(text, []);
  return openingOf(tokens, 0, tokens.length, language);
};

it.each([
  ['She resigned on Monday.', 'pronoun'],
  ['“It’s over,” said Lind.', 'pronoun'],
  ['Their house burned down.', 'pronoun'],
  ['But the wall held.', 'connective'],
  ['However, the wall held.', 'connective'],
  ['As a result, trains stopped.', 'connective'],
  ['(And) the rest followed.', 'connective'],
  ['As mayor, Hagen opened the wall.', 'free'],
  ['The wall held.', 'free'],
  ['', 'free'],
  ['…', 'free'],
])('%s opens %s', (text, expected) => {
  expect(opening(text)).toBe(expected);
});

it.each([
  ['Er trat am Montag zurück.', 'pronoun'],
  ['Dennoch hielt die Mauer.', 'connective'],
  ['Die Mauer hielt.', 'free'],
])('German: %s opens %s', (text, expected) => {
  expect(opening(text, 'de')).toBe(expected);
});
