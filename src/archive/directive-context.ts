import type { Span } from '../model/span.ts';
import { type WordsNear, wordsNear } from './words-near.ts';

/** One end of a stretch of text, and the words beside it that tell it from others. */
export interface DirectiveSide {
  readonly at: number;
  readonly context?: string;
}

/** Blank lines between two blocks are no longer than this. In UTF-16 units. */
const GAP = 80;
/** A prefix or suffix is no longer. In UTF-16 units. */
const WIDEST = 400;

/**
 * The beginning of a stretch with so many words before it in its line, as far as there are any; where there are none, with the
 * mark it begins behind: a headline has its words in others, or in none.
 */
export function sideBefore(text: string, at: number, near: WordsNear, words: number): DirectiveSide {
  const from = near.before[Math.min(words, near.before.length) - 1] ?? near.line.start;
  return withContext(at, text.slice(from, at));
}

/** The end of a stretch with so many words behind it in its line, as far as there are any, or with the mark it ends before. */
export function sideBehind(text: string, at: number, near: WordsNear, words: number): DirectiveSide {
  const to = near.after[Math.min(words, near.after.length) - 1] ?? near.line.end;
  return withContext(at, text.slice(at, to));
}

function withContext(at: number, words: string): DirectiveSide {
  const context = words.length > WIDEST ? '' : collapsed(words);
  return context === '' ? { at } : { at, context };
}

/** The beginning of a line, told by the last words of the block before. */
export function lineBefore(text: string, line: Span, words: number): DirectiveSide | undefined {
  const gap = text.slice(Math.max(0, line.start - GAP), line.start);
  const end = line.start - gap.length + gap.trimEnd().length;
  const { context } = sideBefore(text, end, wordsNear(text, end), words);
  const indent = text.slice(line.start, line.end).search(/\S/);
  return context === undefined || indent === -1 ? undefined : { at: line.start + indent, context };
}

/** The end of a line, told by the first words of the block behind. */
export function lineBehind(text: string, line: Span, words: number): DirectiveSide | undefined {
  const gap = text.slice(line.end, line.end + GAP);
  const start = line.end + gap.length - gap.trimStart().length;
  const { context } = sideBehind(text, start, wordsNear(text, start), words);
  const at = line.start + text.slice(line.start, line.end).trimEnd().length;
  return context === undefined ? undefined : { at, context };
}

/** White space as a browser renders it: a run of blanks is one, no-break spaces stay. */
export function collapsed(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
}
