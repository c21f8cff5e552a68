import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRun } from '../../src/schedule/next-run.ts';
import { localTime } from '../../src/schedule/zone-clock.ts';

/** The runs after an instant, as many as asked for. */
function runs(cron: string, zone: string, after: string, count: number): string[] {
  const found: string[] = [];
  for (
    let at = nextRun(cron, zone, after);
    at !== undefined && found.length < count;
    at = nextRun(cron, zone, at)
  )
    found.push(at);
  return found.map((at) => at.replace(':00.000Z', 'Z'));
}

describe('a day without a change of clocks', () => {
  it.each([
    ['30 7 * * *', 'Europe/Berlin', '2026-11-23T06:29:59.999Z', '2026-11-23T06:30:00.000Z'],
    ['30 7 * * *', 'Europe/Berlin', '2026-11-23T06:30:00.000Z', '2026-11-24T06:30:00.000Z'],
    ['0 6 * * *', 'Asia/Kathmandu', '2026-11-23T00:00:00.000Z', '2026-11-23T00:15:00.000Z'],
    ['0 0 * * *', 'Pacific/Kiritimati', '2026-11-23T09:00:00.000Z', '2026-11-23T10:00:00.000Z'],
    ['0 9 * * mon-fri', 'America/New_York', '2026-11-20T15:00:00.000Z', '2026-11-23T14:00:00.000Z'],
    ['*/20 8-9 * * *', 'UTC', '2026-11-23T09:20:00.000Z', '2026-11-23T09:40:00.000Z'],
    ['59 23 31 12 *', 'UTC', '2026-12-31T23:59:00.000Z', '2027-12-31T23:59:00.000Z'],
  ])('%s in %s after %s', (cron, zone, after, next) => {
    expect(nextRun(cron, zone, after)).toBe(next);
  });

  it('one of two restricted days is enough', () => {
    expect(runs('0 12 13 * fri', 'UTC', '2026-11-09T00:00:00.000Z', 4)).toEqual([
      '2026-11-13T12:00Z',
      '2026-11-20T12:00Z',
      '2026-11-27T12:00Z',
      '2026-12-04T12:00Z',
    ]);
  });

  it('finds a date on a certain weekday, years ahead', () => {
    expect(nextRun('0 0 17 1 */7', 'UTC', '2027-01-17T00:00:00.000Z')).toBe('2038-01-17T00:00:00.000Z');
    expect(nextRun('0 0 29 2 */7', 'UTC', '2088-03-01T00:00:00.000Z')).toBe('2128-02-29T00:00:00.000Z');
  });

  it('finds 29 February over a century that has none, and says so where there is no such day', () => {
    expect(nextRun('0 0 29 2 *', 'Europe/Berlin', '2096-03-01T00:00:00.000Z')).toBe(
      '2104-02-28T23:00:00.000Z',
    );
    expect(nextRun('0 0 30 2 *', 'Europe/Berlin', '2026-01-01T00:00:00.000Z')).toBeUndefined();
    expect(nextRun('0 0 31 4,6,9,11 *', 'UTC', '2026-01-01T00:00:00.000Z')).toBeUndefined();
  });

  it('rejects what is no schedule, zone or instant', () => {
    expect(() => nextRun('* * *', 'UTC', '2026-01-01T00:00:00.000Z')).toThrow(RangeError);
    expect(() => nextRun('* * * * *', 'Mars/Olympus', '2026-01-01T00:00:00.000Z')).toThrow(RangeError);
    expect(() => nextRun('* * * * *', 'UTC', 'tomorrow')).toThrow(RangeError);
  });
});

describe('the day the clocks are put forward', () => {
  it.each([
    // 2:00 → 3:00
    ['30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00.000Z', ['2026-03-29T01:00Z', '2026-03-30T00:30Z']],
    ['0 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00.000Z', ['2026-03-29T01:00Z', '2026-03-30T00:00Z']],
    ['0 3 * * *', 'Europe/Berlin', '2026-03-28T12:00:00.000Z', ['2026-03-29T01:00Z', '2026-03-30T01:00Z']],
    [
      '30 2 * * *',
      'America/New_York',
      '2026-03-07T12:00:00.000Z',
      ['2026-03-08T07:00Z', '2026-03-09T06:30Z'],
    ],
    // By half an hour, 2:00 → 2:30
    [
      '15 2 * * *',
      'Australia/Lord_Howe',
      '2026-10-03T00:00:00.000Z',
      ['2026-10-03T15:30Z', '2026-10-04T15:15Z'],
    ],
    // At midnight, 0:00 → 1:00
    ['0 0 * * *', 'America/Santiago', '2026-09-05T12:00:00.000Z', ['2026-09-06T04:00Z', '2026-09-07T03:00Z']],
    [
      '*/30 1-3 * * *',
      'Europe/Berlin',
      '2026-03-29T00:00:00.000Z',
      ['2026-03-29T00:30Z', '2026-03-29T01:00Z', '2026-03-29T01:30Z'],
    ],
    // Samoa left out 30 December 2011 altogether.
    [
      '0 12 * * *',
      'Pacific/Apia',
      '2011-12-29T00:00:00.000Z',
      ['2011-12-29T22:00Z', '2011-12-30T10:00Z', '2011-12-30T22:00Z'],
    ],
  ])('%s in %s runs after the gap', (cron, zone, after, expected) => {
    expect(runs(cron, zone, after, expected.length)).toEqual(expected);
  });
});

describe('the day the clocks are put back', () => {
  it.each([
    ['30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00.000Z', ['2026-10-25T00:30Z', '2026-10-26T01:30Z']],
    [
      '30 1 * * *',
      'America/New_York',
      '2026-10-31T12:00:00.000Z',
      ['2026-11-01T05:30Z', '2026-11-02T06:30Z'],
    ],
    [
      '45 1 * * *',
      'Australia/Lord_Howe',
      '2026-04-04T00:00:00.000Z',
      ['2026-04-04T14:45Z', '2026-04-05T15:15Z'],
    ],
    ['0 3 * * *', 'Europe/Berlin', '2026-10-24T12:00:00.000Z', ['2026-10-25T02:00Z', '2026-10-26T02:00Z']],
    ['*/30 * * * *', 'Europe/Berlin', '2026-10-25T00:00:00.000Z', ['2026-10-25T00:30Z', '2026-10-25T02:00Z']],
  ])('%s in %s runs once', (cron, zone, after, expected) => {
    expect(runs(cron, zone, after, expected.length)).toEqual(expected);
  });

  it('does not run again for having been asked within the repeated hour', () => {
    for (const after of ['2026-10-25T00:31:00.000Z', '2026-10-25T01:00:00.000Z', '2026-10-25T01:29:00.000Z'])
      expect(nextRun('30 2 * * *', 'Europe/Berlin', after)).toBe('2026-10-26T01:30:00.000Z');
  });
});

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Santiago',
  'Africa/Casablanca',
  'Antarctica/Troll',
  'Pacific/Chatham',
  'Asia/Beirut',
  'America/Nuuk',
];

describe.each(ZONES)('daily schedules in %s, 2024 to 2035', (zone) => {
  it('run exactly once a local day', () => {
    for (const cron of ['30 2 * * *', '0 0 * * *']) {
      const days: number[] = [];
      let at = nextRun(cron, zone, '2023-12-31T12:00:00.000Z')!;
      while (at < '2036') {
        days.push(Math.floor(localTime(zone, Date.parse(at)) / 86_400_000));
        at = nextRun(cron, zone, at)!;
      }
      expect(days.length).toBeGreaterThan(12 * 365);
      expect(days.filter((day, index) => index > 0 && day !== days[index - 1]! + 1)).toEqual([]);
    }
  });
});

const field = (from: number, to: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('*') },
    { weight: 2, arbitrary: fc.integer({ min: from, max: to }).map(String) },
    fc.integer({ min: 1, max: 20 }).map((step) => `*/${step}`),
    fc
      .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }))
      .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
  );
const crons = fc
  .tuple(field(0, 59), field(0, 23), field(1, 28), field(1, 12), field(0, 6))
  .map((fields) => fields.join(' '));
const instants = fc
  .integer({ min: Date.UTC(2024, 0), max: Date.UTC(2036, 0) })
  .map((time) => new Date(time).toISOString());

describe('any schedule, zone and instant', () => {
  it('runs next strictly later, and at the same instant whenever it is asked before that', () => {
    fc.assert(
      fc.property(
        crons,
        fc.constantFrom(...ZONES),
        instants,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (cron, zone, after, share) => {
          const next = nextRun(cron, zone, after);
          if (next === undefined) throw new Error(`${cron} never runs`);
          expect(next > after).toBe(true);
          const between = Date.parse(after) + Math.floor((Date.parse(next) - Date.parse(after) - 1) * share);
          expect(nextRun(cron, zone, new Date(between).toISOString())).toBe(next);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is as quick for a leap day as for a daily one', () => {
    const started = performance.now();
    for (let i = 0; i < 200; i++) nextRun('0 0 29 2 *', 'Europe/Berlin', '2096-03-01T00:00:00.000Z');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
