import { isName } from '../page/names.ts';
import { parseDate } from '../page/parse-date.ts';
import type { HtmlNode, HtmlPage } from './html-node.ts';
import { oneLine } from './one-line.ts';

/** Where pages show who wrote them, the plainest first. */
const AUTHORS = [
  'a[rel~="author"]',
  '[itemprop~="author"]',
  '.byline',
  '.author-name',
  '.author_name',
  '.entry-author',
  '.post-author',
  '.article-author',
  'a[href*="/author/"]',
];
/** Where they show when. */
const DATES = [
  'meta[itemprop~="datePublished"]',
  '[itemprop~="datePublished"]',
  '.published',
  '.entry-date',
  '.post-date',
  '.article-date',
  '.datetime',
  '.date',
];
const PREFIX = /^(?:posted by|written by|by|von|par|por|di|door|autor(?:in)?|text|текст)\s?:?\s+/iu;
const LONGEST_NAME = 80;
const LONGEST_LINE = 400;
const MOST_NODES = 20;
const DATE_IN_PATH = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/;

/**
 * Who the page shows to have written it, where its markup says nothing: the one name at the first of the usual places.
 * Where such a place names several people (other stories beside this one), none is taken.
 */
export function shownByline(page: HtmlPage): string | undefined {
  for (const selector of AUTHORS) {
    const names = new Set(
      nodesOf(page, selector)
        .map(nameIn)
        .filter((name) => name !== ''),
    );
    const [name] = names;
    if (names.size === 1 && name !== undefined && isName(name)) return name;
    if (names.size > 1) return undefined;
  }
  return undefined;
}

/** When the page shows to have been published: the one date at the first of the usual places, else the one in its address. */
export function shownDate(page: HtmlPage, url: string | undefined): string | undefined {
  for (const selector of DATES) {
    const dates = new Set(
      nodesOf(page, selector)
        .map((node) =>
          parseDate(node.getAttribute?.('content') ?? node.getAttribute?.('datetime') ?? lineOf(node)),
        )
        .filter((date) => date !== undefined),
    );
    const [date] = dates;
    if (dates.size === 1) return date;
    if (dates.size > 1) break;
  }
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname : '';
  const [, year, month, day] = DATE_IN_PATH.exec(path) ?? [];
  return year === undefined
    ? undefined
    : parseDate(`${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`);
}

function nodesOf(page: HtmlPage, selector: string): HtmlNode[] {
  return Array.from(page.querySelectorAll(selector)).slice(0, MOST_NODES);
}

/** A byline without the word that leads to the name: “By”, “Posted by”, “Von”, “Text:”. */
export function withoutBylinePrefix(byline: string): string {
  return byline.replace(PREFIX, '');
}

function nameIn(node: HtmlNode): string {
  const text = withoutBylinePrefix(lineOf(node));
  return text.length <= LONGEST_NAME ? text : '';
}

function lineOf({ textContent }: HtmlNode): string {
  return oneLine(textContent?.slice(0, LONGEST_LINE));
}
