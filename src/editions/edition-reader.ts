import { join } from 'node:path';
import { articleFromItem, readFeed } from '../ingest/feed/read-feed.ts';
import { readArticle } from '../ingest/read-article.ts';
import { nodeReading, type ReadingEffects } from '../ingest/reading-effects.ts';
import type { EditionReader } from './candidates.ts';

/**
 * Reads feeds and files by their paths relative to the project's folder. The folder itself appears in no refusal:
 * they are shown in channels.
 */
export function editionReader(folder: string, machine: ReadingEffects = nodeReading): EditionReader {
  const effects: ReadingEffects = {
    stat: (path) => machine.stat(join(folder, path)),
    readFile: (path) => machine.readFile(join(folder, path)),
    stdin: machine.stdin,
  };
  return {
    feed: (path) => readFeed(path, effects),
    file: (path) => readArticle(path, effects),
    item: articleFromItem,
  };
}
