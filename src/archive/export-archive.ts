import type { Instant } from '../model/instant.ts';
import type { ArchiveKeeping } from '../store/archive.ts';
import { ARCHIVE_VERSION, type ArchiveHeader, type ArchiveLine, encodeArchiveLine } from './archive-lines.ts';

/** Articles read at once. */
const PAGE = 20;

/**
 * All that an owner owns, as the lines of a file with their line ends: articles, where its workspace was shown public ones, and how long
 * things are kept. Holds a few articles at a time. `onArticle` is told how many were written.
 */
export async function* exportArchive(
  store: ArchiveKeeping,
  owner: string,
  now: Instant,
  onArticle: (done: number) => void = () => {},
): AsyncGenerator<string, void, undefined> {
  const line = (value: ArchiveHeader | ArchiveLine) => `${encodeArchiveLine(value)}\n`;
  yield line({ kind: 'verbatim-archive', version: ARCHIVE_VERSION, owner, exportedAt: now });
  let articles = 0;
  let quotes = 0;
  let after = '';
  for (;;) {
    const page = await store.ownedArticles(owner, after, PAGE);
    for (const article of page) {
      yield line({ kind: 'article', article });
      quotes += article.reading.quotes.length;
      onArticle(++articles);
    }
    const last = page.at(-1);
    if (last === undefined) break;
    after = last.reading.article.id;
  }
  if (owner !== '') {
    for (const { article, url, ...showing } of await store.showingsOfPublic(owner)) {
      yield line({ kind: 'shown', article, ...(url !== undefined && { url }), showing });
    }
  }
  yield line({ kind: 'retention', retention: await store.retention(owner) });
  yield line({ kind: 'end', articles, quotes });
}
