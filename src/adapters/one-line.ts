/** A text on one line: line ends and the white space around them become one space. Linear. */
export function oneLine(text: string): string {
  if (!text.includes('\n') && !text.includes('\r')) return text.trim();
  return text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}
