import type { SummaryLine } from '../../model/digest.ts';
import type { MarkedSpan } from '../../model/document.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { deletionsOf } from './deletions.ts';

/** A line shorter than this (UTF-16 units) after its deletions is shown whole. */
const SHORTEST = 30;

/**
 * An extracted line without its dateline, its pointers at pictures and a connective that only joins; `compressed`, with
 * the spans that were kept as evidence, whose slices in a row are the text. A line with nothing to leave out, and every
 * line that is not `extracted`, comes back as it is. Words in quotation marks are never touched.
 *
 * @param marks of the document, in order.
 */
export function shortenLine(line: SummaryLine, marks: readonly MarkedSpan[]): SummaryLine {
  const [span] = line.evidence;
  if (line.made !== 'extracted' || span === undefined) return line;
  const inBody = deletionsOf(line.text).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
  const gone = inBody.filter((deletion) => !marks.some((mark) => overlaps(mark, deletion)));
  if (gone.length === 0) return line;
  const kept: Span[] = [];
  let start = span.start;
  for (const deletion of gone) {
    if (deletion.start > start) kept.push({ start, end: deletion.start });
    start = deletion.end;
  }
  if (start < span.end) kept.push({ start, end: span.end });
  const text = kept
    .map((piece) => line.text.slice(piece.start - span.start, piece.end - span.start))
    .join('');
  return text.length < SHORTEST ? line : { text, evidence: kept, made: 'compressed' };
}
