import type { Action, Block, Inline, Message, QuoteBlock } from '../../model/message.ts';
import { oneLine } from '../one-line.ts';
import { printable } from '../printable.ts';
import { displayWidth } from './display-width.ts';
import type { Style } from './style.ts';
import type { Run } from './words.ts';
import { type Layout, wrap } from './wrap.ts';

/** How a terminal is written to. */
export interface TerminalOptions {
  /** Columns to wrap at; 0 leaves lines whole. */
  readonly width: number;
  readonly colour: boolean;
}

const BAR: Run = { text: '  │ ', style: 'bar' };
const WIDEST_LABEL = 32;

/**
 * A message as text for a terminal, ending in a line end. Nothing in it can steer the terminal (see
 * `printable`); apart from that and from line breaks at white space, quotations are byte for byte.
 */
export function renderTerminal({ blocks }: Message, options: TerminalOptions): string {
  let text = '';
  let previous: Block | undefined;
  for (const block of blocks) {
    const rendered = renderBlock(block, options);
    if (rendered === '') continue;
    text += `${previous === undefined ? '' : gap(previous, block)}${rendered}\n`;
    previous = block;
  }
  return text;
}

// A quiet line belongs to what it follows, and facts to the line above them.
function gap(previous: Block, block: Block): string {
  const leads = previous.kind === 'line' && block.kind === 'facts';
  return (block.kind === 'line' && block.quiet === true) || leads ? '' : '\n';
}

function renderBlock(block: Block, options: TerminalOptions): string {
  switch (block.kind) {
    case 'heading':
      return wrap(
        [safe({ text: oneLine(block.text), style: 'heading' }), ...(block.url ? link(block.url) : [])],
        options,
      );
    case 'line':
      return wrap(inlineRuns(block.inlines, block.quiet ? 'quiet' : undefined), options);
    case 'quote':
      return renderQuote(block, { ...options, first: BAR });
    case 'list': {
      const layout: Layout = { ...options, first: { text: '  • ', style: 'bar' }, rest: { text: '    ' } };
      return block.items.map((inlines) => wrap(inlineRuns(inlines), layout)).join('\n');
    }
    case 'facts':
      return renderFacts(block.facts, options);
    case 'divider':
      return wrap([{ text: '─'.repeat(options.width || 80), style: 'quiet' }], options);
    case 'actions':
      return block.actions.map((action) => wrap(actionRuns(action), options)).join('\n');
  }
}

function renderQuote({ fragments, speaker, role, note }: QuoteBlock, layout: Layout): string {
  const words = fragments.map((fragment) => `“${printable(fragment)}”`).join(' … ');
  const attribution: Run[] = [
    { text: '— ', style: 'quiet' },
    safe({
      text: oneLine(speaker ?? 'speaker unknown'),
      style: speaker === undefined ? 'emphasis' : 'speaker',
    }),
  ];
  if (role !== undefined) attribution.push(safe({ text: `, ${oneLine(role)}` }));
  if (note !== undefined) attribution.push(safe({ text: ` (${oneLine(note)})`, style: 'quiet' }));
  return `${wrap([{ text: words, style: 'quote' }], layout)}\n${wrap(attribution, layout)}`;
}

function renderFacts(
  facts: readonly { readonly label: string; readonly value: string }[],
  options: TerminalOptions,
): string {
  const labels = facts.map(({ label }) => oneLine(printable(label)));
  const column = Math.min(WIDEST_LABEL, Math.max(0, ...labels.map(displayWidth)));
  const rest = { text: ' '.repeat(column + 4) };
  return facts
    .map(({ value }, index) => {
      const label = labels[index]!;
      const wide = displayWidth(label);
      const lead = { text: `  ${label}${' '.repeat(Math.max(2, column + 2 - wide))}` };
      return wrap([safe({ text: oneLine(value), style: 'quiet' })], { ...options, first: lead, rest });
    })
    .join('\n');
}

function inlineRuns(inlines: readonly Inline[], style?: Style): Run[] {
  return inlines.flatMap((inline) => inlineRun(inline, style));
}

function inlineRun(inline: Inline, style: Style | undefined): Run[] {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return [safe({ text: inline.text, style })];
    case 'strong':
    case 'emphasis':
      return [safe({ text: inline.text, style: style ?? inline.kind })];
    case 'link':
      return [safe({ text: inline.text, style }), ...link(inline.url)];
  }
}

function actionRuns(action: Action): Run[] {
  switch (action.kind) {
    case 'button':
      return [safe({ text: `[${action.label}]`, style: 'quiet' })];
    case 'select':
      return [
        safe({
          text: `[${action.placeholder}: ${action.options.map(({ label }) => label).join(', ')}]`,
          style: 'quiet',
        }),
      ];
    case 'link':
      return [safe({ text: action.label }), ...link(action.url)];
  }
}

function link(url: string): Run[] {
  return [safe({ text: ` ${url}`, style: 'quiet' })];
}

function safe({ text, style }: Run): Run {
  return { text: printable(text), style };
}
