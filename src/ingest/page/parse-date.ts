import { MONTHS, ZONES } from './date-words.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const LONGEST_DATE = 120;
const YEAR = '((?:19|20)\\d{2})';
const NAME = '(\\p{L}{3,10})';
const NOT_IN_NUMBER = '(?<![\\d.,/:-])';
const NOT_ON = '(?![\\d/-])';
const ISO_DAY = new RegExp(`${NOT_IN_NUMBER}${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, 'u');
const DAY_NAME_YEAR = new RegExp(
  `${NOT_IN_NUMBER}(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]{1,3}(?:of |de )?${NAME}\\.?,?[\\s-]{1,3}(?:de )?${YEAR}${NOT_ON}`,
  'iu',
);
const NAME_DAY_YEAR = new RegExp(
  `(?<!\\p{L})${NAME}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}${NOT_ON}`,
  'iu',
);
const NUMERIC_DAY = new RegExp(`${NOT_IN_NUMBER}(\\d{1,2})([./-])(\\d{1,2})\\2${YEAR}${NOT_ON}`, 'u');
const CLOCK =
  /(?<![\d.:,])(\d{1,2})(?:[:.](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)? ?(a\.?m\b\.?|p\.?m\b\.?|uhr\b)?/giu;
const OFFSET = /^ ?(?:(?:gmt|utc) ?)?([+-])(\d{2}):?(\d{2})(?!\d)/iu;
const ZONE_NAME = /^ ?\(?(\p{L}{1,4})(?!\p{L})/u;

function validDay(year: number, month: number, day: number): Day | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day <= lastDay ? { year, month, day } : undefined;
}

/** 03/04/2024 is March in one country and April in another: left open. With dots the day comes first. */
function numericDay(first: number, separator: string, second: number, year: number): Day | undefined {
  if (separator === '.' || first === second) return validDay(year, second, first);
  const dayFirst = validDay(year, second, first);
  const monthFirst = validDay(year, first, second);
  return dayFirst && monthFirst ? undefined : (dayFirst ?? monthFirst);
}

/** The day a text states, and what is written before and after it. */
function findDay(text: string): { day: Day; before: string; rest: string } | undefined {
  const found = (match: RegExpExecArray, day: Day | undefined) =>
    day && { day, rest: text.slice(match.index + match[0].length), before: text.slice(0, match.index) };
  const iso = ISO_DAY.exec(text);
  if (iso) return found(iso, validDay(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  const dayFirst = DAY_NAME_YEAR.exec(text);
  const dayFirstMonth = MONTHS.get(dayFirst?.[2]?.toLowerCase() ?? '');
  if (dayFirst && dayFirstMonth)
    return found(dayFirst, validDay(Number(dayFirst[3]), dayFirstMonth, Number(dayFirst[1])));
  const monthFirst = NAME_DAY_YEAR.exec(text);
  const month = MONTHS.get(monthFirst?.[1]?.toLowerCase() ?? '');
  if (monthFirst && month)
    return found(monthFirst, validDay(Number(monthFirst[3]), month, Number(monthFirst[2])));
  const numeric = NUMERIC_DAY.exec(text);
  if (!numeric) return undefined;
  return found(
    numeric,
    numericDay(Number(numeric[1]), numeric[2] ?? '', Number(numeric[3]), Number(numeric[4])),
  );
}

/** Minutes east of UTC of the zone written right after a time of day, or undefined. */
function zoneAfter(text: string): number | undefined {
  const offset = OFFSET.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3]);
    return minutes <= 14 * 60 ? (offset[1] === '-' ? -minutes : minutes) : undefined;
  }
  return ZONES.get(ZONE_NAME.exec(text)?.[1]?.toLowerCase() ?? '');
}

/** Milliseconds since midnight UTC of the first time of day in a text that states its zone (may be negative). */
function findTime(text: string): number | undefined {
  for (const match of text.matchAll(CLOCK)) {
    const half = match[5]?.toLowerCase().charAt(0) ?? '';
    if (!match[2] && !half) continue;
    let hour = Number(match[1]);
    const minute = Number(match[2] ?? 0);
    const second = Number(match[3] ?? 0);
    if (half === 'a' || half === 'p') {
      if (hour < 1 || hour > 12) continue;
      hour = (hour % 12) + (half === 'p' ? 12 : 0);
    }
    if (hour > 23 || minute > 59 || second > 59) continue;
    const zone = zoneAfter(text.slice(match.index + match[0].length));
    const milliseconds = Math.floor(Number(`0.${match[4] ?? 0}`) * 1_000);
    return zone === undefined
      ? undefined
      : ((hour * 60 + minute - zone) * 60 + second) * 1_000 + milliseconds;
  }
  return undefined;
}

/**
 * The date (and time) that a line or attribute states, in ISO 8601 or as news pages in English, German,
 * French, Spanish, Italian, Dutch and Portuguese write it: a UTC
 * instant (`2026-11-23T20:51:00.000Z`) where a time with its zone is given, else the bare date (`2026-11-23`).
 * Undefined where there is none, where it is impossible (31 February) and where day and month may be swapped
 * (`03/04/2024`). Looks at the first 120 units.
 */
export function parseDate(text: string): string | undefined {
  const line = text.slice(0, LONGEST_DATE).replace(/[\s\u00a0\u202f]/gu, ' ');
  const found = findDay(line);
  if (!found) return undefined;
  const { year, month, day } = found.day;
  const midnight = Date.UTC(year, month - 1, day);
  // ISO 8601 has the time after a T; pages print it before or after the day.
  const time = findTime(found.rest.replace(/^[Tt](?=\d)/, ' ')) ?? findTime(found.before);
  const instant = new Date(midnight + (time ?? 0)).toISOString();
  return time === undefined ? instant.slice(0, 10) : instant;
}
