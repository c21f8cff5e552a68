import { expect, it } from 'vitest';
import { growthExponent } from './timing.ts';

it.each([1, 1.5, 2])('the exponent of x^%d is found', (exponent) => {
  const points = [1, 2, 5, 10, 100].map((size) => ({ size, cost: 0.3 * size ** exponent }));
  expect(growthExponent(points)).toBeCloseTo(exponent, 9);
});
