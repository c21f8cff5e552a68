import { stem } from '../../src/summarizers/stem.ts';
import { tokenize } from '../../src/text/tokenize.ts';

/** Stems by inverse document frequency, as `document-frequencies.json` holds them. */
export interface FrequencyTable {
  readonly articles: number;
  readonly unseen: number;
  readonly steps: readonly (readonly [number, string])[];
}

/** Words of fewer articles than this are left out: they would fill the table and tell little. */
const FEWEST = 4;

/** Counts in how many texts each stem occurs; weights are log(N / count) in steps of a quarter. */
export function countDocuments(texts: readonly string[]): FrequencyTable {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const stems = new Set<string>();
    for (const { kind, lower } of tokenize(text, [])) {
      if (kind === 'word') stems.add(stem(lower));
      else if (kind === 'number') stems.add(lower);
    }
    for (const root of stems) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  const steps = new Map<number, string[]>();
  for (const [root, count] of counts) {
    if (count < FEWEST) continue;
    const weight = quarter(Math.log(texts.length / count));
    const words = steps.get(weight);
    if (words === undefined) steps.set(weight, [root]);
    else words.push(root);
  }
  const ordered = [...steps].sort((a, b) => b[0] - a[0]);
  return {
    articles: texts.length,
    unseen: quarter(Math.log((2 * texts.length) / FEWEST)),
    steps: ordered.map(([weight, words]) => [weight, words.sort().join(' ')] as const),
  };
}

function quarter(value: number): number {
  return Math.round(value * 4) / 4;
}
