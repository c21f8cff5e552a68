import { describe, expect, it } from 'vitest';
import { type CronFields, parseCron } from '../../src/schedule/parse-cron.ts';

function fields(line: string): CronFields {
  const parsed = parseCron(line);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.value;
}

const sorted = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);

describe('parseCron', () => {
  it('reads lists, ranges, steps and names, in any case and order', () => {
    const { minutes, hours, daysOfMonth, months, daysOfWeek } = fields(
      '50,5-10/5,*/30  6-8\t1,15 JAN-mar,12 Mon-FRI,sun',
    );
    expect(minutes).toEqual([0, 5, 10, 30, 50]);
    expect(hours).toEqual([6, 7, 8]);
    expect(sorted(daysOfMonth)).toEqual([1, 15]);
    expect(sorted(months)).toEqual([1, 2, 3, 12]);
    expect(sorted(daysOfWeek)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('takes 0 and 7 for Sunday, also at the end of a range', () => {
    expect(sorted(fields('0 0 * * 7').daysOfWeek)).toEqual([0]);
    expect(sorted(fields('0 0 * * 5-7').daysOfWeek)).toEqual([0, 5, 6]);
    expect(sorted(fields('0 0 * * */2').daysOfWeek)).toEqual([0, 2, 4, 6]);
  });

  it('lets either day do only where both are restricted', () => {
    expect(fields('0 0 1 * mon').eitherDay).toBe(true);
    for (const line of ['0 0 * * mon', '0 0 1 * *', '0 0 */2 * mon', '0 0 1 * */2'])
      expect(fields(line).eitherDay, line).toBe(false);
  });

  it.each([
    ['* * * *', '4 fields', 'five fields'],
    ['0 * * * * *', '6 fields', 'five fields'],
    ['@daily', 'nickname', 'five fields'],
    ['', '1 field', 'five fields'],
    ['60 * * * *', 'minute: "60"', '0 to 59'],
    ['0 24 * * *', 'hour: "24"', '0 to 23'],
    ['0 0 0 * *', 'day of month: "0"', '1 to 31'],
    ['0 0 * 13 *', 'month: "13"', 'jan to dec'],
    ['0 0 * foo *', 'month: "foo"', 'jan to dec'],
    ['0 0 * * 8', 'day of week: "8"', 'sun to sat'],
    ['0 0 * mon *', 'month: "mon"', 'jan to dec'],
    ['5/15 * * * *', 'step but no range', 'Write 5-59/15'],
    ['*/0 * * * *', 'step of 0', '1 or more'],
    ['0 22-2 * * *', 'backwards', 'Write 22-23,0-2'],
    ['0 0 * * fri-mon', 'backwards', 'Write fri-6,0-mon'],
    ['1,,2 * * * *', `""`, '0 to 59'],
    ['-5 * * * *', '"-5"', '0 to 59'],
    ['1.5 * * * *', '"1.5"', '0 to 59'],
  ])('refuses %j and says what to write', (line, reason, remedy) => {
    const parsed = parseCron(line);
    expect(parsed).toMatchObject({ ok: false, code: 'cron' });
    if (parsed.ok) return;
    expect(parsed.reason).toContain(reason);
    expect(parsed.remedy).toContain(remedy);
  });

  it('what it tells to write, it can read', () => {
    for (const line of ['5-59/15 * * * *', '0 22-23,0-2 * * *', '0 0 * * fri-6,0-mon'])
      expect(parseCron(line).ok).toBe(true);
  });
});
