import type { DaysRead, DaysReader } from './days-read.ts';
import { readCalendarDate, readMonth, readYear } from './read-calendar-date.ts';
import { readAgo, readNamedDay, readRelativeDays } from './read-relative-days.ts';
import { readWeekday } from './read-weekday.ts';

const READERS = [
  readNamedDay,
  readRelativeDays,
  readAgo,
  readDatedWeekday,
  readCalendarDate,
  readMonth,
  readWeekday,
  readYear,
];

/** The days that the pieces from one on name, without what says how they are meant ("since"). */
export function readDays(reader: DaysReader, at: number): DaysRead | undefined {
  for (const read of READERS) {
    const found = read(reader, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Monday, 22 November": the date counts. */
function readDatedWeekday(reader: DaysReader, at: number): DaysRead | undefined {
  const weekday = readWeekday(reader, at);
  if (weekday === undefined || weekday.next !== at + 1) return undefined;
  return readCalendarDate(reader, reader.folded[at + 1] === ',' ? at + 2 : at + 1);
}
