import type { Span } from '../model/span.ts';
import { type TextLine, textLines } from './text-lines.ts';

/** A text whose lines may be longer than this was not wrapped by hand or by a mail program. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;
const BULLET = /^(?:[-*•·–—▪■●]\s|\d{1,3}[.)]\s)/u;
const FINISHED = /[.!?…:;。！？؟"”“’'»«)\]]$/u;
const LOWER_CASE = /^\p{Ll}/u;

function blocksOf(lines: readonly TextLine[]): TextLine[][] {
  const blocks: TextLine[][] = [];
  let block: TextLine[] = [];
  for (const line of lines) {
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

/**
 * The width a text was hard-wrapped at, in UTF-16 units, or 0 where its line ends are meant. In wrapped text
 * most lines that have a successor in their block come close to one width, and hardly any exceeds 120.
 */
function wrapWidth(blocks: readonly TextLine[][]): number {
  const widths: number[] = [];
  let lines = 0;
  let tooWide = 0;
  for (const block of blocks) {
    lines += block.length;
    tooWide += block.filter((line) => line.end - line.start > WIDEST_WRAP).length;
    for (const line of block.slice(0, -1)) widths.push(line.end - line.start);
  }
  if (widths.length < 2 || tooWide > lines * 0.02) return 0;
  widths.sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.9)] ?? 0;
  if (width < NARROWEST_WRAP) return 0;
  const full = widths.filter((one) => one >= width * 0.75).length;
  return full >= widths.length * 0.7 ? width : 0;
}

function endOf(text: string, line: TextLine): string {
  return text.slice(Math.max(line.start, line.end - 2), line.end);
}

function firstWordLength(text: string, line: TextLine): number {
  const space = text.slice(line.start, Math.min(line.end, line.start + WIDEST_WRAP)).indexOf(' ');
  return space < 0 ? line.end - line.start : space;
}

/** Whether the line end between two lines of a block is only where the first was wrapped. */
function continues(text: string, line: TextLine, next: TextLine, width: number): boolean {
  const opening = text.slice(next.start, Math.min(next.end, next.start + 6));
  if (BULLET.test(opening)) return false;
  const length = line.end - line.start;
  const finished = FINISHED.test(endOf(text, line));
  if (width === 0) return !finished && length >= NARROWEST_WRAP && LOWER_CASE.test(opening);
  if (next.indent >= line.indent + 2 && finished) return false;
  if (finished) return length >= width * 0.7;
  // The next word would have fitted: the line was ended on purpose (a headline, a byline).
  const word = firstWordLength(text, next);
  return LOWER_CASE.test(opening) || length + 1 + word > width * 0.75;
}

/**
 * The paragraphs of a text in order, as spans without the white space around them. Blank lines separate
 * paragraphs. A single line end does too, unless the text is hard-wrapped there: then the paragraph goes on
 * over it. Every unit that is not white space belongs to exactly one paragraph. Linear (but for sorting the
 * line widths); takes any string.
 */
export function findParagraphs(text: string): Span[] {
  const blocks = blocksOf(textLines(text));
  const width = wrapWidth(blocks);
  const paragraphs: Span[] = [];
  for (const block of blocks) {
    let start = block[0]?.start ?? 0;
    for (const [index, line] of block.entries()) {
      const next = block[index + 1];
      if (next && continues(text, line, next, width)) continue;
      paragraphs.push({ start, end: line.end });
      start = next?.start ?? line.end;
    }
  }
  return paragraphs;
}
