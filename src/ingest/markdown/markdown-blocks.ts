import { markdownInline } from './markdown-inline.ts';

/** The text of a Markdown document. */
export interface MarkdownText {
  /** The first heading of the first level, as plain text; it is not in `body`. */
  readonly headline?: string;
  /** Plain paragraphs, a blank line between two. */
  readonly body: string;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/u;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const UNDERLINE = /^ {0,3}(=+|-+)$/u;
const LIST_ITEM = /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/u;
const QUOTE_MARKER = /^ {0,3}>[ \t]?/u;
const DEFINITION = /^ {0,3}\[([^[\]]{1,200})\]:[ \t]/u;
const FOOTNOTE = /^ {0,3}\[\^[^[\]]{1,50}\]:[ \t]*/u;
/** Of a line without the blanks around it: with them, two runs of blanks side by side would cost their square. */
const TABLE_RULE = /^\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*){0,50}\|?$/u;
const MAX_QUOTE_DEPTH = 20;

/** Lines without code blocks (an unclosed fence opens none), block-quote markers and link definitions. */
function proseLines(text: string): { lines: string[]; labels: Set<string> } {
  const labels = new Set<string>();
  const all = text.split('\n');
  const lastFence = { '`': -1, '~': -1 };
  for (const [index, line] of all.entries()) {
    const mark = FENCE.exec(line)?.[1]?.charAt(0);
    if (mark === '`' || mark === '~') lastFence[mark] = index;
  }
  const lines: string[] = [];
  let fence = '';
  for (const [index, written] of all.entries()) {
    let line = written;
    for (let depth = 0; depth < MAX_QUOTE_DEPTH && QUOTE_MARKER.test(line); depth++)
      line = line.replace(QUOTE_MARKER, '');
    const marks = FENCE.exec(line)?.[1] ?? '';
    if (fence !== '') {
      if (marks.startsWith(fence)) fence = '';
      continue;
    }
    if (marks !== '') {
      if (lastFence[marks.charAt(0) as '`' | '~'] > index) fence = marks;
      lines.push('');
      continue;
    }
    const label = DEFINITION.exec(line)?.[1];
    if (label !== undefined && !label.startsWith('^')) labels.add(label.toLowerCase());
    else lines.push(line.replace(FOOTNOTE, '').trimEnd() + (/\S {2,}$/u.test(line.slice(-4)) ? '  ' : ''));
  }
  return { lines, labels };
}

function headingText(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === '#' || line[end - 1] === ' ')) end--;
  return line.slice(0, end).replace(HEADING, '').trim();
}

/**
 * Reads the text of a Markdown document (CommonMark as far as prose uses it): headings, list items and paragraphs
 * become paragraphs, lines within one are joined unless a hard break parts them; code blocks, images, rules,
 * link definitions and markers go. Linear.
 */
export function markdownBlocks(text: string): MarkdownText {
  const { lines, labels } = proseLines(text);
  const blocks: string[] = [];
  let headline: string | undefined;
  let open: string[] = [];
  const inline = (lines: readonly string[]) => {
    let joined = '';
    for (const [index, line] of lines.entries()) {
      const hard = line.endsWith('  ') || line.endsWith('\\');
      const last = index === lines.length - 1;
      joined +=
        hard && !last
          ? `${(line.endsWith('\\') ? line.slice(0, -1) : line).trim()}\n`
          : line.trim() + (last ? '' : ' ');
    }
    return markdownInline(joined, labels).trim();
  };
  const close = () => {
    const block = open.length > 0 ? inline(open) : '';
    if (block !== '') blocks.push(block);
    open = [];
  };
  const addHeading = (heading: readonly string[], level: number) => {
    const plain = inline(heading);
    if (level === 1 && headline === undefined && plain !== '') headline = plain;
    else if (plain !== '') blocks.push(plain);
  };
  for (const line of lines) {
    const heading = HEADING.exec(line);
    const underline = UNDERLINE.exec(line)?.[1];
    if (heading) {
      close();
      addHeading([headingText(line)], heading[1]?.length ?? 1);
    } else if (underline && open.length > 0 && (underline.startsWith('=') || underline.length > 2)) {
      addHeading(open, underline.startsWith('=') ? 1 : 2);
      open = [];
    } else if (line.trim() === '' || RULE.test(line) || TABLE_RULE.test(line.trim())) {
      close();
    } else {
      const item = LIST_ITEM.exec(line);
      if (item) close();
      open.push(item ? line.slice(item[0].length) : line);
    }
  }
  close();
  return { ...(headline !== undefined && { headline }), body: blocks.join('\n\n') };
}
