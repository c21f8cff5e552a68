import { describe, expect, it } from 'vitest';
import { germanNounClass, personGender } from '../../src/text/lexicon/german-nouns.ts';
import { W } from '../../src/text/word-classes.ts';
import { readGerman } from './read-german.ts';

describe('germanNounClass', () => {
  it.each([
    ['spd-fraktionschef', 'role'],
    ['polizeisprecherin', 'role'],
    ['landesvorsitzender', 'role'],
    ['archäologin', 'role'],
    ['innenministerium', 'organisation'],
    ['bezirksamt', 'organisation'],
    ['pressemitteilung', 'document'],
    ['untersuchungsbericht', 'document'],
  ])('reads %s by its last part as %s', (word, expected) => {
    expect(germanNounClass(word)).toBe(expected);
  });

  it.each(['vortag', 'sekunde', 'frist', 'zeitgeist', 'autobahn', 'mauer'])('makes nothing of %s', (word) => {
    expect(germanNounClass(word)).toBeUndefined();
  });

  it('tells women by their ending', () => {
    expect([personGender('sprecherin'), personGender('sprecher'), personGender('mitglied')]).toEqual([
      'female',
      'male',
      'unknown',
    ]);
  });
});

describe('verbs of speech', () => {
  const cuesIn = (text: string): string[] => {
    const { tokens, classes } = readGerman(text);
    return tokens.filter((_, at) => (classes[at]! & W.cue) !== 0).map(({ text: word }) => word);
  };

  it.each(['meint', 'meinte', 'betonte', 'bezeichnete', 'bezeichnet', 'warnte', 'äußerte', 'riet'])(
    'are known in the form %s',
    (form) => {
      expect(cuesIn(`Die Leiterin ${form} am Abend etwas.`)).toEqual([form]);
    },
  );

  it('are known by the prefix at the end of their clause', () => {
    expect(cuesIn('Das teilte die Behörde am Abend mit.')).toEqual(['teilte']);
    expect(cuesIn('Sie teilte den Kuchen mit dem Hund.')).toEqual([]);
  });

  it('are no articles and no nouns', () => {
    expect(cuesIn('Ein Hund stand an einem Zaun, so groß wie die Ansage.')).not.toContain('Ein');
    expect(cuesIn('Die Behauptung blieb.')).toEqual([]);
  });
});

describe('words of source', () => {
  const sourcesIn = (text: string): string[] => {
    const { tokens, classes } = readGerman(text);
    return tokens.filter((_, at) => (classes[at]! & W.accordingTo) !== 0).map(({ text: word }) => word);
  };

  it('are "laut", "zufolge", "Angaben" after "nach", and "so" before its noun', () => {
    expect(sourcesIn('Laut Polizei war es still.')).toEqual(['Laut']);
    expect(sourcesIn('Nach Angaben der Feuerwehr war es still.')).toEqual(['Angaben']);
    expect(sourcesIn('Es war still, so der Sprecher.')).toEqual(['so']);
  });

  it('are not "nach" of time and "so" of degree', () => {
    expect(sourcesIn('Nach dem Spiel war es so still, dass man atmen hörte.')).toEqual([]);
  });
});
