import { oneLine } from '../one-line.ts';
import { printable } from '../printable.ts';

// Zero-width space and joiners of words, byte order mark, annotation marks, tag characters: text nobody sees.
const HIDDEN = /[\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Text of headlines, names and our own words, on one line: without controls, bidirectional overrides and
 * characters that hide text (see `printable`). What scripts and emoji need (joiners U+200C and U+200D, direction
 * marks, variation selectors) stays. Blanks at the ends stay too: they part an inline from its neighbours.
 * Quotations never pass through here.
 */
export function visibleText(text: string): string {
  const visible = printable(text.toWellFormed()).replace(HIDDEN, '');
  if (!visible.includes('\n')) return visible;
  const blankBefore = /^\s/.test(visible) ? ' ' : '';
  const blankAfter = visible.trimEnd() === visible ? '' : ' ';
  return `${blankBefore}${oneLine(visible)}${blankAfter}`;
}
