import type { Block, Inline, Message, QuoteBlock } from '../../model/message.ts';
import { oneLine } from '../one-line.ts';
import { visible } from '../printable.ts';
import {
  plainText,
  type SlackBlock,
  type SlackPayload,
  type SlackRichPart,
  type SlackRun,
  type SlackSection,
} from './blocks.ts';
import { cut, escapeSlack, label } from './escape.ts';
import { httpUrl } from './http-url.ts';
import { slackLimits } from './limits.ts';
import { paginate } from './paginate.ts';
import { renderActions } from './render-actions.ts';
import { chunkRuns, fitInOneBlock, textRun } from './rich-text.ts';

/** The marks of a quotation, each a run of its own so that what stands between them is the article's. */
const OPEN: SlackRun = { type: 'text', text: '“' };
const BETWEEN: SlackRun = { type: 'text', text: '” … “' };
const CLOSE: SlackRun = { type: 'text', text: '”' };
const MARKS: ReadonlySet<SlackRun> = new Set([BETWEEN, CLOSE]);

/** A headline longer than this is cut; nothing else of an article ever is. */
const LONGEST_HEADLINE = 500;
/** The fallback text, which may be five times as long once escaped. */
const LONGEST_FALLBACK = 500;

/**
 * A message for Slack, on as many pages as its limits need; never none. Article text goes into rich text and
 * plain text only, where Slack parses no markup, mention or link: there it needs no escaping and can neither
 * format nor ping. Quotations are there byte for byte (of their UTF-8: a lone surrogate, which has no bytes,
 * becomes U+FFFD), in one block or over several; all other text loses controls, bidirectional overrides and tag
 * characters. A quotation that turns itself round stays within its own paragraph: who said it stands in another.
 */
export function renderSlack({ blocks, fallback }: Message): SlackPayload[] {
  const rendered = blocks.flatMap(renderBlock);
  const text = cut(visible(fallback).trim(), LONGEST_FALLBACK) || '…';
  const pages = paginate(rendered.length > 0 ? rendered : [richText(section(textRun(text)))]);
  return pages.map((page, index) => ({
    text: escapeSlack(pages.length === 1 ? text : `${text} (${index + 1}/${pages.length})`),
    blocks: page,
  }));
}

function renderBlock(block: Block): SlackBlock[] {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block.text, block.url);
    case 'line':
      return renderLine(block.inlines, block.quiet === true);
    case 'quote':
      return renderQuote(block);
    case 'list':
      return renderList(block.items.map((item) => item.flatMap(inlineRun)));
    case 'facts':
      return renderList(
        block.facts.map(({ label: name, value }) => [
          ...textRun(oneLine(visible(name)), { bold: true }),
          ...textRun(`: ${oneLine(visible(value))}`),
        ]),
      );
    case 'divider':
      return [{ type: 'divider' }];
    case 'actions':
      return renderActions(block.actions);
    default:
      return unhandled(block);
  }
}

// A header can't be a link: a headline with an address is one line of bold link instead, and stays whole.
function renderHeading(text: string, address?: string): SlackBlock[] {
  const url = address === undefined ? undefined : httpUrl(address);
  const headline = oneLine(visible(text));
  if (headline === '') return [];
  if (url === undefined)
    return [{ type: 'header', text: plainText(label(headline, slackLimits.headerText)) }];
  const link: SlackRun = { type: 'link', url, text: cut(headline, LONGEST_HEADLINE), style: { bold: true } };
  return sections([link]);
}

// Small grey print takes no link: a quiet line with one is an ordinary line.
function renderLine(inlines: readonly Inline[], quiet: boolean): SlackBlock[] {
  const plain = inlines.map(({ text }) => visible(text)).join('');
  if (plain.trim() === '') return [];
  const fits = plain.length <= slackLimits.contextText && inlines.every(({ kind }) => kind !== 'link');
  return quiet && fits
    ? [{ type: 'context', elements: [plainText(plain)] }]
    : sections(inlines.flatMap(inlineRun));
}

function renderQuote({ fragments, speaker, role, note }: QuoteBlock): SlackBlock[] {
  const words = fragments.flatMap((fragment, index): SlackRun[] => [
    index === 0 ? OPEN : BETWEEN,
    ...textRun(fragment.toWellFormed()),
  ]);
  const chunks = chunkRuns([...words, CLOSE], MARKS);
  const who = speaker === undefined ? '' : oneLine(visible(speaker));
  const attribution = [
    ...textRun('— '),
    ...(who === '' ? textRun('speaker unknown', { italic: true }) : textRun(who, { bold: true })),
    ...(role === undefined ? [] : textRun(`, ${oneLine(visible(role))}`)),
    ...(note === undefined ? [] : textRun(` (${oneLine(visible(note))})`)),
  ];
  const last = chunks.pop()!;
  const quotes = chunks.map((elements) => richText({ type: 'rich_text_quote', elements }));
  if (fitInOneBlock([...last, ...attribution])) {
    return [...quotes, richText({ type: 'rich_text_quote', elements: last }, section(attribution))];
  }
  return [...quotes, richText({ type: 'rich_text_quote', elements: last }), ...sections(attribution)];
}

function renderList(items: readonly (readonly SlackRun[])[]): SlackBlock[] {
  const blocks: SlackSection[][] = [];
  let runs: SlackRun[] = [];
  for (const elements of items.flatMap((item) => chunkRuns(item))) {
    // Each item's own JSON counts like one more run.
    const item: SlackRun = { type: 'text', text: ' '.repeat(elements.length) };
    if (blocks.length === 0 || !fitInOneBlock([...runs, item, ...elements])) {
      blocks.push([]);
      runs = [];
    }
    blocks.at(-1)!.push({ type: 'rich_text_section', elements });
    runs.push(item, ...elements);
  }
  return blocks.map((elements) => richText({ type: 'rich_text_list', style: 'bullet', elements }));
}

function inlineRun(inline: Inline): SlackRun[] {
  const text = visible(inline.text);
  switch (inline.kind) {
    case 'text':
      return textRun(text);
    case 'strong':
      return textRun(text, { bold: true });
    case 'emphasis':
      return textRun(text, { italic: true });
    case 'code':
      return textRun(text, { code: true });
    case 'link': {
      const url = httpUrl(inline.url);
      return url === undefined || text === '' ? textRun(text) : [{ type: 'link', url, text }];
    }
    default:
      return unhandled(inline);
  }
}

function sections(runs: readonly SlackRun[]): SlackBlock[] {
  return chunkRuns(runs).map((chunk) => richText(section(chunk)));
}

function section(elements: readonly SlackRun[]): SlackSection {
  return { type: 'rich_text_section', elements };
}

function richText(...elements: SlackRichPart[]): SlackBlock {
  return { type: 'rich_text', elements };
}

function unhandled(block: never): never {
  throw new TypeError(`Slack can't show ${JSON.stringify(block)}`);
}
