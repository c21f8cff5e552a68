import type { Span } from '../model/span.ts';

/** A paragraph that is longer is searched by this much of it before and after the quote's sentences, in UTF-16 units. */
const NEAR = 1_000;

/** The text whose words a quote is found by: the paragraphs of the sentences it stands in (`around`), as far as they are near. */
export function searchedText(text: string, paragraphs: readonly Span[], around: Span): string {
  const from = paragraphAt(paragraphs, around.start)?.start ?? around.start;
  const to = paragraphAt(paragraphs, Math.max(around.start, around.end - 1))?.end ?? around.end;
  return text.slice(
    Math.max(0, Math.min(from, around.start), around.start - NEAR),
    Math.min(Math.max(to, around.end), around.end + NEAR),
  );
}

/** The paragraph that holds an offset, or the last one before it. */
function paragraphAt(paragraphs: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low - 1];
}
