import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../src/ingest/decode-text.ts';
import { parseFeedText } from '../../src/ingest/feed/parse-feed-text.ts';
import { decodeEntities } from '../../src/ingest/html/decode-entities.ts';
import { contentType } from '../../src/ingest/link/document-kind.ts';
import { parseDate } from '../../src/ingest/page/parse-date.ts';
import type { Feed } from '../../src/model/feed.ts';
import { readText, sharedFolder } from './shared-data.ts';

/** Feeds with what their fields are to be. */
export const feedFile = 'eval/feeds/cases.json';

interface FeedCase {
  readonly file: string;
  readonly header: Readonly<Record<string, string>>;
  readonly checks: readonly { readonly path: readonly (string | number)[]; readonly value: unknown }[];
}

/** What is compared, by the name it has in the cases: where it stands with us. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  'title_detail.value': 'title',
  link: 'link',
  id: 'id',
  guid: 'id',
  author: 'author',
  published: 'published',
  published_parsed: 'published',
  summary: 'summary',
  'summary_detail.value': 'summary',
  description: 'summary',
  subtitle: 'summary',
  tagline: 'summary',
  info: 'summary',
  'content.0.value': 'content',
};

/** Where we differ on purpose, and why. What is listed counts as wrong all the same. */
export const deliberateDifferences: readonly { readonly file: RegExp; readonly why: string }[] = [
  { file: /feed_info_/, why: 'Atom 0.3’s info is about the file’s format; nobody is shown it' },
  {
    file: /http_item_(?:body|fullitem|xhtml_body)_/,
    why: 'body and fullitem were never part of RSS; its last writers are gone',
  },
  { file: /_id_base_/, why: 'an id is compared, never opened: it stays as it is written' },
  { file: /item_(?:description_and_summary|summary_and_description)/, why: 'RSS has no summary of its own' },
  { file: /rss2\.0NSwithModulesNoDefNS/, why: 'RSS 2.0 has no namespace' },
];

/** How one set of fields was read. */
export interface FeedResult {
  readonly field: string;
  readonly checks: number;
  readonly right: number;
}

/** A check that was not met. */
export interface FeedMiss {
  readonly file: string;
  readonly path: string;
  readonly expected: unknown;
  readonly found: string | undefined;
  /** Why we differ on purpose, where we do. */
  readonly why: string | undefined;
}

/** Reads every feed and compares what is mapped, by field and in all. */
export function evaluateFeeds(): { readonly results: FeedResult[]; readonly misses: FeedMiss[] } {
  const counts = new Map<string, { checks: number; right: number }>();
  const misses: FeedMiss[] = [];
  for (const { file, header, checks } of JSON.parse(readText(feedFile)) as FeedCase[]) {
    for (const { path, value } of checks) {
      const field = fieldOf(path);
      if (field === undefined) continue;
      const { found, right } = compare(file, header, path, field, value);
      for (const name of [field, 'all']) {
        const count = counts.get(name) ?? { checks: 0, right: 0 };
        counts.set(name, { checks: count.checks + 1, right: count.right + (right ? 1 : 0) });
      }
      const why = deliberateDifferences.find((difference) => difference.file.test(file))?.why;
      if (!right) misses.push({ file, path: path.join('.'), expected: value, found, why });
    }
  }
  return { results: [...counts].map(([field, count]) => ({ field, ...count })), misses };
}

/** The figures that have a floor, in per cent. */
export function feedFigures(results: readonly FeedResult[]): Record<string, number> {
  return Object.fromEntries(
    results.map(({ field, checks, right }) => [`${field} right`, (100 * right) / checks]),
  );
}

function fieldOf(path: readonly (string | number)[]): string | undefined {
  if (path.length === 1 && path[0] === 'encoding') return 'encoding';
  if (path[0] === 'feed') return FIELDS[path.slice(1).join('.')];
  return path[0] === 'entries' && path[1] === 0 ? FIELDS[path.slice(2).join('.')] : undefined;
}

// The cases were written for a server on this address.
const SERVED_FROM = 'http://127.0.0.1:8097/';

function compare(
  file: string,
  header: FeedCase['header'],
  path: readonly (string | number)[],
  field: string,
  value: unknown,
): { readonly found: string | undefined; readonly right: boolean } {
  const bytes = readFileSync(join(sharedFolder, 'eval/feeds', file));
  const named = (name: string) => Object.entries(header).find(([key]) => key.toLowerCase() === name)?.[1];
  const { charset } = contentType(named('content-type'));
  const decoded = decodeText(bytes, charset === undefined ? {} : { charset });
  if (!decoded.ok) return { found: decoded.reason, right: false };
  if (field === 'encoding') {
    return { found: decoded.value.charset, right: sameText(bytes, decoded.value.text, String(value)) };
  }
  const base = named('content-location') ?? `${SERVED_FROM}${file}`;
  const feed = parseFeedText(decoded.value.text, new URL(base, SERVED_FROM).href);
  if (!feed.ok) return { found: feed.reason, right: false };
  const found = path[0] === 'feed' ? ofFeed(feed.value, field) : ofItem(feed.value, field);
  return { found, right: isSame(field, found, value) };
}

// One charset goes by many names, and seven-bit text reads alike in most: what counts is the text.
function sameText(bytes: Uint8Array, text: string, label: string): boolean {
  try {
    return new TextDecoder(label).decode(bytes).replace(/^\ufeff/, '') === text;
  } catch {
    return false;
  }
}

function ofFeed(feed: Feed, field: string): string | undefined {
  const { title, link, id, byline, publishedAt, summary } = feed;
  return { title, link, id, author: byline, published: publishedAt, summary }[field];
}

function ofItem({ items: [item] }: Feed, field: string): string | undefined {
  if (item === undefined) return undefined;
  const { headline, url, id, byline, publishedAt, summary, text } = item;
  const summaryOrText = summary ?? text;
  return {
    title: headline,
    link: url,
    id,
    author: byline,
    published: publishedAt,
    summary: summaryOrText,
    content: text,
  }[field];
}

function isSame(field: string, found: string | undefined, expected: unknown): boolean {
  if (found === undefined) return false;
  if (field === 'published') return Date.parse(found) === instantOf(expected);
  const wanted = String(expected);
  // A byline is a name: the mailbox behind it is not shown.
  if (field === 'author') return found === wanted.replace(/ \([^()@]+@[^()]+\)$/, '');
  if (field === 'id') return found === wanted;
  if (field === 'link') return new URL(found).href === new URL(wanted).href;
  return wordsOf(found) === wordsOf(wanted);
}

function instantOf(expected: unknown): number {
  if (!Array.isArray(expected)) return Date.parse(parseDate(String(expected)) ?? '');
  const [year, month, day, hour, minute, second] = expected as number[];
  return Date.UTC(year!, month! - 1, day, hour, minute, second);
}

// What a reader sees of it: markup and its order of attributes differ from parser to parser.
function wordsOf(html: string): string {
  return decodeEntities(decodeEntities(html.replace(/<\/?[a-z!][^<>]*>/gi, '')))
    .replace(/<\/?[a-z!][^<>]*>/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}
