import { renderMarkdown } from '../../src/adapters/markdown/render.ts';
import { printable } from '../../src/adapters/printable.ts';
import { renderTerminal } from '../../src/adapters/terminal/render.ts';
import type { Analysis, BatchDigest, BatchResult, Quote, Span, SummaryLine } from '../../src/index.ts';
import type { Message } from '../../src/model/message.ts';

/** The ways in which an analysis breaks the invariant, in words; none where it holds. */
export function checkAnalysis({ article, document, quotes, digest }: Analysis): string[] {
  const { body } = article;
  const inside = spansInside(body);
  const broken: string[] = [];
  const say = (what: string): void => {
    broken.push(what);
  };
  for (const token of document.tokens) {
    if (!inside(token) || token.text !== body.slice(token.start, token.end)) say(`token ${describe(token)}`);
  }
  for (const span of [...article.paragraphs, ...document.sentences, ...document.mentions]) {
    if (!inside(span)) say(`structure ${describe(span)}`);
  }
  for (const quote of [...quotes, ...digest.keyQuotes]) broken.push(...checkQuote(quote, inside));
  for (const quote of digest.keyQuotes) {
    if (!quotes.includes(quote)) say(`key quote ${describe(quote.fragments[0])} is none of the quotes`);
  }
  for (const line of linesOf(digest)) broken.push(...checkLine(line, body));
  const inOrder = quotes.every(
    (quote, i) => i === 0 || quotes[i - 1]!.fragments[0]!.start <= quote.fragments[0]!.start,
  );
  if (!inOrder) say('quotes out of order');
  return broken;
}

/** The ways in which a batch result breaks the invariant for the text it was made from. */
export function checkBatchResult(result: BatchResult, text: string): string[] {
  if ('error' in result) return [`refused: ${result.error}`];
  const inside = spansInside(text);
  const broken = result.quotes
    .filter((quote) => !inside(quote) || quote.text !== text.slice(quote.start, quote.end))
    .map((quote) => `batch quote ${describe(quote)} is not its slice`);
  for (const quote of result.quotes) {
    if (quote.speaker === '' || quote.role === '') broken.push(`batch quote ${describe(quote)}: empty name`);
    if (quote.cue !== null && !text.includes(quote.cue)) broken.push(`cue ${quote.cue} is not in the text`);
  }
  for (const line of batchLines(result)) broken.push(...checkLine(line, text));
  return broken;
}

/** Checks that every quotation of a message can be read back out of it, and out of what adapters make of it. */
export function checkMessage(message: Message, quotes: readonly Quote[], body: string): string[] {
  const broken: string[] = [];
  const slices = new Set(quotes.map(({ fragments }) => JSON.stringify(fragments.map(sliceOf(body)))));
  const whole = renderTerminal(message, { width: 0, colour: false });
  const narrow = renderTerminal(message, { width: 40, colour: false });
  const markdown = readMarkdown(renderMarkdown(message));
  const views = [
    ['terminal', squeeze(whole.replaceAll('\n  │ ', '\n')), squeeze],
    ['narrow terminal', strip(narrow.replaceAll('│', '')), (text: string) => strip(text.replaceAll('│', ''))],
    ['markdown', squeeze(markdown), squeeze],
  ] as const;
  for (const block of message.blocks) {
    if (block.kind !== 'quote') continue;
    if (!slices.has(JSON.stringify(block.fragments))) broken.push(`block ${block.fragments} is not sliced`);
    for (const fragment of block.fragments) {
      for (const [view, text, settle] of views) {
        if (!text.includes(settle(printable(fragment))))
          broken.push(`${JSON.stringify(fragment)} not in ${view}`);
      }
    }
  }
  return broken;
}

function checkQuote({ fragments, cue, speaker, confidence, rank }: Quote, inside: (span: Span) => boolean) {
  const broken: string[] = [];
  if (fragments.length === 0) broken.push('quote without words');
  for (const span of fragments)
    if (!inside(span) || span.start === span.end) broken.push(`fragment ${describe(span)}`);
  fragments.forEach((span, i) => {
    if (i > 0 && span.start < fragments[i - 1]!.end) broken.push(`fragments overlap at ${describe(span)}`);
  });
  if (cue !== undefined && !inside(cue)) broken.push(`cue ${describe(cue)}`);
  if (speaker !== undefined) {
    if (!inside(speaker.mention)) broken.push(`speaker's mention ${describe(speaker.mention)}`);
    if (speaker.name === '') broken.push('speaker without a name');
  }
  for (const share of [confidence, rank]) if (!(share >= 0 && share <= 1)) broken.push(`share ${share}`);
  return broken;
}

function checkLine({ text, evidence, made }: SummaryLine, body: string): string[] {
  const inside = spansInside(body);
  const name = JSON.stringify(text);
  if (text === '' || evidence.length === 0) return [`line ${name} lacks text or evidence`];
  if (!evidence.every((span) => inside(span) && span.start < span.end))
    return [`line ${name}: evidence out of range`];
  const slices = evidence.map(sliceOf(body));
  if (made === 'extracted' && (slices.length !== 1 || slices[0] !== text))
    return [`line ${name} is not its slice`];
  if (made !== 'compressed') return [];
  const kept = new Set(wordsOf(slices.join(' ')));
  const added = wordsOf(text).filter((word) => !kept.has(word));
  return added.length === 0 ? [] : [`line ${name} adds ${added}`];
}

function linesOf({ gist, lines }: Analysis['digest']): SummaryLine[] {
  return [...(gist === undefined ? [] : [gist]), ...lines];
}

// A gist's origin is no part of the record: any that isn't its slice must be made of its slices' words.
function batchLines({ gist, lines }: BatchDigest): SummaryLine[] {
  return [...(gist === null ? [] : [{ ...gist, made: 'compressed' as const }]), ...lines];
}

// Markdown read as a reader sees it: without the quote's bar, the escapes, the one entity we write.
function readMarkdown(markdown: string): string {
  return markdown
    .replace(/^> ?/gm, '')
    .replace(/\\([!-/:-@[-`{-~])|&#32;/g, (_, escaped?: string) => escaped ?? ' ');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const squeeze = (text: string): string => text.split(/\s+/).join(' ').trim();
// Where a narrow terminal breaks a line, the white space there gives way; a zero-width space is some too.
const strip = (text: string): string => text.split(/[\s\u200b]+/).join('');
const sliceOf = (body: string) => (span: Span) => body.slice(span.start, span.end);
const describe = (span: Span | undefined): string => `${span?.start}–${span?.end}`;
const spansInside = (body: string) => (span: Span) =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  span.start >= 0 &&
  span.start <= span.end &&
  span.end <= body.length;
