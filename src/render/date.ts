const LONG_DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** An ISO 8601 instant or bare date as a day in UTC ("23 November 2026"); what is neither stays as it is. */
export function longDate(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant : LONG_DATE.format(time);
}
