import type { SummaryLine } from '../model/digest.ts';
import type { Span } from '../model/span.ts';

/** A line that is a stretch of the body, word for word. */
export function extractedLine(body: string, { start, end }: Span): SummaryLine {
  return { text: body.slice(start, end), evidence: [{ start, end }], made: 'extracted' };
}
