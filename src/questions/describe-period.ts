import type { Instant } from '../model/instant.ts';
import { DAY, localTime } from '../schedule/zone-clock.ts';
import { instantOf, midnight, unitStart } from './calendar.ts';
import type { AskedPeriod, QuestionLanguage } from './understood.ts';

/** What a language puts around dates. */
interface DateWords {
  readonly locale: string;
  readonly day: string;
  readonly to: string;
  readonly since: string;
  readonly until: string;
}

const dateWords: Readonly<Record<QuestionLanguage, DateWords>> = {
  en: { locale: 'en-GB', day: '', to: 'to', since: 'since', until: 'until' },
  de: { locale: 'de-DE', day: '.', to: 'bis', since: 'seit', until: 'bis' },
};

/** A period in absolute dates of a zone: "16 to 22 November 2026", "since 1 March 2026", "October 2032". */
export function describePeriod(
  { since, until }: Pick<AskedPeriod, 'since' | 'until'>,
  zone: string,
  language: QuestionLanguage,
): string {
  const words = dateWords[language];
  const from = since === undefined ? undefined : pointOf(since, zone);
  const to = until === undefined ? undefined : pointOf(until, zone);
  // A whole last day is named itself, not the midnight behind it.
  const last = to && (to.whole ? to.local - DAY : to.local);
  if (from === undefined && to === undefined) return '';
  if (from === undefined) return `${words.until} ${moment(last!, to!.whole, words)}`;
  if (to === undefined) return `${words.since} ${moment(from.local, from.whole, words)}`;
  if (!from.whole || !to.whole) {
    const end = to.whole ? '24:00' : clock(to.local);
    const sameDay = midnight(from.local) === midnight(last!);
    const day = sameDay ? end : `${moment(midnight(last!), true, words)}, ${end}`;
    return `${moment(from.local, false, words)} ${words.to} ${day}`;
  }
  return wholeDays(from.local, last!, words);
}

function wholeDays(from: number, last: number, words: DateWords): string {
  if (last <= from) return moment(from, true, words);
  const [first, end] = [new Date(from), new Date(last)];
  const isYear = unitStart('year', from) === from && unitStart('year', from, 1) === last + DAY;
  if (isYear) return String(first.getUTCFullYear());
  const isMonth = unitStart('month', from) === from && unitStart('month', from, 1) === last + DAY;
  if (isMonth) return `${monthName(from, words)} ${first.getUTCFullYear()}`;
  const sameYear = first.getUTCFullYear() === end.getUTCFullYear();
  const sameMonth = sameYear && first.getUTCMonth() === end.getUTCMonth();
  const day = `${first.getUTCDate()}${words.day}`;
  const month = sameMonth ? '' : ` ${monthName(from, words)}`;
  const year = sameYear ? '' : ` ${first.getUTCFullYear()}`;
  return `${day}${month}${year} ${words.to} ${moment(last, true, words)}`;
}

/** Local time of an instant, and whether a day begins with it. */
function pointOf(instant: Instant, zone: string): { local: number; whole: boolean } {
  const local = localTime(zone, Date.parse(instant));
  const day = midnight(local);
  const whole = instantOf(zone, day) === instant;
  return { local: whole ? day : local, whole };
}

function moment(local: number, whole: boolean, words: DateWords): string {
  const date = new Date(local);
  const day = `${date.getUTCDate()}${words.day} ${monthName(local, words)} ${date.getUTCFullYear()}`;
  return whole ? day : `${day}, ${clock(local)}`;
}

function clock(local: number): string {
  return new Date(local).toISOString().slice(11, 16);
}

function monthName(local: number, { locale }: DateWords): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(local);
}
