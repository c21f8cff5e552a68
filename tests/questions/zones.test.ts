import { describe, expect, test } from 'vitest';
import { understandQuestion } from '../../src/questions/understand-question.ts';
import { questionContext } from './question-context.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The calendar day a zone's clocks show, by another way than the code's. */
function calendarOf(zone: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  return (time) => format.format(time);
}

/** The days of 2026 around which a zone's clocks are changed. */
function changesIn(zone: string): number[] {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const offset = (time: number) =>
    format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value;
  const found: number[] = [];
  let before = offset(Date.UTC(2026, 0, 1));
  for (let time = Date.UTC(2026, 0, 2); time < Date.UTC(2027, 0, 1); time += DAY) {
    const now = offset(time);
    if (now !== before) found.push(time - DAY);
    before = now;
  }
  return found;
}

function periodOf(question: string, zone: string, now: number) {
  const outcome = understandQuestion(question, questionContext({ zone, now: new Date(now).toISOString() }));
  const period = outcome.kind === 'understood' ? outcome.query.period : undefined;
  return [Date.parse(period?.since ?? ''), Date.parse(period?.until ?? '')] as const;
}

describe('yesterday', () => {
  test.each(Intl.supportedValuesOf('timeZone'))('is the day of the calendar in %s', (zone) => {
    const dayAt = calendarOf(zone);
    const changes = changesIn(zone);
    for (const change of changes.length > 0 ? changes : [Date.UTC(2026, 5, 1)]) {
      for (let now = change; now < change + 3 * DAY; now += 7 * HOUR) {
        const [since, until] = periodOf('quotes from yesterday', zone, now);
        const yesterday = dayAt(since);
        expect(dayAt(until)).toBe(dayAt(now));
        expect(dayAt(until - 1)).toBe(yesterday);
        expect(dayAt(since - 1) < yesterday).toBe(true);
        expect(Date.parse(dayAt(now)) - Date.parse(yesterday)).toBe(DAY);
      }
    }
  });
});

describe('days that are no 24 hours', () => {
  test.each([
    ['Europe/Berlin', '2026-03-30T10:00:00Z', 23],
    ['Europe/Berlin', '2026-10-26T10:00:00Z', 25],
    ['Australia/Lord_Howe', '2026-10-05T10:00:00Z', 23.5],
    ['Africa/Cairo', '2026-04-25T10:00:00Z', 23],
  ])('in %s before %s there is one of %d', (zone, now, hours) => {
    const [since, until] = periodOf('quotes from yesterday', zone, Date.parse(now));
    expect((until - since) / HOUR).toBe(hours);
  });

  test('hours are counted by the clock that never jumps', () => {
    const [since] = periodOf(
      'quotes of the last 24 hours',
      'Europe/Berlin',
      Date.parse('2026-03-29T10:00:00Z'),
    );
    expect(new Date(since).toISOString()).toBe('2026-03-28T10:00:00.000Z');
  });

  test('a day that a zone left out is asked back about or empty, never reversed', () => {
    // Samoa went from 29 to 31 December 2011.
    const [since, until] = periodOf(
      'quotes on 2011-12-30',
      'Pacific/Apia',
      Date.parse('2012-02-01T00:00:00Z'),
    );
    expect(Number.isNaN(since) || since <= until).toBe(true);
  });
});
