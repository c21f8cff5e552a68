import { DAY } from '../schedule/zone-clock.ts';
import { daysBefore, type TimeUnit, unitStart } from './calendar.ts';
import { type DaysRead, type DaysReader, numberAt } from './days-read.ts';
import { latestWeekday } from './read-weekday.ts';
import { phraseAt } from './words/period-words.ts';

const HOUR = DAY / 24;
const EARLIEST = Date.UTC(1900, 0, 1);
const PLURAL = /^(?:days|weeks|months|years|hours|tagen?|wochen|monaten?|jahren?|stunden)$/;
/** "In the last days": as many as "a few". */
const FEW = 3;

/** "Today", "yesterday evening", "tonight", "the day before yesterday". */
export function readNamedDay(reader: DaysReader, at: number): DaysRead | undefined {
  const { folded, words, asked } = reader;
  for (const [phrases, offset, from, to] of words.tonight) {
    const length = phraseAt(phrases, folded, at);
    if (length > 0) return hours(asked.today + offset * DAY, from, to, at + length);
  }
  for (const [offset, phrases] of words.days) {
    const length = phraseAt(phrases, folded, at);
    if (length === 0) continue;
    const day = asked.today + offset * DAY;
    const part = words.parts.get(folded[at + length] ?? '');
    return part === undefined ? hours(day, 0, 24, at + length) : hours(day, ...part, at + length + 1);
  }
  return undefined;
}

/** "This week", "last month", "the past three days", "letzten Freitag", "last May". */
export function readRelativeDays(reader: DaysReader, start: number): DaysRead | undefined {
  const { folded, words, asked } = reader;
  const article = words.articles.has(folded[start] ?? '');
  const at = article ? start + 1 : start;
  const adjective = folded[at] ?? '';
  const kinds = (['this', 'last', 'past', 'next'] as const).filter((kind) => words[kind].has(adjective));
  const kind = kinds[0];
  if (kind === undefined) return undefined;
  let next = at + 1;
  if (folded[next] === 'a') next++;
  const count = numberAt(reader, next);
  if (count !== undefined) next += folded[next + 1] === 'of' ? 2 : 1;
  const word = folded[next] ?? '';
  const unit = words.units.get(word);
  next++;
  if (unit === undefined)
    return count === undefined ? readNamed(reader, kind, article, word, next) : undefined;
  if (kind === 'next') return { ...calendarDays('day', 1, asked.today, next), problem: 'future' };
  if (kind === 'this') return count === undefined ? thisUnit(reader, unit, next) : undefined;
  if (unit === 'hour') return rolling(reader, count ?? (PLURAL.test(word) ? FEW : 1), unit, next);
  const rolls = count !== undefined || kind === 'past' || (article && words.articleRolls);
  if (PLURAL.test(word) && count === undefined) return rolling(reader, FEW, unit, next);
  return rolls ? rolling(reader, count ?? 1, unit, next) : calendarDays(unit, -1, asked.today, next);
}

/** "Three days ago", "vor zwei Wochen": the calendar unit that lies so far back. */
export function readAgo(reader: DaysReader, at: number): DaysRead | undefined {
  const { folded, words, asked } = reader;
  const { before, behind } = words.ago;
  if (before !== undefined && folded[at] !== before) return undefined;
  const first = before === undefined ? at : at + 1;
  const count = numberAt(reader, first);
  const unit = words.units.get(folded[first + 1] ?? '');
  if (count === undefined || unit === undefined || unit === 'hour') return undefined;
  if (behind !== undefined && folded[first + 2] !== behind) return undefined;
  return calendarDays(unit, -count, asked.today, behind === undefined ? first + 2 : first + 3);
}

/** The days of a calendar unit, `offset` units from a day's own. */
export function calendarDays(
  unit: Exclude<TimeUnit, 'hour'>,
  offset: number,
  day: number,
  next: number,
): DaysRead {
  const from = unitStart(unit, day, offset);
  if (!(from >= EARLIEST)) return { next, from: day, to: day, problem: 'no-such-date', needs: 'nothing' };
  return { next, from, to: unitStart(unit, from, 1), needs: 'nothing' };
}

function readNamed(
  reader: DaysReader,
  kind: 'this' | 'last' | 'past' | 'next',
  article: boolean,
  word: string,
  next: number,
): DaysRead | undefined {
  const { folded, words, asked } = reader;
  const weekday = words.weekdays.get(word);
  const month = words.months.get(word);
  if (weekday === undefined && month === undefined && !words.weekend.has(word)) return undefined;
  if (kind === 'next') return { ...calendarDays('day', 1, asked.today, next), problem: 'future' };
  if (weekday !== undefined) {
    const inWeek = unitStart('week', asked.today) + ((weekday + 6) % 7) * DAY;
    const part = words.parts.get(folded[next] ?? '');
    const day = kind === 'this' ? inWeek : latestWeekday(weekday, asked.today - DAY);
    return part === undefined ? hours(day, 0, 24, next) : hours(day, ...part, next + 1);
  }
  if (words.weekend.has(word)) {
    const saturday = unitStart('week', asked.today) + 5 * DAY;
    const from = kind === 'this' || saturday + 2 * DAY <= asked.today ? saturday : saturday - 7 * DAY;
    return hours(from, 0, 48, next);
  }
  const thisYear = unitStart('year', asked.today);
  const from = Date.UTC(new Date(thisYear).getUTCFullYear(), month!, 1);
  const current = unitStart('month', asked.today);
  const past = from < current ? from : unitStart('month', from, -12);
  return article && kind === 'past'
    ? undefined
    : calendarDays('month', 0, kind === 'this' ? from : past, next);
}

function thisUnit(reader: DaysReader, unit: TimeUnit, next: number): DaysRead {
  return unit === 'hour' ? rolling(reader, 1, unit, next) : calendarDays(unit, 0, reader.asked.today, next);
}

function rolling({ asked }: DaysReader, count: number, unit: TimeUnit, next: number): DaysRead {
  if (unit === 'hour') {
    const exact = asked.now - count * HOUR;
    return { next, from: asked.local - count * HOUR, to: Infinity, exact, needs: 'nothing' };
  }
  const from = daysBefore(unit, count, asked.today);
  if (!(from >= EARLIEST) || count === 0)
    return { next, from: asked.today, to: Infinity, problem: 'no-such-date', needs: 'nothing' };
  return { next, from, to: Infinity, needs: 'nothing' };
}

function hours(day: number, from: number, to: number, next: number): DaysRead {
  return { next, from: day + from * HOUR, to: day + to * HOUR, needs: 'nothing' };
}
