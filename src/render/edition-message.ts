import type { SummaryLine } from '../model/digest.ts';
import { DIGEST_LENGTHS } from '../model/digest-length.ts';
import type { Edition, EditionArticle } from '../model/edition.ts';
import type { Action, Block, Inline, Message } from '../model/message.ts';
import type { Quote } from '../model/quote.ts';
import { abstentionText } from './abstention-text.ts';
import { counted, quoteBlock, UNCERTAIN_BELOW } from './attribution.ts';
import { cutLine } from './cut-line.ts';
import { lineInlines, originBlocks } from './origin-line.ts';

/** The action that shows all quotes of an article; its value is the article's id. */
const ALL_QUOTES = 'quotes:all';

/** Up to so many articles each have a button of their own; with more, one menu serves all. */
const MOST_BUTTONS = 3;

/**
 * The room for quotations and lines, in UTF-16 units: the message stays one that is read at a glance, and mostly
 * within the 4,000 of the narrowest platform together with headlines and gists. Of the articles that come too late
 * for it, headline and gist are shown.
 */
const ROOM = 1_600;
const LONGEST_QUOTE = 360;
const MOST_LEFT_OUT = 5;
const LONGEST_REASON = 160;

/**
 * An edition as a message: its title and date, of each article headline (with link), gist, lines and key quotes by its length, the
 * way to all of its quotes, and what was left out and why.
 */
export function editionMessage(edition: Edition): Message {
  const { title, articles, leftOut, waiting, length } = edition;
  const measure = DIGEST_LENGTHS[length];
  const shownLines: SummaryLine[] = [];
  const blocks: Block[] = [
    { kind: 'heading', text: title },
    { kind: 'line', quiet: true, inlines: [{ kind: 'text', text: imprint(edition).join(' · ') }] },
  ];
  let room = ROOM;
  for (const each of articles) {
    const quotes = shortQuotes(each, room, measure.keyQuotes);
    room -= quotes.reduce((sum, quote) => sum + lengthOf(quote), 0);
    const lines = each.digest.lines.filter(({ text }) => {
      const fits = text.length <= room;
      room -= fits ? text.length : 0;
      return fits;
    });
    blocks.push(...articleBlocks(each, lines, quotes));
    const { gist } = each.digest;
    shownLines.push(...(gist === undefined ? [] : [gist]), ...lines);
    if (articles.length <= MOST_BUTTONS) blocks.push(...actionsOf(allQuotesButton(each)));
  }
  if (articles.length > MOST_BUTTONS) blocks.push(...actionsOf(allQuotesMenu(articles)));
  const footer = [...originBlocks(shownLines), ...footerLines(leftOut, waiting)];
  if (footer.length > 0) blocks.push({ kind: 'divider' }, ...footer);
  const headlines = articles.map(({ article }) => article.headline ?? 'Untitled article');
  return { blocks, fallback: [title, headlines.join('; ')].filter((part) => part !== '').join(': ') };
}

function imprint({ dueAt, zone, articles, late }: Edition): string[] {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: zone });
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone });
  const minutes = articles.reduce((sum, { digest }) => sum + digest.readingMinutes, 0);
  const due = Date.parse(dueAt);
  return [
    day.format(due),
    ...(articles.length === 0
      ? ['no articles']
      : [counted(articles.length, 'article'), `${minutes} min of reading made short`]),
    ...(late ? [`late: it was due at ${time.format(due)}`] : []),
  ];
}

function articleBlocks(
  { article, digest }: EditionArticle,
  lines: readonly SummaryLine[],
  quotes: readonly Quote[],
): Block[] {
  const { headline = 'Untitled article', url, body } = article;
  const title: Inline =
    url === undefined ? { kind: 'strong', text: headline } : { kind: 'link', text: headline, url };
  const { gist, abstained } = digest;
  return [
    { kind: 'divider' },
    { kind: 'line', inlines: [title] },
    ...(abstained === undefined ? [] : [lineOf('emphasis', abstentionText(digest, abstained))]),
    ...(gist === undefined ? [] : [{ kind: 'line' as const, inlines: lineInlines(gist) }]),
    ...(lines.length === 0 ? [] : [listOf(lines)]),
    ...quotes.map((quote) => {
      const unsure = quote.speaker !== undefined && quote.confidence < UNCERTAIN_BELOW;
      return quoteBlock(quote, body, digest.language, unsure ? 'uncertain' : undefined);
    }),
  ];
}

function lineOf(kind: 'emphasis', text: string): Block {
  return { kind: 'line', inlines: [{ kind, text }] };
}

function listOf(lines: readonly SummaryLine[]): Block {
  return { kind: 'list', items: lines.map((line) => lineInlines(line)) };
}

// The best ones that are short, say who spoke, and fit: a quotation is never cut.
function shortQuotes({ digest }: EditionArticle, room: number, most: number): Quote[] {
  const short = digest.keyQuotes.filter((quote) => lengthOf(quote) <= LONGEST_QUOTE);
  const attributed = short.filter(({ speaker }) => speaker !== undefined);
  const chosen: Quote[] = [];
  let left = room;
  for (const quote of attributed.length > 0 ? attributed : short) {
    if (chosen.length === most) break;
    if (lengthOf(quote) > left) continue;
    chosen.push(quote);
    left -= lengthOf(quote);
  }
  return chosen;
}

function lengthOf({ fragments }: Quote): number {
  return fragments.reduce((sum, { start, end }) => sum + end - start, 0);
}

function allQuotesButton({ article, quotes }: EditionArticle): Action[] {
  if (quotes === 0) return [];
  const label = quotes === 1 ? 'The quote' : `All ${quotes} quotes`;
  return [{ kind: 'button', id: ALL_QUOTES, label, value: article.id }];
}

function allQuotesMenu(articles: readonly EditionArticle[]): Action[] {
  const options = articles
    .filter(({ quotes }) => quotes > 0)
    .map(({ article, quotes }) => ({
      label: article.headline ?? 'Untitled article',
      value: article.id,
      description: counted(quotes, 'quote'),
    }));
  return options.length === 0
    ? []
    : [{ kind: 'select', id: ALL_QUOTES, placeholder: 'All quotes of …', options }];
}

function actionsOf(actions: readonly Action[]): Block[] {
  return actions.length === 0 ? [] : [{ kind: 'actions', actions }];
}

function footerLines(leftOut: Edition['leftOut'], waiting: number): Block[] {
  const lines: Inline[][] = leftOut.slice(0, MOST_LEFT_OUT).map(({ title, reason, url }) => {
    const why = `(${cutLine(reason, LONGEST_REASON).replace(/\.$/, '')})`;
    if (url === undefined)
      return [{ kind: 'text', text: `Left out: ${cutLine(title, LONGEST_REASON)} ${why}` }];
    return [
      { kind: 'text', text: 'Left out: ' },
      { kind: 'link', text: cutLine(title, LONGEST_REASON), url },
      { kind: 'text', text: ` ${why}` },
    ];
  });
  if (leftOut.length > MOST_LEFT_OUT) {
    lines.push([{ kind: 'text', text: `and ${leftOut.length - MOST_LEFT_OUT} more left out` }]);
  }
  if (waiting > 0) {
    const what = waiting === 1 ? 'article' : 'articles';
    lines.push([{ kind: 'text', text: `${waiting} more new ${what} for later editions` }]);
  }
  return lines.map((inlines) => ({ kind: 'line', quiet: true, inlines }));
}
