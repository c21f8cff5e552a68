import type { Action, Block, Inline, Message, QuoteBlock } from '../../model/message.ts';
import { oneLine } from '../one-line.ts';
import { printable } from '../printable.ts';
import { escapeMarkdown } from './escape.ts';

// A line indented this far is code.
const INDENT = /^(?: (?= {3})|\t)/;

/** A message as Markdown (CommonMark), ending in a line end. Article text is escaped: it can format nothing. */
export function renderMarkdown({ blocks }: Message): string {
  const rendered = blocks.map(renderBlock).filter((block) => block !== '');
  return `${rendered.join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.url === undefined ? line(block.text) : link(block.text, block.url)}`;
    case 'line':
      return inlines(block.inlines);
    case 'quote':
      return renderQuote(block);
    case 'list':
      return block.items.map((item) => `- ${inlines(item)}`).join('\n');
    case 'facts':
      return block.facts.map(({ label, value }) => `- **${line(label)}**: ${line(value)}`).join('\n');
    case 'divider':
      return '---';
    case 'actions':
      return block.actions
        .map(renderAction)
        .filter((action) => action !== '')
        .join(' · ');
  }
}

function renderQuote({ fragments, speaker, role, note }: QuoteBlock): string {
  const words = fragments.map((fragment) => `“${escapeMarkdown(printable(fragment))}”`).join(' … ');
  const attribution = [
    `— ${speaker === undefined ? '*speaker unknown*' : `**${line(speaker)}**`}`,
    role === undefined ? '' : `, ${line(role)}`,
    note === undefined ? '' : ` (${line(note)})`,
  ].join('');
  return `${words}\n\n${attribution}`
    .split('\n')
    .map((text) => (text === '' ? '>' : `> ${text.replace(INDENT, '&#32;')}`))
    .join('\n');
}

function inlines(parts: readonly Inline[]): string {
  return parts.map(inline).join('');
}

function inline(part: Inline): string {
  switch (part.kind) {
    case 'text':
    case 'code':
      return line(part.text);
    case 'strong':
      return wrapped(part.text, '**');
    case 'emphasis':
      return wrapped(part.text, '*');
    case 'link':
      return link(part.text, part.url);
  }
}

// What can be pressed has no place on paper; a link has.
function renderAction(action: Action): string {
  return action.kind === 'link' ? link(action.label, action.url) : '';
}

// Emphasis must hug its words, or its marks are shown as they are.
function wrapped(text: string, mark: string): string {
  const before = text.slice(0, text.length - text.trimStart().length);
  const inner = text.trim();
  const after = text.slice(text.trimEnd().length);
  return inner === '' ? text : `${before}${mark}${line(inner)}${mark}${after}`;
}

function link(text: string, url: string): string {
  if (!/^https?:/i.test(url)) return line(text);
  const target = printable(url).replace(/[\s<>\\]/g, (character) => encodeURIComponent(character));
  return `[${line(text)}](<${target}>)`;
}

function line(text: string): string {
  return escapeMarkdown(oneLineKeepingEnds(printable(text)));
}

// An inline's blanks at its ends part it from its neighbours.
function oneLineKeepingEnds(text: string): string {
  if (!text.includes('\n')) return text;
  return `${/^\s/.test(text) ? ' ' : ''}${oneLine(text)}${text.trimEnd() === text ? '' : ' '}`;
}
