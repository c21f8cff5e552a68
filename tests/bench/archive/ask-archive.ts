import type { QuoteArchive } from '../../../src/store/archive.ts';
import { archiveOperations } from './archive-operations.ts';
import { somePlace } from './generated-news.ts';
import type { InventedWorld } from './invented-world.ts';
import { type Percentiles, percentiles } from './percentiles.ts';
import { seededRandom } from './random.ts';

const SEED = 7;
const TIMES = 300;
const WARM = 15;

/** What one operation costs. */
export interface AskingCost {
  readonly name: string;
  /** What it may take in milliseconds in 95 of 100 cases. */
  readonly most: number;
  readonly milliseconds: Percentiles;
  /** Of the processor of this process. */
  readonly cpu: Percentiles;
  /** The share of questions to which something was found. */
  readonly found: number;
}

/** Asks an archive everything, each 300 times in other words, from channels of workspaces that have articles of their own. */
export async function askArchive(
  archive: QuoteArchive,
  world: InventedWorld,
  progress: (operation: string) => void,
): Promise<AskingCost[]> {
  const costs: AskingCost[] = [];
  for (const { name, most, draw } of archiveOperations) {
    progress(name);
    const random = seededRandom(SEED);
    const took: number[] = [];
    const used: number[] = [];
    let found = 0;
    for (let time = -WARM; time < TIMES; time++) {
      const askOnce = draw(random, world);
      const viewpoint = { kind: 'place', place: somePlace(random) } as const;
      const before = process.cpuUsage();
      const started = performance.now();
      const count = await askOnce(archive, viewpoint);
      const milliseconds = performance.now() - started;
      const { user, system } = process.cpuUsage(before);
      if (time < 0) continue;
      took.push(milliseconds);
      used.push((user + system) / 1_000);
      if (count > 0) found++;
    }
    costs.push({ name, most, milliseconds: percentiles(took), cpu: percentiles(used), found: found / TIMES });
  }
  return costs;
}
