const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** No grapheme that people write is longer, in UTF-16 units; piles of combining marks are. */
const WINDOW = 64;

/**
 * The last position at or before `at` that splits no grapheme of the text; where marks are piled up higher than
 * anybody reads, one that splits no code point.
 */
export function graphemeBoundary(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length);
  const start = codePointBoundary(text, Math.max(0, at - WINDOW));
  const boundary = graphemes.segment(text.slice(start, at + WINDOW)).containing(at - start);
  const found = start + (boundary?.index ?? 0);
  return found > start ? found : codePointBoundary(text, at);
}

/** A text of at most `most` UTF-16 units (at least 1); what is cut off is replaced by "…". */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, graphemeBoundary(text, most - 1)).trimEnd()}…`;
}

function codePointBoundary(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
