import { DAY } from '../schedule/zone-clock.ts';
import { dayOf, unitStart } from './calendar.ts';
import type { DaysRead, DaysReader } from './days-read.ts';
import { latestDay, readNumericDate, yearOf } from './read-numeric-date.ts';
import { thirdOf } from './third-of.ts';
import { phraseAt } from './words/period-words.ts';

const ORDINAL = /^\d{1,2}(?:\.|st|nd|rd|th)?$/;

/** "3 May 2032", "May 3", "the 3rd of May", "3. Mai", "2032-05-03". */
export function readCalendarDate(reader: DaysReader, start: number): DaysRead | undefined {
  const { folded, words, bound } = reader;
  const at = words.articles.has(folded[start] ?? '') ? start + 1 : start;
  const numeric = readNumericDate(folded[at] ?? '', bound);
  if (numeric !== undefined) {
    const needs = numeric.hasYear ? 'boundary' : 'preposition';
    const day = numeric.day ?? bound;
    const problem = numeric.problem && { problem: numeric.problem };
    return { next: at + 1, from: day, to: day + DAY, needs, ...problem };
  }
  const dayFirst = ORDINAL.test(folded[at] ?? '');
  const behind = folded[at + 1] === 'of' ? at + 2 : at + 1;
  const month = words.months.get(folded[dayFirst ? behind : at] ?? '');
  const day = folded[dayFirst ? at : behind] ?? '';
  if (month === undefined || !ORDINAL.test(day)) return undefined;
  return withYear(reader, Number.parseInt(day, 10), month, behind + 1);
}

/** "May", "May 2032", "mid-May". */
export function readMonth(reader: DaysReader, at: number): DaysRead | undefined {
  const { folded, words, bound } = reader;
  const name = folded[at] ?? '';
  const month = words.months.get(name.replace(/^mid-/, ''));
  if (month === undefined) return undefined;
  const yearAt = folded[at + 1] === 'of' || folded[at + 1] === ',' ? at + 2 : at + 1;
  const year = (folded[yearAt] ?? '').length === 4 ? yearOf(folded[yearAt]!) : undefined;
  const boundYear = new Date(bound).getUTCFullYear();
  const latest = Date.UTC(boundYear, month, 1) <= bound ? boundYear : boundYear - 1;
  const from = Date.UTC(year ?? latest, month, 1);
  const next = year === undefined ? at + 1 : yearAt + 1;
  const needs = year === undefined ? 'preposition' : 'boundary';
  const whole: DaysRead = { next, from, to: unitStart('month', from, 1), needs };
  return name.startsWith('mid-') ? thirdOf(whole, 1) : whole;
}

/** "2031", "the year 2031", "im Jahr 2031". */
export function readYear(reader: DaysReader, start: number): DaysRead | undefined {
  const { folded, words } = reader;
  const first = words.articles.has(folded[start] ?? '') ? start + 1 : start;
  const at = first + phraseAt(words.year, folded, first);
  const year = /^\d{4}$/.test(folded[at] ?? '') ? yearOf(folded[at]!) : undefined;
  if (year === undefined) return undefined;
  const needs = words.yearAlone ? 'no-topic' : 'preposition';
  return { next: at + 1, from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1), needs };
}

/** A day of a month, with the year that may stand behind it. */
function withYear({ folded, bound }: DaysReader, day: number, month: number, at: number): DaysRead {
  const yearAt = folded[at] === ',' ? at + 1 : at;
  const digits = folded[yearAt] ?? '';
  const year = /^\d{4}$/.test(digits) ? yearOf(digits) : undefined;
  const from = year === undefined ? latestDay(day, month, bound) : dayOf(year, month, day);
  const next = year === undefined ? at : yearAt + 1;
  if (from === undefined)
    return { next, from: bound, to: bound + DAY, problem: 'no-such-date', needs: 'boundary' };
  return { next, from, to: from + DAY, needs: 'boundary' };
}
