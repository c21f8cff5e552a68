/** Milliseconds in a minute and in a day. */
export const MINUTE = 60_000;
/** Milliseconds in a day of 24 hours. */
export const DAY = 86_400_000;

/** Wider than any offset there is, and than any jump of one. */
const AROUND = 26 * 60 * MINUTE;
const SECOND = 1_000;

// Making a formatter takes a hundred times as long as using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether the name is an IANA time zone that this machine knows; offsets (`+01:00`) are none. */
export function isZone(zone: string): boolean {
  // Offsets pass Intl, but know no summer time.
  if (!/^[a-z]/i.test(zone)) return false;
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the clocks of a zone show at a UTC instant, as milliseconds since 1970 as though that were UTC. */
export function localTime(zone: string, instant: number): number {
  const whole = Math.floor(instant / SECOND) * SECOND;
  const read: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(whole)) read[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (instant - whole);
}

/**
 * The first UTC instant at which the clocks of a zone show `local` or later: of a time that comes twice its
 * first, of one that is left out the instant the clocks jump.
 */
export function firstReached(zone: string, local: number): number {
  const before = localTime(zone, local - AROUND) - (local - AROUND);
  const after = localTime(zone, local + AROUND) - (local + AROUND);
  if (before === after) return local - before;
  const change = findChange(zone, local - AROUND, local + AROUND);
  return local - before < change ? local - before : Math.max(change, local - after);
}

/**
 * The latest that the clocks of a zone have shown by an instant, that instant's own time included or, where they
 * were put back shortly before, what they came up to then (`exclusive`: that time itself was not shown).
 */
export function latestShown(zone: string, instant: number): { local: number; exclusive: boolean } {
  const shown = localTime(zone, instant);
  const earlier = localTime(zone, instant - AROUND) + AROUND;
  if (earlier <= shown) return { local: shown, exclusive: false };
  const reached = findChange(zone, instant - AROUND, instant) + (earlier - instant);
  return reached > shown ? { local: reached, exclusive: true } : { local: shown, exclusive: false };
}

/** The instant between two at which the offset has changed, to the second. */
function findChange(zone: string, from: number, to: number): number {
  const offset = localTime(zone, from) - from;
  let low = Math.floor(from / SECOND);
  let high = Math.ceil(to / SECOND);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (localTime(zone, middle * SECOND) - middle * SECOND === offset) low = middle;
    else high = middle;
  }
  return high * SECOND;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}
