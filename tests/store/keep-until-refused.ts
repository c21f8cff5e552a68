import type { Reading } from '../../src/model/reading.ts';
import type { Store } from '../../src/store/store.ts';
import type { Acknowledged } from './kill-writers.ts';
import { writtenReading } from './written-reading.ts';

const PLACE = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const LENGTH = 20_000;

/** An article of a page's length, so that disks fill sooner. */
export function longReading(id: string): Reading {
  const reading = writtenReading(id);
  const body = `${reading.article.body}\n\n${'Nothing more was said that day. '.repeat(LENGTH / 32)}`;
  return { ...reading, article: { ...reading.article, body } };
}

/** Keeps articles, until one is refused or there are so many; tells which were acknowledged, and the refusal. */
export async function keepUntilRefused(
  store: Store,
  most: number,
  prefix = 'long',
): Promise<{ readonly kept: readonly Acknowledged[]; readonly refused?: unknown }> {
  const kept: Acknowledged[] = [];
  for (let number = 0; number < most; number++) {
    const id = `${prefix}${number}`;
    const at = new Date(Date.UTC(2026, 0, 1, 0, 0, number)).toISOString();
    try {
      await store.keepArticle(longReading(id), PLACE, at);
    } catch (error) {
      return { kept, refused: error };
    }
    kept.push({ id, version: 1, at });
  }
  return { kept };
}
