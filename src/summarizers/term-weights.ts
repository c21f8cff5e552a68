import frequencies from './document-frequencies.json' with { type: 'json' };

/** Inverse document frequency by stem; 0 for the commonest words. */
export type TermWeights = (stem: string) => number;

/** Weights below this are those of function words: they don't count as content. */
export const CONTENT_WEIGHT = 1.2;

interface Table {
  /** Weight of a word the table doesn't hold. */
  readonly unseen: number;
  /** Words by weight: `[weight, 'word word word']`, heaviest first. */
  readonly steps: readonly (readonly [number, string])[];
}

const tables: Readonly<Record<string, Table>> = frequencies.tables as unknown as Readonly<
  Record<string, Table>
>;
const loaded = new Map<string, ReadonlyMap<string, number>>();

/**
 * The term weights of a language: log(N / document frequency) counted over news articles (Spärck Jones 1972), see
 * `document-frequencies.json` for which. Languages without a table get the English one.
 */
export function termWeights(language: string): TermWeights {
  const key = Object.hasOwn(tables, language) ? language : 'en';
  const table = tables[key]!;
  let weights = loaded.get(key);
  if (weights === undefined) {
    weights = new Map(
      table.steps.flatMap(([weight, list]) => list.split(' ').map((word) => [word, weight] as const)),
    );
    loaded.set(key, weights);
  }
  const known = weights;
  return (stem) => known.get(stem) ?? table.unseen;
}
