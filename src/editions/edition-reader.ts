import { join } from 'node:path';
import { countWords } from '../ingest/count-words.ts';
import { articleFromItem, metaOfItem, readFeed } from '../ingest/feed/read-feed.ts';
import { hostOf } from '../ingest/fetch/check-url.ts';
import { createRobots, type Robots } from '../ingest/fetch/robots.ts';
import { WHOLE_STORY_WORDS } from '../ingest/limits.ts';
import { readLink } from '../ingest/link/read-link.ts';
import type { Web } from '../ingest/open-web.ts';
import { isLiveBlog, refusePageKind } from '../ingest/page-kind/tell-page-kind.ts';
import { readArticle } from '../ingest/read-article.ts';
import { nodeReading, type ReadingEffects } from '../ingest/reading-effects.ts';
import type { Article } from '../model/article.ts';
import { isFeedLink } from '../model/digest-definition.ts';
import type { Feed, FeedItem } from '../model/feed.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import { OPERATOR } from '../model/owner-of.ts';
import type { EditionReader } from './candidates.ts';

/** What an edition is read through. */
export interface EditionReaderParts {
  /** The project's folder: paths are relative to it. */
  readonly folder: string;
  readonly machine?: ReadingEffects;
  /** Feeds by link, and how they are read; without them there are none, and items are what their feeds carry. */
  readonly web?: {
    readonly web: Pick<Web, 'fetch' | 'parse' | 'allowedHosts'>;
    readonly feed: EditionReader['feed'];
    readonly told?: EditionReader['told'];
  };
}

/**
 * Reads feeds and files by their paths relative to the project's folder, and feeds by link. The folder itself appears in no
 * refusal: they are shown in channels. Of an item that its feed carries in full nothing is fetched; of others the page is,
 * where the site's robots.txt lets us. Files, and what private hosts show, belong to the operator; what is public to nobody.
 */
export function editionReader({ folder, machine = nodeReading, web }: EditionReaderParts): EditionReader {
  const effects: ReadingEffects = {
    stat: (path) => machine.stat(join(folder, path)),
    readFile: (path) => machine.readFile(join(folder, path)),
    stdin: machine.stdin,
    ...(web && { parse: web.web.parse }),
  };
  const robots = web && createRobots(web.web.fetch);
  return {
    feed: async (where, definition) => {
      if (!isFeedLink(where)) return readFeed(where, effects);
      return web === undefined
        ? refusal('url', 'Feeds by link are not read here.', 'Name the file of a feed.')
        : web.feed(where, definition);
    },
    file: async (path) => ownedByOperator(await readArticle(path, effects)),
    item: async (item, feed, where) => {
      if (web === undefined || robots === undefined)
        return ownedByOperator(await articleFromItem(item, feed));
      const read = await articleOfItem(item, feed, web.web, robots);
      if (!read.ok) return read;
      const { article, foundAt = where } = read.value;
      const isPublic = [where, foundAt].every((link) => isPublicLink(link, web.web.allowedHosts));
      return isPublic ? success(article) : ownedByOperator(success(article));
    },
    ...(web?.told && { told: web.told }),
  };
}

// What nobody could open by an address is shown where the schedule posts it, and to the operator.
function ownedByOperator(article: Outcome<Article>): Outcome<Article> {
  return article.ok ? success({ ...article.value, owner: OPERATOR }) : article;
}

function isPublicLink(link: string, privateHosts: Web['allowedHosts']): boolean {
  return isFeedLink(link) && !privateHosts.has(hostOf(new URL(link)));
}

async function articleOfItem(
  item: FeedItem,
  feed: Feed,
  web: Pick<Web, 'fetch' | 'parse'>,
  robots: Robots,
): Promise<Outcome<{ readonly article: Article; readonly foundAt?: string }>> {
  if (isLiveBlog(item.headline, item.url)) return refusePageKind('live-blog');
  const carried = await articleFromItem(item, feed, web.parse);
  if (carried.ok && countWords(carried.value.body) >= WHOLE_STORY_WORDS) {
    return success({ article: carried.value });
  }
  if (item.media !== undefined) {
    const verb = item.media === 'audio' ? 'hear' : 'watch';
    return refusal('media', `it is something to ${verb}`, 'Open the link.');
  }
  if (item.url === undefined) return carried.ok ? tooShort(carried.value) : carried;
  if (!(await robots(item.url))) {
    return refusal('robots', 'the site wants no bot to read it (robots.txt)', 'Open the link.');
  }
  const read = await readLink(item.url, web, metaOfItem(item, feed));
  if (!read.ok) return read;
  const { article } = read.value;
  return countWords(article.body) >= WHOLE_STORY_WORDS ? read : tooShort(article);
}

function tooShort({ body }: Article): Outcome<never> {
  return refusal('too-short', `it has only ${countWords(body)} words`, 'Open the link.');
}
