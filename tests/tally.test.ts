import { describe, expect, it } from 'vitest';
import { countTests, lastLine } from './tally.ts';

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
});
const report = (...testResults: unknown[]) => JSON.stringify({ testResults });

describe('the sum of a test run', () => {
  it('counts tests by what became of them', () => {
    const text = report(file('passed', 'passed', 'pending'), file('failed', 'failed', 'passed', 'todo'));
    expect(countTests(text, false)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countTests(report(file('failed'), file('passed', 'passed')), false).failed).toBe(1);
  });

  it('counts a runner that failed although every test passed', () => {
    expect(countTests(report(file('passed', 'passed')), false).failed).toBe(1);
    expect(countTests(report(file('passed', 'passed')), true).failed).toBe(0);
  });

  it('is printed in one exact form', () => {
    expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(lastLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
  });
});
