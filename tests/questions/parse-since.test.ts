import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSince, parseUntil } from '../../src/questions/parse-since.ts';

const context = { zone: 'Europe/Berlin', now: '2032-11-24T14:30:00.000Z' };
const since = (text: string) => {
  const outcome = parseSince(text, context);
  return outcome.ok ? outcome.value : outcome.code;
};
const until = (text: string) => {
  const outcome = parseUntil(text, context);
  return outcome.ok ? outcome.value : outcome.code;
};

describe('--since', () => {
  test.each([
    ['24h', '2032-11-23T14:30:00.000Z'],
    ['7d', '2032-11-16T23:00:00.000Z'],
    ['7 D', '2032-11-16T23:00:00.000Z'],
    ['2w', '2032-11-09T23:00:00.000Z'],
    ['3m', '2032-08-23T22:00:00.000Z'],
    ['1y', '2031-11-23T23:00:00.000Z'],
    ['yesterday', '2032-11-22T23:00:00.000Z'],
    ['gestern', '2032-11-22T23:00:00.000Z'],
    ['today', '2032-11-23T23:00:00.000Z'],
    ['monday', '2032-11-21T23:00:00.000Z'],
    ['Freitag', '2032-11-18T23:00:00.000Z'],
    ['last week', '2032-11-14T23:00:00.000Z'],
    ['may', '2032-04-30T22:00:00.000Z'],
    ['2031', '2030-12-31T23:00:00.000Z'],
    ['2032-05-03', '2032-05-02T22:00:00.000Z'],
    ['3 May 2032', '2032-05-02T22:00:00.000Z'],
    ['3. Mai', '2032-05-02T22:00:00.000Z'],
    ['3.5.2032', '2032-05-02T22:00:00.000Z'],
    ['2032-05-03T10:00:00Z', '2032-05-03T10:00:00.000Z'],
    ['', 'empty'],
    ['soon', 'unknown-date'],
    ['7x', 'unknown-date'],
    ['the election', 'unknown-date'],
    ['3/5/2032', 'ambiguous'],
    ['2032-02-31', 'no-such-date'],
    ['2032-99-99T10:00Z', 'no-such-date'],
    ['tomorrow', 'future'],
    ['2033-01-01', 'future'],
    ['9999y', 'no-such-date'],
    ['x'.repeat(1000), 'unknown-date'],
  ])('%s → %s', (text, expected) => {
    expect(since(text)).toBe(expected);
  });

  test('a refusal says what can be written', () => {
    const outcome = parseSince('soon', context);
    expect(outcome).toMatchObject({
      ok: false,
      reason: '“soon” is no time I know',
      remedy: expect.stringContaining('7d'),
    });
  });
});

describe('--until', () => {
  test.each([
    ['2032-05-03', '2032-05-03T22:00:00.000Z'],
    ['3 May', '2032-05-03T22:00:00.000Z'],
    ['yesterday', '2032-11-23T23:00:00.000Z'],
    ['7d', '2032-11-17T23:00:00.000Z'],
    ['24h', '2032-11-23T14:30:00.000Z'],
    ['may', '2032-05-31T22:00:00.000Z'],
    ['2033-01-01', '2033-01-01T23:00:00.000Z'],
    ['2032-05-03T10:00:00Z', '2032-05-03T10:00:00.000Z'],
    ['3/5/2032', 'ambiguous'],
    ['soon', 'unknown-date'],
  ])('%s → %s', (text, expected) => {
    expect(until(text)).toBe(expected);
  });
});

test('anything at all is a time or a refusal, and a day’s beginning comes before its end', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9]{1,4}[hdwmy./-][0-9]{0,4}$/)),
      (text) => {
        const [from, to] = [parseSince(text, context), parseUntil(text, context)];
        if (from.ok && to.ok) expect(from.value <= to.value).toBe(true);
      },
    ),
  );
});
