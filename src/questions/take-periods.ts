import type { Instant } from '../model/instant.ts';
import { askedAt } from './calendar.ts';
import type { DaysReader } from './days-read.ts';
import { type PeriodRead, readPeriod } from './read-period.ts';
import { isBoundary, type Reading, roleOf, typed, use } from './reading.ts';
import type { AskedPeriod } from './understood.ts';
import { phraseAt } from './words/period-words.ts';

/** Behind these a period belongs to what stands before. */
const BELONGING = /^(?:of|for|der|des|fur|fuer|dieser)$/;
/** No word spells it. */
const TAKEN = '\u0000';

/** Takes the periods that a question names out of it; what cannot be used of them is marked as unclear. */
export function takePeriods(reading: Reading, start: number, now: Instant, zone: string): void {
  const { pieces, uses, words } = reading;
  const asked = askedAt(now, zone);
  const folded = reading.folded.map((word, index) =>
    uses[index] !== undefined || pieces[index]!.kind === 'quoted' ? TAKEN : word,
  );
  const reader = { folded, words: words.periods, asked, bound: asked.today };
  let at = start;
  while (at < pieces.length) {
    const found = uses[at] === undefined ? periodAt(reading, at, start, reader) : undefined;
    if (found === undefined) at++;
    else {
      keep(reading, at, found);
      at = found.next;
    }
  }
}

function periodAt(reading: Reading, at: number, start: number, reader: DaysReader): PeriodRead | undefined {
  const { folded } = reader;
  if (reading.pieces[at]!.kind !== 'word') return undefined;
  const found = readPeriod(reader, at);
  if (found === undefined || reading.pieces[found.next]?.kind === 'ending') return undefined;
  const topic = topicBefore(reading, start, at);
  if (topic === 'here') return undefined;
  const inTopic = topic === 'before';
  if (found.needs === 'preposition') return undefined;
  if (found.needs === 'no-topic' && inTopic) return undefined;
  if (inTopic && BELONGING.test(folded[at - 1] ?? '')) return undefined;
  if (inTopic && /^(?:der|des)$/.test(folded[at]!)) return undefined;
  if (folded[found.next] === 'of') return undefined;
  if (namesSomebody(reading, at, found.next)) return undefined;
  const ends = isBoundary(reading, found.next) || roleOf(reading, found.next) !== undefined;
  const follows = readPeriod(reader, found.next);
  return found.needs === 'boundary' && !ends && follows === undefined ? undefined : found;
}

// "Quotes from May".
function namesSomebody({ folded, names, pieces, words }: Reading, at: number, next: number): boolean {
  if (next !== at + 2 || !words.periods.months.has(folded[at + 1]!)) return false;
  return phraseAt(words.periods.weak, folded, at) > 0 && names.speakerNamed(pieces[at + 1]!.text) === 2;
}

// What stands right behind "about" is the topic itself, whatever it looks like.
function topicBefore(reading: Reading, start: number, at: number): 'none' | 'before' | 'here' {
  let found: 'none' | 'before' = 'none';
  for (let before = start; before < at; before++) {
    const role = roleOf(reading, before);
    if (reading.uses[before] !== undefined || role?.role !== 'about') continue;
    if (before + role.length === at) return 'here';
    if (before + role.length <= at) found = 'before';
  }
  return found;
}

function keep(reading: Reading, at: number, found: PeriodRead): void {
  const words = typed(reading, at, found.next);
  const period = found.problem === undefined ? joined(reading.period, found, words) : undefined;
  if (period !== undefined) reading.period = period;
  const reason = found.problem ?? 'words';
  use(reading, at, found.next, period === undefined ? { unclear: reason } : 'period');
}

/** A period with another: undefined unless one gives the beginning alone, the other the end. */
function joined(
  known: AskedPeriod | undefined,
  { since, until }: PeriodRead,
  words: string,
): AskedPeriod | undefined {
  if (known === undefined) return { ...(since && { since }), ...(until && { until }), words };
  if (
    (known.since !== undefined && since !== undefined) ||
    (known.until !== undefined && until !== undefined)
  )
    return undefined;
  const [from, to] = [known.since ?? since, known.until ?? until];
  if (from === undefined || to === undefined || from >= to) return undefined;
  return { since: from, until: to, words: `${known.words} ${words}` };
}
