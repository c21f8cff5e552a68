import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTermPairs, judgeWords } from '../../src/archive/check-words.ts';
import type { QuoteType } from '../../src/model/quote.ts';

const direct = (...texts: string[]) => ({ type: 'direct' as QuoteType, texts });
const indirect = (...texts: string[]) => ({ type: 'indirect' as QuoteType, texts });

/** The verdict on one quote with what differs: [−asked], {+said}. */
function verdict(
  asked: string,
  quote: { readonly type: QuoteType; readonly texts: readonly string[] },
): string {
  const [judged] = judgeWords(asked, [quote]);
  if (judged === undefined) return 'none';
  const difference = judged.difference
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'only-a' ? `[−${text}]` : `{+${text}}`))
    .join('');
  return difference === '' ? judged.verdict : `${judged.verdict}: ${difference}`;
}

const said = direct('We will not leave the city until every bridge is open again, and that is final.');

describe('judgeWords', () => {
  it.each([
    ['“We will not leave the city…”', 'verbatim'],
    ['NOT LEAVE THE CITY', 'verbatim'],
    ['every bridge is open', 'verbatim'],
    ['the city', 'verbatim'],
    ['We will not leave … and that is final', 'verbatim'],
    ['We will not leave the city until […] that is final', 'verbatim'],
    ['We will leave the city', 'close: We will{+ not} leave the city'],
    ['We will … leave the city', 'close: We will{+ not} … leave the city'],
    ['leave the city until every bridge is open', 'close: {+not }leave the city until every bridge is open'],
    ['leave', 'close: {+not }leave'],
    ['We shall not leave the city', 'close: We [−shall]{+will} not leave the city'],
    ['that is final … We will not leave', 'none'],
    ['the bridges', 'none'],
    ['We will build a new bridge for the city', 'none'],
    ['it is in the', 'none'],
    ['', 'none'],
    ['“…”', 'none'],
  ])('of “%s”: %s', (asked, expected) => {
    expect(verdict(asked, said)).toBe(expected);
  });

  it.each([
    ['lost 4500 men', direct('We lost 4,500 men.'), 'verbatim'],
    ['lost 4600 men', direct('We lost 4,500 men.'), 'close: lost [−4600]{+4,500} men'],
    ['We will win', direct('We', 'will win'), 'verbatim'],
    [
      'Wir verlassen die Stadt',
      direct('Wir verlassen die Stadt nicht.'),
      'close: Wir verlassen die Stadt{+ nicht}',
    ],
    ['We leave the city', direct('We leave the city. Not one of us will stay.'), 'verbatim'],
    ['我们会离开城市', direct('我们不会离开城市'), 'close: 我们{+不}会离开城市'],
    ['They would not leave', indirect('They would not leave'), 'reported'],
    ['They will not leave', indirect('They would not leave'), 'reported: They [−will]{+would} not leave'],
    ['the café on the quay', direct('the cafe on the quay'), 'close: the [−café]{+cafe} on the quay'],
  ])('of “%s” and %j', (asked, quote, expected) => {
    expect(verdict(asked, quote)).toBe(expected);
  });

  it('gives the best first, in the order given where they are as good', () => {
    const quotes = [
      indirect('we will never leave the old city'),
      direct('we shall never leave the old city'),
      direct('we will never leave the old city'),
      direct('that is another topic'),
      direct('We will never leave the old city!'),
    ];
    const judged = judgeWords('we will never leave the old city', quotes);
    expect(judged.map(({ quote }) => quotes.indexOf(quote))).toEqual([2, 4, 1, 0]);
    expect(judged.map(({ verdict: each }) => each)).toEqual(['verbatim', 'verbatim', 'close', 'reported']);
  });

  it('finds what was said verbatim, and never throws, whatever the words', () => {
    const any = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 3 }), (asked, texts) => {
        for (const { verdict: each, closeness } of judgeWords(asked, [
          direct(...texts),
          indirect(...texts),
        ])) {
          expect(closeness).toBeGreaterThan(0);
          expect(closeness).toBeLessThanOrEqual(1);
          expect(each === 'verbatim').toBe(closeness === 1);
        }
      }),
    );
    const sentence = fc.array(fc.constantFrom('we', 'will', 'leave', 'city', '45', 'bridge,', '“open”'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (words, from, length) => {
        const start = from % words.length;
        const asked = words.slice(start, start + 1 + (length % words.length)).join(' ');
        expect(verdict(asked, direct(words.join(' ')))).toBe('verbatim');
      }),
    );
  });
});

describe('checkTermPairs', () => {
  it('gives pairs of telling words, in a short text with one between them too', () => {
    expect(checkTermPairs('We will not leave the city tonight')).toEqual([
      ['leave', 'city'],
      ['city', 'tonight'],
      ['leave', 'tonight'],
    ]);
    expect(checkTermPairs('to be or')).toEqual([
      ['to', 'be'],
      ['be', 'or'],
      ['to', 'or'],
    ]);
    expect(checkTermPairs('leave')).toEqual([]);
  });

  it('gives no more than can be asked at once', () => {
    const text = Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ');
    expect(checkTermPairs(text)).toHaveLength(24);
  });
});
