import type { Span } from '../model/span.ts';
import { isBlank, isLineEnd } from './white-space.ts';

/** One line of a text without the blanks around it, and how many blanks it was indented by. */
export interface TextLine extends Span {
  readonly indent: number;
}

/**
 * Splits a text into its lines, blank ones included (`start === end`). CR LF counts as one line end. Every
 * offset is a UTF-16 offset into `text`. Linear.
 */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let lineStart = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (!isLineEnd(unit)) continue;
    let start = lineStart;
    let end = at;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    lines.push({ start, end, indent: start - lineStart });
    if (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
    lineStart = at + 1;
  }
  return lines;
}
