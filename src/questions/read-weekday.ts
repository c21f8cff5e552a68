import { DAY } from '../schedule/zone-clock.ts';
import { unitStart } from './calendar.ts';
import type { DaysRead, DaysReader } from './days-read.ts';

const HOUR = DAY / 24;

/** The latest day of the week up to a bound, which may be that day itself. 0 is Sunday. */
export function latestWeekday(weekday: number, bound: number): number {
  return bound - ((new Date(bound).getUTCDay() - weekday + 7) % 7) * DAY;
}

/** "Monday", "Monday evening", "Montagabend", "Monday last week", "weekend". */
export function readWeekday(reader: DaysReader, at: number): DaysRead | undefined {
  const { folded, words, bound } = reader;
  const word = folded[at] ?? '';
  if (words.weekend.has(word)) {
    const from = latestWeekday(6, bound);
    return { next: at + 1, from, to: from + 2 * DAY, needs: 'preposition' };
  }
  const compound = [...words.weekdays.keys()].find((name) => word.startsWith(name));
  if (compound === undefined) return undefined;
  const rest = word.slice(compound.length);
  const part = words.parts.get(rest === '' ? (folded[at + 1] ?? '') : rest);
  if (rest !== '' && part === undefined && !words.weekdays.has(word)) return undefined;
  const weekday = words.weekdays.get(word) ?? words.weekdays.get(compound)!;
  const next = at + (rest === '' && part !== undefined ? 2 : 1);
  const week = weekBehind(reader, next);
  const day = week === undefined ? latestWeekday(weekday, bound) : week.monday + ((weekday + 6) % 7) * DAY;
  const [from, to] = part ?? [0, 24];
  return { next: week?.next ?? next, from: day + from * HOUR, to: day + to * HOUR, needs: 'no-topic' };
}

function weekBehind({ folded, words, asked }: DaysReader, start: number) {
  let at = start;
  while (folded[at] === 'of' || words.articles.has(folded[at] ?? '')) at++;
  const adjective = folded[at] ?? '';
  if (words.units.get(folded[at + 1] ?? '') !== 'week') return undefined;
  const offset = words.this.has(adjective) ? 0 : words.last.has(adjective) ? -1 : undefined;
  return offset === undefined ? undefined : { monday: unitStart('week', asked.today, offset), next: at + 2 };
}
