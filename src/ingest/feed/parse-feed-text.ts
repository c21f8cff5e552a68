import { createHash } from 'node:crypto';
import { parseFeed } from 'feedsmith';
import type { Feed, FeedItem } from '../../model/feed.ts';
import { type Outcome, refusal, success } from '../../model/outcome.ts';
import { cleanAddress } from '../address/clean-address.ts';
import { oneLine } from '../html/one-line.ts';
import { primarySubtag, stated } from '../page/page-text.ts';
import { parseDate } from '../page/parse-date.ts';
import { feedTitle } from './feed-title.ts';
import { fromBase64, prepareFeedText, withGenerator } from './prepare-feed-text.ts';

type Parsed = ReturnType<typeof parseFeed>;
type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];
interface Raw {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly titleIsHtml?: boolean;
  readonly url?: string | undefined;
  readonly byline?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly summary?: string | undefined;
}
interface RawItem extends Raw {
  readonly content?: string | undefined;
  readonly media?: readonly (string | undefined)[] | undefined;
}
interface RawFeed extends Raw {
  readonly language?: string | undefined;
  readonly ttl?: number | undefined;
  readonly base?: string | undefined;
  readonly items?: readonly RawItem[] | undefined;
}

const LONGEST_TTL = 24 * 60;

/**
 * Reads a feed (RSS 0.9 to 2.0, RDF, Atom, JSON Feed). `url`: where it was found; relative addresses start there, or at its
 * `xml:base`. Titles become plain text on one line; ids stay as they are written. Entries without any text stay, with an empty one.
 * Refuses `not-a-feed`.
 */
export function parseFeedText(text: string, url?: string): Outcome<Feed> {
  const prepared = prepareFeedText(text);
  let parsed: Parsed;
  try {
    parsed = parsedOf(prepared);
  } catch (error) {
    const why = error instanceof Error ? oneLine(error.message).slice(0, 120) : 'unknown format';
    return refusal(
      'not-a-feed',
      `It can't be read as RSS, Atom or JSON Feed (${why}).`,
      'Give the feed itself, not the page that links to it.',
    );
  }
  switch (parsed.format) {
    case 'rss':
      return success(feedOf(rssFeed(parsed.feed), url));
    case 'rdf':
      return success(feedOf(rdfFeed(parsed.feed), url));
    case 'atom':
      return success(feedOf(atomFeed(parsed.feed), url));
    case 'json':
      return success(feedOf(jsonFeed(parsed.feed), url));
  }
}

// A feed that has nothing in it yet is one all the same.
function parsedOf(text: string): Parsed {
  try {
    return parseFeed(text);
  } catch (error) {
    const more = withGenerator(text);
    if (more === undefined) throw error;
    return parseFeed(more);
  }
}

function rssFeed(feed: FeedOf<'rss'>): RawFeed {
  return {
    title: feed.title ?? feed.dc?.titles?.[0],
    url: feed.link,
    byline: namesOf([feed.managingEditor]) ?? feed.dc?.creators?.join(', '),
    publishedAt: textOf(feed.pubDate ?? feed.dc?.dates?.[0] ?? feed.dcterms?.issued?.[0]),
    summary: feed.description,
    language: feed.language,
    ttl: feed.ttl,
    base: baseOf(feed),
    items: feed.items?.map((item) => ({
      id: item.guid?.value,
      title: item.title ?? item.dc?.titles?.[0] ?? item.media?.title?.value,
      url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      byline: item.dc?.creators?.join(', ') ?? namesOf(item.authors),
      publishedAt: textOf(item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0]),
      summary: item.description,
      content: item.content?.encoded,
      media: [...(item.enclosures ?? []), ...(item.media?.contents ?? [])].map(({ type }) => type),
    })),
  };
}

function rdfFeed(feed: FeedOf<'rdf'>): RawFeed {
  return {
    title: feed.title,
    url: feed.link,
    byline: feed.dc?.creators?.join(', '),
    publishedAt: textOf(feed.dc?.dates?.[0]),
    summary: feed.description,
    language: feed.dc?.languages?.[0],
    base: baseOf(feed),
    items: feed.items?.map((item) => ({
      id: item.rdf?.about,
      title: item.title ?? item.dc?.titles?.[0],
      url: item.link,
      byline: item.dc?.creators?.join(', '),
      publishedAt: textOf(item.dc?.dates?.[0]),
      summary: item.description ?? item.dc?.descriptions?.[0],
      content: item.content?.encoded,
    })),
  };
}

function atomFeed(feed: FeedOf<'atom'>): RawFeed {
  return {
    id: feed.id,
    title: textOf(feed.title),
    titleIsHtml: isHtml(feed.title),
    url: pageOf(feed.links)?.href,
    byline: namesOf(feed.authors),
    publishedAt: textOf(feed.updated),
    summary: textOf(feed.subtitle),
    base: baseOf(feed),
    items: feed.entries?.map((entry) => ({
      id: entry.id,
      title: textOf(entry.title),
      titleIsHtml: isHtml(entry.title),
      url: pageOf(entry.links)?.href,
      byline: namesOf(entry.authors) ?? entry.dc?.creators?.join(', ') ?? namesOf(feed.authors),
      publishedAt: textOf(entry.published ?? entry.updated),
      summary: textOf(entry.summary),
      content: textOf(entry.content),
      media: entry.links?.filter(({ rel }) => rel === 'enclosure').map(({ type }) => type),
    })),
  };
}

function jsonFeed(feed: FeedOf<'json'>): RawFeed {
  return {
    id: feed.feed_url,
    title: feed.title,
    url: feed.home_page_url,
    byline: namesOf(feed.authors),
    summary: feed.description,
    language: feed.language,
    items: feed.items?.map((item) => ({
      id: item.id,
      title: item.title,
      url: item.url ?? item.external_url,
      byline: namesOf(item.authors) ?? namesOf(feed.authors),
      publishedAt: textOf(item.date_published ?? item.date_modified),
      summary: item.summary,
      content: item.content_html ?? item.content_text,
      media: item.attachments?.map(({ mime_type: type }) => type),
    })),
  };
}

function feedOf({ items = [], language, ttl, base, ...raw }: RawFeed, url: string | undefined): Feed {
  const from = base !== undefined && URL.canParse(base, url) ? new URL(base, url).href : url;
  const { summary } = raw;
  return {
    ...stated<Omit<Feed, 'items' | 'ttl'>>({
      ...common(raw),
      id: raw.id?.trim(),
      link: addressOf(raw.url, from),
      summary: summary?.trim(),
      language: primarySubtag(language),
    }),
    ...(ttl !== undefined && ttl > 0 && { ttl: Math.min(ttl, LONGEST_TTL) }),
    items: items.map((item) => itemOf(item, from)).filter(({ id }) => id !== ''),
  };
}

function itemOf({ content, summary, media = [], ...raw }: RawItem, base: string | undefined): FeedItem {
  const { title: headline, ...rest } = common(raw);
  const url = addressOf(raw.url, base);
  const text = content?.trim() || summary?.trim() || '';
  const short = summary?.trim() === text ? undefined : summary?.trim();
  const kind = mediaOf(media);
  return {
    id: raw.id?.trim() || url || headline || hashOf([text, rest.byline, rest.publishedAt].join('')),
    ...stated<Omit<FeedItem, 'id' | 'text' | 'media'>>({ headline, url, ...rest, summary: short }),
    text,
    ...(kind && { media: kind }),
  };
}

function hashOf(text: string): string {
  return text === '' ? '' : createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function common({ title, titleIsHtml, byline, publishedAt }: Raw) {
  return {
    title: feedTitle(title, titleIsHtml),
    byline: oneLine(byline),
    publishedAt: parseDate(publishedAt ?? ''),
  };
}

function addressOf(href: string | undefined, base: string | undefined): string | undefined {
  const trimmed = oneLine(href);
  return trimmed !== '' && URL.canParse(trimmed, base)
    ? cleanAddress(new URL(trimmed, base).href)
    : undefined;
}

function pageOf<L extends { readonly rel?: string; readonly href?: string }>(
  links: readonly L[] | undefined,
) {
  const pages = links?.filter(({ rel }) => rel !== 'self' && rel !== 'enclosure' && rel !== 'edit');
  return links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? pages?.[0];
}

function mediaOf(types: readonly (string | undefined)[]): FeedItem['media'] {
  const kinds = types.map((type) => /^(audio|video)\//i.exec(type ?? '')?.[1]?.toLowerCase());
  return kinds.includes('audio') ? 'audio' : kinds.includes('video') ? 'video' : undefined;
}

function baseOf(feed: object): string | undefined {
  const { xml } = feed as { readonly xml?: { readonly base?: unknown } };
  return typeof xml?.base === 'string' ? xml.base : undefined;
}

// Atom's texts are plain strings or objects with a type; RSS's and JSON Feed's authors are names or objects.
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  const { value: inner, type } = value as { readonly value?: unknown; readonly type?: unknown };
  if (typeof inner !== 'string') return undefined;
  // Atom §4.1.3.3: what is neither text nor XML is base64; old feeds call it text all the same.
  const isPacked = typeof type === 'string' && type.includes('/') && !/xml/i.test(type);
  return isPacked && /^[\w+/=\s]{16,}$/.test(inner) ? (fromBase64(inner) ?? inner) : inner;
}

function isHtml(value: unknown): boolean {
  const type = typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : '';
  return /html/i.test(type);
}

function namesOf(authors: readonly unknown[] | undefined): string | undefined {
  const names = authors
    ?.map((author) =>
      typeof author === 'object' && author !== null && 'name' in author ? author.name : author,
    )
    .filter((name) => typeof name === 'string');
  return names === undefined || names.length === 0 ? undefined : names.join(', ');
}
