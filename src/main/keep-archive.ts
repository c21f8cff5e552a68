import { setImmediate } from 'node:timers/promises';
import { readingOf } from '../archive/reading-of.ts';
import { describeFailure } from '../commands/describe-failure.ts';
import type { Article } from '../model/article.ts';
import type { Instant } from '../model/instant.ts';
import type { Reading } from '../model/reading.ts';
import { analyse } from '../pipeline.ts';
import type { ArchiveKeeping, QuoteArchive } from '../store/archive.ts';

/** How many articles are taken up at a time, so that a minute's work stays short. */
const UNREAD = 20;
const SWEPT = 200;

/** What keeping the archive runs on. */
export interface ArchiveParts {
  readonly store: QuoteArchive & ArchiveKeeping;
  readonly now: () => Instant;
  /** Once aborted nothing more is begun. */
  readonly signal?: AbortSignal;
  /** One line for the operator. */
  readonly log: (line: string) => void;
}

/**
 * What the archive needs of itself, a little each minute: reads articles that an older version kept without their quotes, and takes
 * out what has been kept long enough.
 */
export async function keepArchive({ store, now, signal, log }: ArchiveParts): Promise<void> {
  for (const article of await store.unreadArticles(UNREAD)) {
    if (signal?.aborted) return;
    // Analysing one holds the whole process up; in between others get their turn.
    await setImmediate();
    await store.keepUnread(readingOfUnread(article, now(), log));
  }
  if (signal?.aborted) return;
  const { bodies, articles } = await store.sweep(now(), SWEPT);
  if (bodies + articles > 0) {
    log(
      `archive: kept long enough, taken out: ${bodies} whole texts, ${articles} articles (verbatim retention)`,
    );
  }
}

// One that can't be read is in the archive without quotes, and not tried again each minute.
function readingOfUnread(article: Article, now: Instant, log: (line: string) => void): Reading {
  try {
    return readingOf(analyse(article), now);
  } catch (error) {
    log(`archive: article ${article.id} can't be read: ${describeFailure(error)}`);
    return { article, headlineTerms: [], speakers: [], quotes: [] };
  }
}
