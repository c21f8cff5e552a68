import type { SummaryLine } from '../model/digest.ts';
import type { Block, Inline } from '../model/message.ts';

/** What stands behind a line that is not the article's sentence as it is. */
const NOTES = {
  extracted: undefined,
  compressed: ' (shortened)',
  written: ' (written by a language model)',
} as const;

/** A summary line for a message: its text, and what was done to it where something was. */
export function lineInlines({ text, made }: SummaryLine, kind: 'text' | 'strong' = 'text'): Inline[] {
  const note = NOTES[made];
  return note === undefined
    ? [{ kind, text }]
    : [
        { kind, text },
        { kind: 'emphasis', text: note },
      ];
}

/** How the lines of a digest were made, as one quiet line; none where there are no lines. */
export function originBlocks(lines: readonly SummaryLine[]): Block[] {
  if (lines.length === 0) return [];
  const made = new Set(lines.map((line) => line.made));
  const says = made.has('written')
    ? 'Lines without a note are sentences of the article, word for word.'
    : made.has('compressed')
      ? 'Extracted: sentences of the article; “shortened” ones have words left out, none changed.'
      : 'Extracted: every line is a sentence of the article, word for word.';
  return [{ kind: 'line', quiet: true, inlines: [{ kind: 'text', text: says }] }];
}
