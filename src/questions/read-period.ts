import type { Instant } from '../model/instant.ts';
import { instantOf } from './calendar.ts';
import type { DaysRead, DaysReader } from './days-read.ts';
import { readDays } from './read-days.ts';
import type { PeriodProblem } from './read-numeric-date.ts';
import { type RangeRead, readRange } from './read-range.ts';
import { type Phrases, phraseAt } from './words/period-words.ts';

/** A period read from one piece on: half-open, open where a side is absent. */
export interface PeriodRead {
  /** The piece behind it. */
  readonly next: number;
  readonly since?: Instant;
  readonly until?: Instant;
  readonly problem?: PeriodProblem;
  readonly needs: DaysRead['needs'];
}

const MOST_PREFIXES = 3;

/** The period that the pieces from one on name; undefined where they name none. */
export function readPeriod(reader: DaysReader, at: number): PeriodRead | undefined {
  const { folded, words } = reader;
  const between = phraseAt(words.between, folded, at);
  if (between > 0)
    return ranged(reader, readRange(reader, at + between, [...words.and].map(alone)), 'nothing');
  const from = phraseAt(words.from, folded, at);
  const range = ranged(reader, readRange(reader, at + from, reach(words.to, from > 0)), 'boundary');
  if (range !== undefined) return from > 0 ? { ...range, needs: 'nothing' } : range;
  return (
    readSided(reader, at, words.since, sinceStart) ??
    readSided(reader, at, words.until, untilEnd) ??
    readSided(reader, at, words.before, untilStart) ??
    readSided(reader, at, words.after, sinceEnd) ??
    readWithin(reader, at)
  );
}

type Sided = (reader: DaysReader, days: DaysRead) => PeriodRead | undefined;

function readSided(reader: DaysReader, at: number, phrases: Phrases, sided: Sided): PeriodRead | undefined {
  const length = phraseAt(phrases, reader.folded, at);
  if (length === 0) return undefined;
  const start = at + length;
  const days = readDays(reader, start) ?? readDays(reader, skipWithin(reader, start));
  if (days === undefined) return undefined;
  const period = sided(reader, days);
  const onwards = phraseAt(reader.words.onwards, reader.folded, days.next);
  return (
    period && { ...period, needs: 'nothing', ...(sided === sinceStart && { next: days.next + onwards }) }
  );
}

function readWithin(reader: DaysReader, at: number): PeriodRead | undefined {
  const { folded, words } = reader;
  const weak = phraseAt(words.weak, folded, at);
  const start = skipWithin(reader, at + weak);
  const days = readDays(reader, start);
  if (days === undefined) return undefined;
  const prefix = folded[start - 1];
  const rolls = days.to === Infinity;
  if (start > at && ((prefix === 'for' && !rolls) || (prefix === 'at' && days.needs !== 'preposition')))
    return undefined;
  const onwards = weak > 0 ? phraseAt(words.onwards, folded, days.next) : 0;
  const period = onwards > 0 && isOpen(reader, days.next) ? sinceStart(reader, days) : whole(reader, days);
  const next =
    period.since !== undefined && period.until === undefined && !rolls ? days.next + onwards : days.next;
  const needs = weak > 0 ? 'no-topic' : start > at ? 'nothing' : days.needs;
  return { ...period, next, needs };
}

// "From Monday on" is open, "from Monday on NATO" is not.
function isOpen({ folded }: DaysReader, at: number): boolean {
  return folded[at] !== 'on' || folded[at + 1] === undefined;
}

function skipWithin({ folded, words }: DaysReader, start: number): number {
  let at = start;
  for (let count = 0; count < MOST_PREFIXES; count++) at += phraseAt(words.within, folded, at);
  return at;
}

function sinceStart(reader: DaysReader, days: DaysRead): PeriodRead {
  const { next, needs } = days;
  return { next, needs, since: startOf(reader, days), ...problemOf(reader, days.from, days.problem) };
}

function sinceEnd(reader: DaysReader, { next, needs, to, problem }: DaysRead): PeriodRead | undefined {
  if (to === Infinity) return undefined;
  const { zone } = reader.asked;
  return { next, needs, since: instantOf(zone, to), ...problemOf(reader, to, problem) };
}

function untilStart(reader: DaysReader, days: DaysRead): PeriodRead {
  const { next, needs, problem } = days;
  return { next, needs, until: startOf(reader, days), ...(problem && { problem }) };
}

function untilEnd(reader: DaysReader, { next, needs, to, problem }: DaysRead): PeriodRead | undefined {
  if (to === Infinity) return undefined;
  return { next, needs, until: instantOf(reader.asked.zone, to), ...(problem && { problem }) };
}

function whole(reader: DaysReader, days: DaysRead): PeriodRead {
  const until = days.to === Infinity ? {} : { until: instantOf(reader.asked.zone, days.to) };
  return { ...sinceStart(reader, days), ...until };
}

function ranged(
  reader: DaysReader,
  range: RangeRead | undefined,
  needs: DaysRead['needs'],
): PeriodRead | undefined {
  if (range === undefined || range.last.to === Infinity) return undefined;
  const { first, last } = range;
  const problem = first.problem ?? last.problem ?? (first.from < last.to ? undefined : 'order');
  const until = instantOf(reader.asked.zone, last.to);
  return {
    ...sinceStart(reader, first),
    ...problemOf(reader, first.from, problem),
    next: last.next,
    needs,
    until,
  };
}

function problemOf({ asked }: DaysReader, from: number, problem: PeriodProblem | undefined) {
  const found = problem ?? (from > asked.local ? 'future' : undefined);
  return found === undefined ? {} : { problem: found };
}

function startOf({ asked }: DaysReader, { from, exact }: DaysRead): Instant {
  return exact === undefined ? instantOf(asked.zone, from) : new Date(exact).toISOString();
}

// Without "from", "3 and 10 May" are two days.
function reach(phrases: Phrases, opened: boolean): Phrases {
  return opened ? phrases : phrases.filter(([word]) => word !== 'and' && word !== 'und');
}

function alone(word: string): readonly string[] {
  return [word];
}
