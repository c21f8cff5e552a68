import { type Outcome, refusal, success } from '../model/outcome.ts';

/** When a schedule runs, by the local clock: the values each field allows, in ascending order. */
export interface CronFields {
  /** 0 to 59. */
  readonly minutes: readonly number[];
  /** 0 to 23. */
  readonly hours: readonly number[];
  /** 1 to 31. */
  readonly daysOfMonth: ReadonlySet<number>;
  /** 1 to 12. */
  readonly months: ReadonlySet<number>;
  /** 0 for Sunday to 6. */
  readonly daysOfWeek: ReadonlySet<number>;
  /**
   * Whether a day needs only one of day of month and day of week: so where both are restricted, that is where
   * neither begins with `*` (as cron has done it since Paul Vixie's of 1987).
   */
  readonly eitherDay: boolean;
}

interface FieldRange {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');
const FIELDS: readonly FieldRange[] = [
  { name: 'minute', from: 0, to: 59, words: [] },
  { name: 'hour', from: 0, to: 23, words: [] },
  { name: 'day of month', from: 1, to: 31, words: [] },
  { name: 'month', from: 1, to: 12, words: MONTHS },
  { name: 'day of week', from: 0, to: 7, words: DAYS },
];
const PART = /^(?:(\*)|([a-z]{3}|\d{1,2})(?:-([a-z]{3}|\d{1,2}))?)(?:\/(\d{1,2}))?$/;
const EXAMPLE =
  'Write five fields: minute, hour, day of month, month, day of week ("30 7 * * mon-fri" is 7:30 on weekdays)';

/**
 * Reads the five fields of a cron line: `*`, numbers, names (`mon`, `jan`), ranges (`1-5`), lists (`1,15`) and
 * steps (`0-59/15`, `10-50/20`); 0 and 7 are Sunday. Refuses `cron` with what to write instead.
 */
export function parseCron(line: string): Outcome<CronFields> {
  const fields = line
    .trim()
    .toLowerCase()
    .split(/[ \t]+/);
  if (fields.length !== FIELDS.length || line.length > 500) {
    const found = line.trim().startsWith('@')
      ? `${line.trim()} is a nickname`
      : `there ${fields.length === 1 ? 'is 1 field' : `are ${fields.length} fields`}`;
    return refusal('cron', `A schedule has five fields, ${found}`, EXAMPLE);
  }
  const allowed: number[][] = [];
  for (const [index, field] of fields.entries()) {
    const values = parseField(field, FIELDS[index]!);
    if (!values.ok) return values;
    allowed.push(values.value);
  }
  const [minutes = [], hours = [], daysOfMonth, months, daysOfWeek = []] = allowed;
  return success({
    minutes,
    hours,
    daysOfMonth: new Set(daysOfMonth),
    months: new Set(months),
    daysOfWeek: new Set(daysOfWeek.map((day) => day % 7)),
    eitherDay: !fields[2]?.startsWith('*') && !fields[4]?.startsWith('*'),
  });
}

function parseField(field: string, range: FieldRange): Outcome<number[]> {
  const values = new Set<number>();
  for (const part of field.split(',')) {
    const parsed = parsePart(part, range);
    if (!parsed.ok) return parsed;
    for (const value of parsed.value) values.add(value);
  }
  return success([...values].sort((a, b) => a - b));
}

function parsePart(part: string, range: FieldRange): Outcome<number[]> {
  const { name, from, to, words } = range;
  const wrong = (reason: string, remedy: string) => refusal('cron', `${name}: ${reason}`, remedy);
  const match = PART.exec(part);
  const naming = words.length > 0 ? `, or ${words[0]} to ${words.at(-1)}` : '';
  const usual = `Write ${from} to ${to}${naming}, a range (a-b), a list (a,b), * for any, or */n for every n`;
  if (match === null) return wrong(`"${part}" can't be read`, usual);
  const [, star, first, last, stepText] = match;
  const low = star === undefined ? numberOf(first, range) : from;
  const high = star === undefined ? numberOf(last ?? first, range) : to === 7 ? 6 : to;
  if (low === undefined || high === undefined)
    return wrong(`"${part}" is not within ${from} to ${to}`, usual);
  if (stepText !== undefined && star === undefined && last === undefined) {
    return wrong(`"${part}" has a step but no range`, `Write ${first}-${to}/${stepText}`);
  }
  const step = Number(stepText ?? 1);
  if (step === 0) return wrong(`"${part}" has a step of 0`, 'Write a step of 1 or more');
  if (low > high) {
    return wrong(`"${part}" runs backwards`, `Write ${first}-${to === 7 ? 6 : to},${from}-${last}`);
  }
  const values: number[] = [];
  for (let value = low; value <= high; value += step) values.push(value);
  return success(values);
}

function numberOf(text: string | undefined, { from, to, words }: FieldRange): number | undefined {
  if (text === undefined) return undefined;
  const value = words.includes(text) ? words.indexOf(text) + (words === MONTHS ? 1 : 0) : Number(text);
  return Number.isInteger(value) && value >= from && value <= to ? value : undefined;
}
