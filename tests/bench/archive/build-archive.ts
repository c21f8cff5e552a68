import type { Store } from '../../../src/store/store.ts';
import { generatedNews } from './generated-news.ts';
import type { InventedWorld } from './invented-world.ts';
import { type Percentiles, percentiles } from './percentiles.ts';

const SEED = 20261123;

/** How quickly a stage of the articles was kept. */
export interface KeepingRate {
  readonly stage: 'all' | 'first tenth' | 'last tenth';
  readonly perSecond: number;
}

/** What keeping the articles cost, each of them a transaction of its own. */
export interface KeepingCost {
  readonly rates: readonly KeepingRate[];
  readonly milliseconds: Percentiles;
  /** Of the processor, an article. */
  readonly cpu: number;
}

/** Keeps so many generated articles in a store, as the bot does; making them up is not counted. */
export async function buildArchive(
  store: Store,
  world: InventedWorld,
  count: number,
  progress: (done: number) => void,
): Promise<KeepingCost> {
  const took: number[] = [];
  let cpu = 0;
  for (const { reading, place, at } of generatedNews(world, count, SEED)) {
    const before = process.cpuUsage();
    const started = performance.now();
    await store.keepArticle(reading, place, at);
    took.push(performance.now() - started);
    const { user, system } = process.cpuUsage(before);
    cpu += user + system;
    if (took.length % 100 === 0) progress(took.length);
  }
  const tenth = Math.ceil(count / 10);
  const rate = (part: readonly number[]) =>
    (1_000 * part.length) / part.reduce((sum, milliseconds) => sum + milliseconds, 0);
  return {
    rates: [
      { stage: 'all', perSecond: rate(took) },
      { stage: 'first tenth', perSecond: rate(took.slice(0, tenth)) },
      { stage: 'last tenth', perSecond: rate(took.slice(-tenth)) },
    ],
    milliseconds: percentiles(took),
    cpu: cpu / count / 1_000,
  };
}
