import type { DaysRead, DaysReader } from './days-read.ts';
import { readCalendarDate, readMonth, readYear } from './read-calendar-date.ts';
import { readAgo, readNamedDay, readRelativeDays } from './read-relative-days.ts';
import { readWeekday } from './read-weekday.ts';
import { thirdOf } from './third-of.ts';
import { phraseAt } from './words/period-words.ts';

const READERS = [
  readThird,
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

/** "Early May", "Ende letzter Woche", "mid 2031". */
function readThird(reader: DaysReader, at: number): DaysRead | undefined {
  const { folded, words } = reader;
  const found = words.thirds.find(([, phrases]) => phraseAt(phrases, folded, at) > 0);
  if (found === undefined) return undefined;
  const [third, phrases] = found;
  const start = at + phraseAt(phrases, folded, at);
  const whole = readRelativeDays(reader, start) ?? readMonth(reader, start) ?? readYear(reader, start);
  const part = whole && thirdOf(whole, third);
  const needs = whole?.needs === 'nothing' ? 'nothing' : words.yearAlone ? 'no-topic' : 'preposition';
  return part && { ...part, needs };
}

/** "Monday, 22 November": the date counts. */
function readDatedWeekday(reader: DaysReader, at: number): DaysRead | undefined {
  const weekday = readWeekday(reader, at);
  if (weekday === undefined || weekday.next !== at + 1) return undefined;
  return readCalendarDate(reader, reader.folded[at + 1] === ',' ? at + 2 : at + 1);
}
