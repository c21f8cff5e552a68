import { type AskedAt, dayOf } from './calendar.ts';

/** Why words that look like a period are none that can be used. */
export type PeriodProblem = 'ambiguous' | 'no-such-date' | 'future' | 'order';

/** A date found: the midnight it begins with, or what is wrong with it. */
export interface NumericDate {
  readonly day?: number;
  readonly problem?: PeriodProblem;
  /** Without a year it may be a fraction or a part of something. */
  readonly hasYear: boolean;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.?(\d{4}|\d{2})?$/;
const SLASHED = /^(\d{1,2})[/](\d{1,2})(?:[/](\d{4}|\d{2}))?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;

/**
 * A date in digits: "2032-05-03", "3.5.2032" and "3.5." (day first), "3/5/2032" (refused as ambiguous where both
 * may be the month). Without a year it is the latest such day up to `bound`.
 */
export function readNumericDate(text: string, bound: number): NumericDate | undefined {
  const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = DOTTED.exec(text);
  if (dotted !== null) return dayMonth(Number(dotted[1]), Number(dotted[2]), dotted[3], bound);
  const slashed = SLASHED.exec(text);
  if (slashed === null) return undefined;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  const either = first <= 12 && second <= 12 && first !== second;
  if (either) return { problem: 'ambiguous', hasYear: slashed[3] !== undefined };
  return second > 12
    ? dayMonth(second, first, slashed[3], bound)
    : dayMonth(first, second, slashed[3], bound);
}

/** The latest such day of a year up to a bound, trying the leap years as well; undefined where there is none. */
export function latestDay(day: number, month: number, bound: number): number | undefined {
  const year = new Date(bound).getUTCFullYear();
  for (let back = 0; back <= 8; back++) {
    const found = dayOf(year - back, month, day);
    if (found !== undefined && found <= bound) return found;
  }
  return undefined;
}

/** The year that digits stand for: of two digits one of this century; undefined where it is none anybody would ask about. */
export function yearOf(digits: string): number | undefined {
  if (!/^(?:\d{4}|\d{2})$/.test(digits)) return undefined;
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return year >= 1900 && year <= 2199 ? year : undefined;
}

/** Whether a day lies wholly in the future. */
export function isAhead(from: number, asked: AskedAt): boolean {
  return from > asked.local;
}

function dayMonth(day: number, month: number, digits: string | undefined, bound: number): NumericDate {
  if (digits === undefined) {
    const latest = latestDay(day, month - 1, bound);
    return latest === undefined
      ? { problem: 'no-such-date', hasYear: false }
      : { day: latest, hasYear: false };
  }
  return dated(yearOf(digits) ?? 0, month, day);
}

function dated(year: number, month: number, day: number): NumericDate {
  const found = yearOf(String(year).padStart(4, '0')) && dayOf(year, month - 1, day);
  return found === undefined ? { problem: 'no-such-date', hasYear: true } : { day: found, hasYear: true };
}
