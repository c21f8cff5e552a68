import type { Block } from '../../model/message.ts';
import { actionRows } from './action-rows.ts';
import { cutText } from './cut-text.ts';
import { escapeDiscord } from './escape.ts';
import { renderInlines } from './inlines.ts';
import { markdownLink } from './link.ts';
import type { DiscordComponent, TextDisplay } from './payload.ts';
import { quotationTexts } from './quotation.ts';
import { visibleText } from './visible-text.ts';

const LONGEST_HEADING = 256;
const LONGEST_LABEL = 200;
const LONGEST_VALUE = 500;
/** Lines of a list or of facts share a text display up to so many units; they go on in the next. */
const LONGEST_GROUP = 2000;

/**
 * A block as Discord's components, none of them larger than a page; none at all where it would show nothing.
 * `taken` holds the message's custom ids so far, and grows.
 */
export function renderBlock(block: Block, taken: Set<string>): DiscordComponent[] {
  switch (block.kind) {
    case 'heading':
      return texts([prefixed('## ', heading(block.text, block.url))]);
    case 'line':
      return texts([prefixed(block.quiet === true ? '-# ' : '', renderInlines(block.inlines))]);
    case 'quote':
      return texts(quotationTexts(block));
    case 'list':
      return texts(grouped(block.items.map((item) => prefixed('- ', renderInlines(item)))));
    case 'facts':
      return texts(grouped(block.facts.map(fact)));
    case 'divider':
      return [{ type: 14, divider: true, spacing: 1 }];
    case 'actions':
      return actionRows(block.actions, taken);
    default:
      return block satisfies never;
  }
}

function heading(text: string, url: string | undefined): string {
  const title = cutText(visibleText(text).trim(), LONGEST_HEADING);
  return url === undefined || title === '' ? escapeDiscord(title) : markdownLink(title, url);
}

function fact({ label, value }: { readonly label: string; readonly value: string }): string {
  const name = escapeDiscord(cutText(visibleText(label).trim(), LONGEST_LABEL));
  const text = escapeDiscord(cutText(visibleText(value).trim(), LONGEST_VALUE));
  const lead = name === '' ? '' : `**${name}**`;
  return prefixed('- ', [lead, text].filter((part) => part !== '').join(': '));
}

function prefixed(prefix: string, text: string): string {
  return text.trim() === '' ? '' : `${prefix}${text}`;
}

function grouped(lines: readonly string[]): string[] {
  const groups: string[] = [];
  for (const line of lines) {
    if (line === '') continue;
    const last = groups.at(-1);
    if (last === undefined || last.length + 1 + line.length > LONGEST_GROUP) groups.push(line);
    else groups[groups.length - 1] = `${last}\n${line}`;
  }
  return groups;
}

function texts(contents: readonly string[]): TextDisplay[] {
  return contents.filter((content) => content !== '').map((content) => ({ type: 10, content }));
}
