import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrate, calibrateFor } from '../../src/quotes/calibrate.ts';
import { quoteModels } from '../../src/quotes/quote-models.ts';
import { fitCalibration, type Judged } from './fit-calibration.ts';

const judged = fc.array(fc.record({ raw: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }), {
  maxLength: 400,
});

describe('the calibration of speakers', () => {
  it('rises from 0 to at most 1, whatever it is fitted on', () => {
    fc.assert(
      fc.property(judged, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (list, raws) => {
        const calibration = fitCalibration(list);
        const values = raws.toSorted((a, b) => a - b).map((raw) => calibrate(calibration, raw));
        values.forEach((value, at) => {
          expect(value).toBeGreaterThanOrEqual(values[at - 1] ?? 0);
          expect(value).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('says how often such quotes were right', () => {
    const list: Judged[] = Array.from({ length: 1000 }, (_, at) => ({
      raw: at < 500 ? 0.6 : 0.95,
      right: at < 500 ? at % 10 < 3 : at % 10 < 8,
    }));
    const calibration = fitCalibration(list);
    expect(calibrate(calibration, 0.6)).toBeCloseTo(0.3, 1);
    expect(calibrate(calibration, 0.95)).toBeCloseTo(0.8, 1);
  });

  it('leaves probabilities alone where nothing was fitted', () => {
    expect(calibrate([], 0.42)).toBe(0.42);
  });

  it('trusts a language without training data no more than any other', () => {
    const { calibration } = quoteModels();
    for (const raw of [0.2, 0.5, 0.8, 0.95, 1]) {
      const foreign = calibrateFor(calibration, 'fr', raw);
      for (const known of ['en', 'de'])
        expect(foreign).toBeLessThanOrEqual(calibrateFor(calibration, known, raw));
    }
  });
});
