const ESCAPE = 0x1b;
/** No control sequence of a terminal is longer; what claims to be is text. */
const LONGEST_SEQUENCE = 64;

/**
 * Article text without what would act on a terminal or turn the text round instead of being read: ANSI escape
 * sequences, control characters (tabs become spaces, line ends stay) and the bidirectional overrides and
 * isolates behind "Trojan Source" (CVE-2021-42574). Everything else stays unit for unit. Linear.
 */
export function printable(text: string): string {
  let kept = '';
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isHarmless(code)) continue;
    kept += text.slice(start, index);
    if (code === 0x09) kept += ' ';
    if (code === ESCAPE || code === 0x9b) index = endOfSequence(text, index) - 1;
    start = index + 1;
  }
  return start === 0 ? text : kept + text.slice(start);
}

// Zero-width space and joiners of words, byte order mark, annotation marks, tag characters: text nobody sees.
const HIDDEN = /[\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Text other than a quotation as chats show it: printable, without characters that hide text and lone surrogates.
 * What scripts and emoji need (joiners U+200C and U+200D, direction marks, variation selectors) stays.
 */
export function visible(text: string): string {
  return printable(text.toWellFormed()).replace(HIDDEN, '');
}

function isHarmless(code: number): boolean {
  if (code < 0x20) return code === 0x0a;
  if (code < 0x7f) return true;
  if (code < 0xa0) return false;
  return !((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069));
}

// `ESC [` (or its one-character form), parameters up to 0x3f, one final character. Of any other sequence only
// the escape character goes: without it the rest is ordinary text.
function endOfSequence(text: string, start: number): number {
  const opened = text.charCodeAt(start) === ESCAPE ? 2 : 1;
  if (opened === 2 && text[start + 1] !== '[') return start + 1;
  let index = start + opened;
  const limit = Math.min(text.length, start + LONGEST_SEQUENCE);
  while (index < limit && text.charCodeAt(index) >= 0x20 && text.charCodeAt(index) <= 0x3f) index++;
  const final = text.charCodeAt(index);
  return final >= 0x40 && final <= 0x7e ? index + 1 : start + opened;
}
