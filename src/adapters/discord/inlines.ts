import type { Inline } from '../../model/message.ts';
import { cutText } from './cut-text.ts';
import { escapeDiscord } from './escape.ts';
import { markdownLink } from './link.ts';
import { visibleText } from './visible-text.ts';

/** Units of Markdown a line may take: as much as anybody reads in one, and a third of a page. */
const LONGEST_LINE = 1500;

/** Running text as one line of Discord Markdown; what is too long for a line is cut with "…". */
export function renderInlines(inlines: readonly Inline[]): string {
  let line = '';
  for (const inline of inlines) {
    const rendered = renderInline(inline);
    if (line.length + rendered.length <= LONGEST_LINE) {
      line += rendered;
      continue;
    }
    // Escaping at most doubles a text, and a mark takes four units.
    const room = Math.floor((LONGEST_LINE - line.length - 8) / 2);
    if (room > 0) line += renderInline({ kind: styleOf(inline), text: cutText(inline.text, room) });
    break;
  }
  return line;
}

function renderInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeDiscord(visibleText(inline.text));
    case 'strong':
      return wrapped(visibleText(inline.text), '**');
    case 'emphasis':
      return wrapped(visibleText(inline.text), '*');
    case 'code':
      return code(visibleText(inline.text));
    case 'link':
      return markdownLink(inline.text, inline.url);
    default:
      return inline satisfies never;
  }
}

// A link that does not fit is shown as its words.
function styleOf(inline: Inline): Exclude<Inline['kind'], 'link'> {
  return inline.kind === 'link' ? 'text' : inline.kind;
}

// Emphasis must hug its words, or its marks are shown as they are.
function wrapped(text: string, mark: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  return `${before}${mark}${escapeDiscord(inner)}${mark}${after}`;
}

// Nothing is escaped within code, so text that could end it is no code.
function code(text: string): string {
  return text.trim() === '' || text.includes('`') ? escapeDiscord(text) : `\`${text}\``;
}
