import { expect, test } from 'vitest';
import { readEnvironment } from '../../src/config/environment.ts';

test.each([
  [{}, 'terminal'],
  [{ NO_COLOR: '1' }, 'never'],
  [{ NO_COLOR: '' }, 'terminal'],
  [{ TERM: 'dumb' }, 'never'],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, 'always'],
  [{ FORCE_COLOR: '0' }, 'never'],
  [{ FORCE_COLOR: 'false' }, 'never'],
  [{ FORCE_COLOR: '' }, 'always'],
] as const)('%j means colour %s', (variables, colour) => {
  expect(readEnvironment(variables).colour).toBe(colour);
});
