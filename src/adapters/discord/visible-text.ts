import { oneLine } from '../one-line.ts';
import { visible } from '../printable.ts';

/**
 * Text of headlines, names and our own words, on one line: what is `visible` of it. Blanks at the ends stay: they
 * part an inline from its neighbours. Quotations never pass through here.
 */
export function visibleText(text: string): string {
  const shown = visible(text);
  if (!shown.includes('\n')) return shown;
  const blankBefore = /^\s/.test(shown) ? ' ' : '';
  const blankAfter = shown.trimEnd() === shown ? '' : ' ';
  return `${blankBefore}${oneLine(shown)}${blankAfter}`;
}
