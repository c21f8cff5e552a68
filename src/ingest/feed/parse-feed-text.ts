import { parseFeed } from 'feedsmith';
import { type Outcome, refusal, success } from '../../model/outcome.ts';
import { oneLine } from '../html/html-metadata.ts';
import { primarySubtag, stated, webAddress } from '../page/page-text.ts';
import { parseDate } from '../page/parse-date.ts';
import type { Feed, FeedItem } from './feed-item.ts';

type Parsed = ReturnType<typeof parseFeed>;
type FeedOf<Format extends Parsed['format']> = Extract<Parsed, { format: Format }>['feed'];
type Texts = { [Field in keyof FeedItem]?: string | undefined };

/** Reads a feed (RSS 0.9 to 2.0, RDF, Atom, JSON Feed). Entries without any text stay, with an empty one. Refuses `not-a-feed`. */
export function parseFeedText(text: string): Outcome<Feed> {
  let parsed: Parsed;
  try {
    parsed = parseFeed(text);
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
      return success(feedOf(parsed.feed.title, parsed.feed.language, parsed.feed.items?.map(rssItem)));
    case 'rdf':
      return success(feedOf(parsed.feed.title, undefined, parsed.feed.items?.map(rdfItem)));
    case 'atom':
      return success(feedOf(textOf(parsed.feed.title), undefined, parsed.feed.entries?.map(atomItem)));
    case 'json':
      return success(feedOf(parsed.feed.title, parsed.feed.language, parsed.feed.items?.map(jsonItem)));
  }
}

function rssItem(item: NonNullable<FeedOf<'rss'>['items']>[number]): Texts {
  return {
    id: item.guid?.value,
    headline: item.title,
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    byline: item.dc?.creators?.join(', ') ?? namesOf(item.authors),
    publishedAt: textOf(item.pubDate ?? item.dc?.dates?.[0]),
    text: item.content?.encoded ?? item.description,
  };
}

function rdfItem(item: NonNullable<FeedOf<'rdf'>['items']>[number]): Texts {
  return {
    headline: item.title,
    url: item.link,
    byline: item.dc?.creators?.join(', '),
    publishedAt: textOf(item.dc?.dates?.[0]),
    text: item.content?.encoded ?? item.description,
  };
}

function atomItem(entry: NonNullable<FeedOf<'atom'>['entries']>[number]): Texts {
  const page = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0];
  return {
    id: entry.id,
    headline: textOf(entry.title),
    url: page?.href,
    byline: namesOf(entry.authors),
    publishedAt: textOf(entry.published ?? entry.updated),
    text: textOf(entry.content) ?? textOf(entry.summary),
  };
}

function jsonItem(item: NonNullable<FeedOf<'json'>['items']>[number]): Texts {
  return {
    id: item.id,
    headline: item.title,
    url: item.url ?? item.external_url,
    byline: namesOf(item.authors),
    publishedAt: textOf(item.date_published),
    text: item.content_html ?? item.content_text ?? item.summary,
  };
}

function feedOf(title?: string, language?: string, items: readonly Texts[] = []): Feed {
  return stated<Feed>({
    title: oneLine(title),
    language: primarySubtag(language),
    items: items.map(settledItem).filter(({ id }) => id !== ''),
  });
}

function settledItem({ id, headline, url, byline, publishedAt, text }: Texts): FeedItem {
  const title = oneLine(headline);
  const address = webAddress(url);
  const rest = stated<Omit<FeedItem, 'id' | 'text'>>({
    headline: title,
    url: address,
    byline: oneLine(byline),
    publishedAt: parseDate(publishedAt ?? ''),
  });
  return { id: id?.trim() || address || title, ...rest, text: text ?? '' };
}

// Atom's texts are plain strings or objects with a type; RSS's and JSON Feed's authors are names or objects.
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : undefined;
  return typeof inner === 'string' ? inner : undefined;
}

function namesOf(authors: readonly unknown[] | undefined): string | undefined {
  const names = authors?.map((author) =>
    typeof author === 'object' && author !== null && 'name' in author ? author.name : author,
  );
  return names?.filter((name) => typeof name === 'string').join(', ');
}
