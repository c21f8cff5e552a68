import { textLines } from './text-lines.ts';

/** Controls and invisible format characters that carry no text: C0 and C1 but line ends and tab, soft hyphen, zero-width space, word joiner, BOM. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]/g;

/**
 * Settles the white space of a decoded text, once: every line end becomes `\n`, blanks at the end of lines and
 * invisible controls go, two or more blank lines become one, and none stays at the start and end. Letters,
 * marks, indentation and the blanks between words stay. Idempotent and linear.
 */
export function settleText(text: string): string {
  const visible = text.replace(INVISIBLE, '');
  const settled: string[] = [];
  let pendingBlank = false;
  for (const line of textLines(visible)) {
    if (line.start === line.end) {
      pendingBlank = settled.length > 0;
      continue;
    }
    if (pendingBlank) settled.push('');
    pendingBlank = false;
    settled.push(visible.slice(line.start - line.indent, line.end));
  }
  return settled.join('\n');
}
