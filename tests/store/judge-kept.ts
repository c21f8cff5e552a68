import { DatabaseSync } from 'node:sqlite';
import type { Acknowledged } from './kill-writers.ts';
import { quoteWord, writtenReading } from './written-reading.ts';

/** What became of what was acknowledged. */
export interface KeptJudgement {
  readonly acknowledged: number;
  /** What was acknowledged and isn't there, whole and in that version or a later one. */
  readonly lost: readonly string[];
  /** What is there twice. */
  readonly doubled: readonly string[];
  /** What is there though nobody was told, because the writer was killed in between. */
  readonly untold: number;
  readonly articles: number;
  readonly quotes: number;
}

/** What a store holds of articles. */
export interface KeptRows {
  /** Each showing of an article. */
  readonly shown: readonly { readonly article: string; readonly at: string }[];
  readonly quotes: readonly { readonly article: string; readonly texts: string }[];
}

/** What `KeptRows` are read by. */
export const KEPT_ROWS = {
  shown: 'select article, at from shown',
  quotes: 'select article, texts from quote order by id',
} as const;

/** Compares what writers were told with the file of their store, which nobody has open. */
export function judgeKept(file: string, told: readonly Acknowledged[]): KeptJudgement {
  const database = new DatabaseSync(file);
  try {
    const shown = database.prepare(KEPT_ROWS.shown).all() as unknown as KeptRows['shown'];
    const quotes = database.prepare(KEPT_ROWS.quotes).all() as unknown as KeptRows['quotes'];
    return judgeRows({ shown, quotes }, told);
  } finally {
    database.close();
  }
}

/** Compares what writers were told with what their store holds. */
export function judgeRows({ shown, quotes }: KeptRows, told: readonly Acknowledged[]): KeptJudgement {
  const times = Map.groupBy(shown, ({ article, at }) => `${article} ${at}`);
  const texts = Map.groupBy(quotes, ({ article }) => article);
  const lost = told.filter(({ id, at }) => !times.has(`${id} ${at}`)).map(({ id, at }) => `${id} ${at}`);
  const untold = times.size - (told.length - lost.length);
  const newest = new Map<string, number>();
  for (const { id, version } of told) newest.set(id, Math.max(version, newest.get(id) ?? 0));
  for (const [id, version] of newest) {
    const said = (texts.get(id) ?? []).map((quote) => quote.texts);
    if (!isWhole(id, version, said)) lost.push(`${id} version ${version}`);
  }
  return {
    acknowledged: told.length,
    lost,
    doubled: [...times].filter(([, rows]) => rows.length > 1).map(([name]) => name),
    untold,
    articles: texts.size,
    quotes: quotes.length,
  };
}

// Every quote of one version and no other. Several writers correct the shared ones, so any version of theirs will do; of the
// others the one acknowledged last, or the next, which may have been kept without a word.
function isWhole(id: string, acknowledged: number, texts: readonly string[]): boolean {
  const version = Number(/v(\d+)q\d/.exec(texts[0] ?? '')?.[1]);
  if (!id.startsWith('shared') && version !== acknowledged && version !== acknowledged + 1) return false;
  const wanted = writtenReading(id, version).quotes.map((_, quote) => ` ${quoteWord(id, version, quote)} `);
  return texts.length === wanted.length && wanted.every((word) => texts.some((text) => text.includes(word)));
}
