import type { Span } from '../model/span.ts';

/** How far to look for words, in UTF-16 units. */
const REACH = 400;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** What stands beside an offset in a text's line, by the word boundaries of UAX #29, as browsers have them. */
export interface WordsNear {
  /** The line the offset stands in: no word of another block. */
  readonly line: Span;
  /** Where the words before it begin, the nearest first. */
  readonly before: readonly number[];
  /** Where the words after it end, the nearest first. */
  readonly after: readonly number[];
  /** Whether a word begins or ends there, or something that is none. */
  readonly boundary: boolean;
}

/** Finds the words beside an offset. Bounded by the nearest 400 units of either side, but for the search of the line's ends. */
export function wordsNear(text: string, offset: number): WordsNear {
  const line = {
    start: text.lastIndexOf('\n', offset - 1) + 1 || 0,
    end: text.indexOf('\n', offset) === -1 ? text.length : text.indexOf('\n', offset),
  };
  if (offset === 0) line.start = 0;
  const from = Math.max(line.start, offset - REACH);
  const to = Math.min(line.end, offset + REACH);
  const before: number[] = [];
  const after: number[] = [];
  let boundary = offset === from || offset === to;
  for (const { segment, index, isWordLike } of segmenter.segment(text.slice(from, to))) {
    const start = from + index;
    const end = start + segment.length;
    if (start === offset) boundary = true;
    if (!isWordLike) continue;
    // What reaches beyond the window may be half a word.
    if (start < offset && (start > from || from === line.start)) before.push(start);
    if (end > offset && (end < to || to === line.end)) after.push(end);
  }
  return { line, before: before.reverse(), after, boundary };
}
