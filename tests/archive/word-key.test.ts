import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordKey } from '../../src/archive/word-key.ts';
import { wordTokens } from '../../src/archive/word-tokens.ts';

const long = 'It goes on endlessly, and nobody who works here can say why it does';

describe('wordKey', () => {
  it.each([
    [['We’ll see,'], ["we'll see."]],
    [['It goes on', 'endlessly,'], ['It goes on endlessly.']],
    [[`${long},`], [`“${long.toUpperCase()}”`]],
    [['4,500\u00a0men — the U.S. way…'], ['4.500 men - the US way']],
    [['re\u00adelect −5'], ['reelect -5']],
    [['cafe\u0301'], ['café']],
  ])('is the same for %j and %j', (a, b) => {
    expect(wordKey(a)).toBe(wordKey(b));
  });

  it.each([
    ['We will leave', 'We will not leave'],
    ['45 men', '46 men'],
    ['4.5 men', '45 men'],
    ['café', 'cafe'],
    ['we’re here', 'were here'],
    ['5 percent', '-5 percent'],
    ['$5', '€5'],
    ['5%', '5'],
    ['We will … go', 'We will [...] go'],
    [long, `${long} not`],
    ['🎉', '😀'],
  ])('tells %s from %s', (a, b) => {
    expect(wordKey([a])).not.toBe(wordKey([b]));
  });

  it('is short, whatever the text', () => {
    expect(wordKey([long.repeat(50)])).toMatch(/^#[0-9a-f]{24}$/);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        expect(wordKey(texts).length).toBeLessThanOrEqual(49);
      }),
    );
  });
});

describe('wordTokens', () => {
  it('gives words in order where they stand, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let end = 0;
        for (const token of wordTokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('takes the characters of a script without spaces alone', () => {
    expect(wordTokens('我们2024年ABC去').map(({ word }) => word)).toEqual([
      '我',
      '们',
      '2024',
      '年',
      'abc',
      '去',
    ]);
  });
});
