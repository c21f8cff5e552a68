/** What a stretch of text may look like on a terminal. */
export type Style = 'heading' | 'strong' | 'emphasis' | 'quiet' | 'quote' | 'speaker' | 'bar';

// Attributes and the eight basic colours only: they follow the reader's own theme, light or dark.
const CODES: Readonly<Record<Style, readonly [string, string]>> = {
  heading: ['1', '22'],
  strong: ['1', '22'],
  emphasis: ['3', '23'],
  quiet: ['2', '22'],
  quote: ['39', '39'],
  speaker: ['36', '39'],
  bar: ['36', '39'],
};

/** A text in a style, as ANSI SGR sequences. */
export function styled(text: string, style: Style): string {
  const [on, off] = CODES[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}
