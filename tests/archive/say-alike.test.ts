import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayAlike } from '../../src/archive/say-alike.ts';
import { alikePairs } from './alike-pairs.ts';

describe('sayAlike', () => {
  it.each(
    alikePairs.map(([a, b, alike, why]) => [alike ? 'one utterance' : 'two', why, a, b, alike] as const),
  )('%s: %s: %s | %s', (_, __, a, b, alike) => {
    expect(sayAlike([a], [b])).toBe(alike);
    expect(sayAlike([b], [a])).toBe(alike);
  });

  it('is judged on as many that are not as on such that are', () => {
    const alike = alikePairs.filter(([, , yes]) => yes).length;
    expect(alikePairs.length).toBeGreaterThanOrEqual(60);
    expect(Math.abs(alikePairs.length - 2 * alike)).toBeLessThanOrEqual(8);
  });

  it('takes the fragments of a quote for one', () => {
    const whole = ['The harbour is full of ships that carry nothing but sand and promises.'];
    expect(
      sayAlike(['The harbour is full of ships', 'that carry nothing but sand and promises.'], whole),
    ).toBe(true);
  });

  it('is the same either way round, whatever the texts', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'harbour',
          'ships',
          'bridge',
          'not',
          'the',
          'mayor',
          '45',
          '46',
          'school',
          'winter',
          'river',
          ',',
          '.',
        ),
        {
          maxLength: 30,
        },
      )
      .map((list) => list.join(' '));
    const texts = fc.oneof(words, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(sayAlike([a], [b])).toBe(sayAlike([b], [a]));
      }),
      { numRuns: 500 },
    );
  });
});
