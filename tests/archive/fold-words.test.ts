import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords } from '../../src/archive/fold-words.ts';

describe('foldWords', () => {
  it.each([
    ['The Minister’s plan', ['the', 'minister', 'plan']],
    ["the ministers' plan, it's late", ['the', 'ministers', 'plan', 'it', 'late']],
    ['Don’t!', ['dont']],
    ['Erdoğan, ŁÓDŹ, Straße, Ærø, ﬁne ＡＢＣ', ['erdogan', 'lodz', 'strasse', 'aero', 'fine', 'abc']],
    ['4,500 and 4.500 and 4’500 and 1,234,567', ['4500', 'and', '4500', 'and', '4500', 'and', '1234567']],
    ['4.5 percent on 12.05.2024', ['4', '5', 'percent', 'on', '12', '05', '2024']],
    ['co-operate, e-mail', ['co', 'operate', 'e', 'mail']],
    ['in\u00adter\u200bnet', ['internet']],
    ['中国人 説', ['中国', '国人', '説']],
    ['한국어', ['한국어']],
    ['… “!”', []],
  ])('folds %s', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  it('cuts long words, and never within a letter', () => {
    expect(foldWords('a'.repeat(100))).toEqual(['a'.repeat(64)]);
    expect(foldWords(`${'a'.repeat(63)}${'𐐨'.repeat(3)}`)).toEqual(['a'.repeat(63)]);
  });

  it('gives words of letters and digits that fold to themselves, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of foldWords(text)) {
          expect(word.length).toBeLessThanOrEqual(64);
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(foldWords(word)).toEqual([word]);
        }
      }),
    );
  });
});
