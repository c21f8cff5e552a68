import { DAY } from '../schedule/zone-clock.ts';
import { type DaysRead, type DaysReader, numberAt } from './days-read.ts';
import { readDays } from './read-days.ts';
import { type Phrases, phraseAt } from './words/period-words.ts';

/** Two days and all between them. */
export interface RangeRead {
  readonly first: DaysRead;
  readonly last: DaysRead;
}

/**
 * "3 to 10 May", "Monday and Wednesday", "March and May 2031": what lacks a year or a month has the other's, and is the latest
 * that does not come after it.
 */
export function readRange(reader: DaysReader, at: number, joints: Phrases): RangeRead | undefined {
  return readNumberFirst(reader, at, joints) ?? readFullRange(reader, at, joints);
}

function readFullRange(reader: DaysReader, at: number, joints: Phrases): RangeRead | undefined {
  const first = readDays(reader, at);
  const joint = first && jointAt(reader, first.next, joints);
  if (joint === undefined) return undefined;
  const last = readDays(reader, joint) ?? readNumberLast(reader, first!, joint);
  if (last === undefined) return undefined;
  const bound = Math.min(reader.bound, last.from);
  const before = last.problem === undefined ? readDays({ ...reader, bound }, at) : first;
  return before && { first: before, last };
}

// "3 and 10 May": the month is the other's.
function readNumberFirst(reader: DaysReader, start: number, joints: Phrases): RangeRead | undefined {
  const at = reader.words.articles.has(reader.folded[start] ?? '') ? start + 1 : start;
  const number = dayNumber(reader, at);
  const joint = number === undefined ? undefined : jointAt(reader, at + 1, joints);
  if (joint === undefined) return undefined;
  const last = readDays(reader, joint);
  if (last === undefined || last.needs !== 'boundary') return undefined;
  const from = last.from + (number! - new Date(last.from).getUTCDate()) * DAY;
  const problem = last.problem ?? (from < last.from ? undefined : 'order');
  return {
    first: { next: at + 1, from, to: from + DAY, needs: 'boundary', ...(problem && { problem }) },
    last,
  };
}

// "May 3 to 10".
function readNumberLast(reader: DaysReader, first: DaysRead, at: number): DaysRead | undefined {
  const number = dayNumber(reader, at);
  if (number === undefined || first.needs !== 'boundary') return undefined;
  const from = first.from + (number - new Date(first.from).getUTCDate()) * DAY;
  const sameMonth = new Date(from).getUTCMonth() === new Date(first.from).getUTCMonth();
  const problem = sameMonth ? undefined : 'no-such-date';
  return { next: at + 1, from, to: from + DAY, needs: 'boundary', ...(problem && { problem }) };
}

function dayNumber(reader: DaysReader, at: number): number | undefined {
  const number = /^\d/.test(reader.folded[at] ?? '') ? numberAt(reader, at) : undefined;
  return number !== undefined && number >= 1 && number <= 31 ? number : undefined;
}

function jointAt({ folded, words }: DaysReader, at: number, joints: Phrases): number | undefined {
  const length = phraseAt(joints, folded, at);
  return length === 0 ? undefined : at + length + phraseAt(words.within, folded, at + length);
}
