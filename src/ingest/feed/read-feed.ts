import type { Article } from '../../model/article.ts';
import type { Feed, FeedItem } from '../../model/feed.ts';
import { type Outcome, refusal } from '../../model/outcome.ts';
import type { ArticleMeta } from '../article-from-text.ts';
import { stated } from '../page/page-text.ts';
import { parseHere } from '../parse/parse-here.ts';
import type { Parse } from '../parse/parse-job.ts';
import { articleFromPage } from '../read-article.ts';
import { readBytes } from '../read-bytes.ts';
import { nodeReading, type ReadingEffects } from '../reading-effects.ts';

/**
 * Reads a feed from a file, up to 20 MB, in any charset. The parser is loaded at the first call. Refuses what
 * `readBytes`, `decodeText` and `parseFeedText` refuse.
 */
export async function readFeed(path: string, effects: ReadingEffects = nodeReading): Promise<Outcome<Feed>> {
  const bytes = await readBytes(path, effects);
  if (!bytes.ok) return bytes;
  const { parse = parseHere } = effects;
  return parse('feed', { bytes: bytes.value });
}

/** What an entry and its feed say of the article: headline, address, byline, date and publisher. */
export function metaOfItem({ headline, url, byline, publishedAt }: FeedItem, { title }: Feed): ArticleMeta {
  return stated<ArticleMeta>({ headline, url, byline, publishedAt, publisher: title });
}

/**
 * The article of a feed's entry, of what the feed itself carries; entry and feed tell headline, byline, date and
 * publisher. Refuses `empty` (the entry has no text), and what `articleFromPage` refuses.
 */
export async function articleFromItem(
  item: FeedItem,
  feed: Feed,
  parse: Parse = parseHere,
): Promise<Outcome<Article>> {
  const { text } = item;
  if (text.trim() === '') {
    return refusal('empty', 'The feed carries no text of it.', 'Digest its link instead.');
  }
  return articleFromPage(text, text.includes('<') ? 'item.html' : 'item.txt', metaOfItem(item, feed), parse);
}
