import { expect, test } from 'vitest';
import { progressLine, summaryLine } from '../../src/cli/progress-bar.ts';

test('the bar says how far, how many, how fast and how much longer', () => {
  expect(progressLine({ done: 1200, failed: 0, bytesRead: 250 }, 1000, 60)).toBe(
    '██████░░░░░░░░░░░░░░░░░░  25% · 1,200 articles · 20/s · 3 min 0 s left',
  );
  expect(progressLine({ done: 0, failed: 0, bytesRead: 0 }, 1000, 0)).toBe(
    '░░░░░░░░░░░░░░░░░░░░░░░░   0% · 0 articles · 0/s · … left',
  );
});

test('of a stream without an end it counts only', () => {
  expect(progressLine({ done: 7, failed: 0, bytesRead: 900 }, undefined, 2)).toBe('7 articles · 4/s');
});

test('in the end it says what was done', () => {
  expect(summaryLine({ done: 100_000, failed: 3, bytesRead: 9 }, 'out.jsonl', 4000)).toBe(
    '100,000 articles, 3 of them with an error, in 1 h 6 min → out.jsonl',
  );
  expect(summaryLine({ done: 1, failed: 0, bytesRead: 9 }, '-', 1.234)).toBe('1 article, in 1.2 s');
});
