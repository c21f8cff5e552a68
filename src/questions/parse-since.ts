import type { Instant } from '../model/instant.ts';
import { type Outcome, type Refusal, refusal, success } from '../model/outcome.ts';
import { DAY } from '../schedule/zone-clock.ts';
import { type AskedAt, askedAt, daysBefore, instantOf, type TimeUnit } from './calendar.ts';
import type { DaysRead } from './days-read.ts';
import { languages } from './languages.ts';
import { readDays } from './read-days.ts';
import type { PeriodProblem } from './read-numeric-date.ts';
import { shownWords } from './shown-words.ts';
import { splitQuestion } from './split-question.ts';
import type { QuestionContext } from './understood.ts';

/** When and where a limit in time is typed. */
export type TimeContext = Pick<QuestionContext, 'now' | 'zone'>;

const LONGEST = 100;
const BACK = /^(\d{1,4}) ?(h|d|w|m|y)$/i;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z$/;
const UNITS: Readonly<Record<string, TimeUnit>> = { h: 'hour', d: 'day', w: 'week', m: 'month', y: 'year' };
const REMEDY =
  'write a number of hours, days, weeks, months or years (24h, 7d, 2w, 3m, 1y), a date (2026-05-03, 3 May 2026) or a day (yesterday, monday)';
const PROBLEMS: Readonly<Record<PeriodProblem, string>> = {
  ambiguous: 'may be two different days',
  'no-such-date': 'is no date',
  future: 'lies in the future',
  order: 'is no date',
};

/**
 * The instant that `--since` means: `24h` to the millisecond, everything else the beginning of a day in the zone
 * (`7d`: of the day seven days ago; `monday`: of the latest). Refused where it lies in the future.
 */
export function parseSince(text: string, context: TimeContext): Outcome<Instant> {
  const asked = askedAt(context.now, context.zone);
  const days = read(text, asked);
  if ('ok' in days) return days;
  const problem = days.problem ?? (days.from > asked.local ? 'future' : undefined);
  if (problem !== undefined) return refused(problem, text);
  return success(
    days.exact === undefined ? instantOf(asked.zone, days.from) : new Date(days.exact).toISOString(),
  );
}

/** The instant that `--until` means, as for `parseSince`; days are included, so it is the end of the day, half-open. */
export function parseUntil(text: string, context: TimeContext): Outcome<Instant> {
  const asked = askedAt(context.now, context.zone);
  const days = read(text, asked);
  if ('ok' in days) return days;
  if (days.problem !== undefined && days.problem !== 'future') return refused(days.problem, text);
  if (days.exact !== undefined) return success(new Date(days.exact).toISOString());
  const to = days.to === Infinity ? asked.today + DAY : days.to;
  return success(instantOf(asked.zone, to));
}

function read(typed: string, asked: AskedAt): DaysRead | Refusal {
  const text = typed.trim();
  if (text === '') return refusal('empty', 'no time was given', REMEDY);
  if (text.length > LONGEST) return refusal('unknown-date', 'that is no time', REMEDY);
  const back = BACK.exec(text);
  if (back !== null) return countedBack(Number(back[1]), UNITS[back[2]!.toLowerCase()]!, asked);
  if (INSTANT.test(text)) {
    const exact = Date.parse(text);
    if (Number.isNaN(exact)) return refused('no-such-date', text);
    const problem = exact > asked.now ? { problem: 'future' as const } : {};
    return { next: 0, from: asked.local, to: asked.local, exact, needs: 'nothing', ...problem };
  }
  const folded = splitQuestion(text).map((piece) => (piece.kind === 'quoted' ? '\u0000' : piece.folded));
  for (const { periods } of languages) {
    const days = readDays({ folded, words: periods, asked, bound: asked.today }, 0);
    if (days !== undefined && days.next === folded.length) return days;
  }
  return refusal('unknown-date', `“${shownWords(text)}” is no time I know`, REMEDY);
}

function countedBack(count: number, unit: TimeUnit, asked: AskedAt): DaysRead | Refusal {
  const exact = asked.now - (count * DAY) / 24;
  if (unit === 'hour') return { next: 0, from: asked.local, to: asked.local, exact, needs: 'nothing' };
  const from = daysBefore(unit, count, asked.today);
  const tooFar = !(from >= Date.UTC(1900, 0, 1));
  if (tooFar) return refusal('no-such-date', `${count} ${unit}s ago is too long ago`, REMEDY);
  return { next: 0, from, to: from + DAY, needs: 'nothing' };
}

function refused(problem: PeriodProblem, text: string): Refusal {
  const remedy = problem === 'future' ? 'give a time that has begun' : REMEDY;
  return refusal(problem, `“${shownWords(text)}” ${PROBLEMS[problem]}`, remedy);
}
