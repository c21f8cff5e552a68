import { describe, expect, it } from 'vitest';
import { dueSlots, isLate, tooLate } from '../../src/schedule/due-slots.ts';

const daily = { name: 'daily', cron: '30 7 * * *', zone: 'UTC' };
const often = { name: 'often', cron: '*/10 * * * *', zone: 'UTC' };
const day = (date: number, time: string) => `2026-11-${date}T${time}:00.000Z`;

describe('dueSlots', () => {
  it('is due in its minute, not before, and not again', () => {
    expect(dueSlots(daily, day(22, '07:30'), day(23, '07:29'))).toEqual([]);
    const [slot, ...more] = dueSlots(daily, day(22, '07:30'), day(23, '07:30'));
    expect(slot).toEqual({ definition: 'daily', dueAt: day(23, '07:30'), state: 'due', late: false });
    expect(more).toEqual([]);
    expect(dueSlots(daily, day(23, '07:30'), day(23, '07:30'))).toEqual([]);
  });

  it('catches up on the newest missed slot, marked late', () => {
    expect(dueSlots(daily, day(22, '07:30'), day(23, '07:34'))).toMatchObject([
      { state: 'due', late: false },
    ]);
    expect(dueSlots(daily, day(22, '07:30'), day(23, '13:30'))).toMatchObject([{ state: 'due', late: true }]);
  });

  it('records as skipped, with why, what is missed for longer', () => {
    const [slot, ...more] = dueSlots(daily, day(22, '07:30'), day(23, '13:31'));
    expect(more).toEqual([]);
    expect(slot).toMatchObject({ dueAt: day(23, '07:30'), state: 'skipped' });
    expect(slot?.reason).toBe('missed by 6.0 hours; slots are caught up within 6');
    expect(dueSlots(daily, day(22, '07:30'), day(23, '13:31'), 12)).toMatchObject([
      { state: 'due', late: true },
    ]);
  });

  it('posts only the newest of several, and accounts for every other', () => {
    const slots = dueSlots(often, day(23, '07:00'), day(23, '08:05'));
    expect(slots.map(({ dueAt, state }) => `${dueAt.slice(11, 16)} ${state}`)).toEqual([
      '07:10 skipped',
      '07:20 skipped',
      '07:30 skipped',
      '07:40 skipped',
      '07:50 skipped',
      '08:00 due',
    ]);
    expect(slots[0]?.reason).toContain(day(23, '08:00'));
  });

  it('is not drowned in slots after a year without a run', () => {
    const minutely = { name: 'minutely', cron: '* * * * *', zone: 'UTC' };
    const slots = dueSlots(minutely, '2025-11-23T07:00:00.000Z', day(23, '07:00'));
    expect(slots.length).toBe(7 * 24 * 60 + 1);
    expect(slots[0]).toMatchObject({ dueAt: '2025-11-23T07:01:00.000Z', state: 'skipped' });
    expect(slots[0]?.reason).toContain('every other before 2026-11-16T07:00:00.000Z');
    expect(slots.at(-1)).toMatchObject({ dueAt: day(23, '07:00'), state: 'due', late: false });
  });

  it('does nothing where the clock was put back', () => {
    expect(dueSlots(often, day(23, '07:00'), day(22, '07:00'))).toEqual([]);
  });
});

it('a slot is late from five minutes on, and too late after the catch-up time', () => {
  expect(isLate(day(23, '07:30'), day(23, '07:34'))).toBe(false);
  expect(isLate(day(23, '07:30'), day(23, '07:35'))).toBe(true);
  expect(tooLate(day(23, '07:30'), day(23, '13:30'))).toBeUndefined();
  expect(tooLate(day(23, '07:30'), day(23, '08:31'), 1)).toContain('within 1');
});
