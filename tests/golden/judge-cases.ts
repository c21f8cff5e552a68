import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { caseSlugs, goldenFolder } from './cases.ts';
import { compareGold, type GoldComparison } from './compare-gold.ts';
import { isShare } from './deviation-report.ts';
import { readGold } from './gold.ts';
import { type GoldFigures, sumCounts, toFigures } from './gold-counts.ts';
import { analyseCase } from './run-case.ts';

/** A comparison together with its case. */
export interface CaseComparison extends GoldComparison {
  readonly slug: string;
}

/** Compares the engine with the gold of every case that has one, or of the cases named. */
export async function judgeCases(slugs: readonly string[] = caseSlugs()): Promise<CaseComparison[]> {
  const comparisons: CaseComparison[] = [];
  for (const slug of slugs) {
    const gold = readGold(slug);
    if (gold !== undefined) comparisons.push({ slug, ...compareGold(gold, await analyseCase(slug)) });
  }
  return comparisons;
}

/** The figures over several cases together: each fragment counts once, whatever the length of its article. */
export function figuresOf(comparisons: readonly CaseComparison[]): GoldFigures {
  return toFigures(sumCounts(comparisons.map(({ counts }) => counts)));
}

const limit = z.number().min(0);
const limitsFile = z.strictObject({
  fragmentsFound: limit,
  speakersRight: limit,
  rolesRight: limit,
  typesRight: limit,
  indirectRight: limit,
  turnsFound: limit,
  wrongSpeakers: limit,
  extraFragments: limit,
  boilerplateLines: limit,
});

/** Reads `floors.json`: for shares the least they may be, for counts the most. They only ever get stricter. */
export function readLimits(): Record<keyof GoldFigures, number> {
  return limitsFile.parse(JSON.parse(readFileSync(join(goldenFolder, 'floors.json'), 'utf8')));
}

/** Names each figure that breaks its limit, in words for whoever broke it. */
export function brokenLimits(
  figures: GoldFigures,
  limits: Readonly<Record<keyof GoldFigures, number>>,
): string[] {
  return (Object.keys(limits) as (keyof GoldFigures)[])
    .filter((name) => (isShare(name) ? figures[name] < limits[name] : figures[name] > limits[name]))
    .map(
      (name) =>
        `${name} is ${figures[name]}, ${isShare(name) ? 'at least' : 'at most'} ${limits[name]} is needed`,
    );
}
