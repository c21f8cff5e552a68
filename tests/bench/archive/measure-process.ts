// One process that builds an archive and asks it; see archive-bench.ts. Its one argument is an `ArchiveTask` as JSON.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../../src/store/open-store.ts';
import { SQLITE_FILE } from '../../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { askArchive } from './ask-archive.ts';
import { buildArchive } from './build-archive.ts';
import { inventedWorld } from './invented-world.ts';
import type { ArchiveTask, MeasureMessage } from './measured-archive.ts';

const task = JSON.parse(process.argv[2]!) as ArchiveTask;
const tell = (message: MeasureMessage) => process.send?.(message);
const title = `${task.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'}, ${task.articles.toLocaleString('en')} articles`;
const progress = (text: string) => tell({ told: 'progress', text: `${title}: ${text}` });
const peak = () => process.resourceUsage().maxRSS / 1024;

async function opened(): Promise<Store> {
  const outcome = await openStore(task);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

const world = inventedWorld(1);
let store = await opened();
const { articles } = await store.archiveCounts({ kind: 'owner', owner: '' });
const keeping =
  articles > 0
    ? undefined
    : await buildArchive(store, world, task.articles, (done) =>
        progress(`kept ${done.toLocaleString('en')}`),
      );
const memory = peak();
// As after a restart: nothing is in its memory yet.
await store.close();
store = await opened();
const asking = await askArchive(store, world, progress);
await store.close();
tell({
  told: 'result',
  result: {
    articles: task.articles,
    kind: task.kind,
    ...(keeping !== undefined && { keeping }),
    asking,
    ...(task.kind === 'sqlite' && { megabytes: statSync(join(task.folder, SQLITE_FILE)).size / 1e6 }),
    memory: { keeping: memory, all: peak() },
  },
});
process.disconnect?.();
