import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMisspelling, nameGrams, nameWords, spellingDistance } from '../../src/people/person-words.ts';

const meets = (a: string, b: string) => {
  const asked = nameWords(a);
  const stored = nameWords(b);
  return asked.every((group, at) => stored[at]?.some((word) => group.includes(word)));
};

describe('the words a name is found by', () => {
  it.each([
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Zelensky', 'Selenskyj'],
    ['Lawrow', 'Lavrov'],
    ['Gerhard Schröder', 'Gerhard Schroeder'],
    ['White House', 'the White House'],
    ['Merkel', 'Frau Merkel'],
    ['Martin Luther King', 'Martin Luther King Jr.'],
  ])('are shared by %s and %s', (a, b) => expect(meets(a, b)).toBe(true));

  it('are not those of other names', () => {
    expect(meets('Smith', 'Smythe')).toBe(false);
    expect(nameWords('The')).toEqual([['the']]);
    expect(nameWords('🙂')).toEqual([]);
  });

  it('are there for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(nameWords(text).every((group) => group.length > 0 && group.every((word) => word !== ''))).toBe(
          true,
        );
        expect(nameGrams(text).every((gram) => gram.length === 3)).toBe(true);
      }),
    );
  });
});

describe('misspellings', () => {
  it('has trigrams as pg_trgm takes them', () => {
    expect(nameGrams('Cat')).toEqual(['  c', ' ca', 'cat', 'at ']);
  });

  it.each([
    ['Lavorv', 'Sergey Lavrov'],
    ['Segey Lavrof', 'Sergey Lavrov'],
    ['Zellensky', 'Volodymyr Zelensky'],
    ['Stoltenbreg', 'Jens Stoltenberg'],
    ['Karmer', 'Ida Kramer'],
    ['Whit House', 'the White House'],
  ])('%s for %s', (typed, form) => expect(isMisspelling(typed, form)).toBe(true));

  it.each([
    ['Lee', 'Ann Lea'],
    ['Weber', 'Eva Meber'],
    ['Anna Lavrof', 'Sergey Lavrov'],
    ['Merkel', 'Ferkelmann'],
    ['Lavrov', 'Lavrov'],
    ['', 'Lavrov'],
  ])('%s not for %s', (typed, form) => expect(isMisspelling(typed, form)).toBe(false));

  it('are ranked by how far they are', () => {
    expect(spellingDistance('Lavrof', 'Sergey Lavrov')).toBe(1);
    expect(spellingDistance('Lavrof', 'Ivan Larov')).toBe(2);
    expect(spellingDistance('Sergey Lavrov', 'sergey lavrov')).toBe(0);
  });
});
