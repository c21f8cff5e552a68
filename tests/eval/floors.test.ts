import { describe, expect, it } from 'vitest';
import { evaluateExtraction, extractionFigures, extractionFile } from './extraction-eval.ts';
import { evaluateFeeds, feedFigures, feedFile } from './feed-eval.ts';
import { belowFloor, type Figures, raise, readFloors } from './floors.ts';
import { evaluateQuotes, quoteFigures, quoteSets } from './quote-eval.ts';
import { evaluateReference, referenceFigures, referenceFiles } from './reference-eval.ts';
import { whySkipped } from './shared-data.ts';
import { evaluateSummaries, summaryFigures, summarySets } from './summary-eval.ts';

describe('floors', () => {
  const floors: Figures = { news: { right: 80.5, found: 90 } };

  it('name what is below them, and what was not measured', () => {
    expect(belowFloor(floors, { news: { right: 80.5, found: 91 } })).toEqual([]);
    expect(belowFloor(floors, { news: { right: 80.4, found: 91 } })).toEqual([
      'news: right 80.40 < floor 80.5',
    ]);
    expect(belowFloor(floors, { news: { right: 81 } })).toEqual(['news: found was not measured (floor 90)']);
    expect(belowFloor(floors, { news: { right: Number.NaN, found: 90 } })).toHaveLength(1);
  });

  it('leave out sets that did not run', () => {
    expect(belowFloor(floors, { other: { right: 1 } })).toEqual([]);
  });

  it('are raised to a better figure, rounded down, and never lowered', () => {
    const raised = raise(floors, { news: { right: 82.78, found: 12 }, other: { right: 1.23 } });
    expect(raised).toEqual({ news: { right: 82.7, found: 90 }, other: { right: 1.2 } });
  });

  it('do not give way to a figure that just reached them', () => {
    expect(belowFloor(raise({}, { news: { right: 80.1 } }), { news: { right: 80.1 } })).toEqual([]);
  });
});

describe('the engine is at or above its floors', () => {
  const floors = readFloors();

  for (const set of quoteSets.filter(({ name }) => name.endsWith('-dev'))) {
    const reason = whySkipped('eval/quotes/score.mjs', set.file);
    it.skipIf(reason !== undefined)(reason === undefined ? set.name : `${set.name}: ${reason}`, async () => {
      const figures = quoteFigures(await evaluateQuotes(set));
      expect(belowFloor(floors, { [set.name]: figures })).toEqual([]);
    });
  }

  for (const set of summarySets.filter(({ usual }) => usual)) {
    const reason = whySkipped('eval/summaries/score.mjs', set.file);
    it.skipIf(reason !== undefined)(reason === undefined ? set.name : `${set.name}: ${reason}`, async () => {
      const figures = summaryFigures(await evaluateSummaries(set));
      expect(belowFloor(floors, { [set.name]: figures })).toEqual([]);
    });
  }

  const reason = whySkipped(...referenceFiles);
  it.skipIf(reason !== undefined)(reason === undefined ? 'reference' : `reference: ${reason}`, async () => {
    const figures = referenceFigures(await evaluateReference());
    expect(belowFloor(floors, { reference: figures })).toEqual([]);
  });

  const others = [
    ['extraction', extractionFile, async () => extractionFigures(await evaluateExtraction())],
    ['feeds', feedFile, async () => feedFigures(evaluateFeeds().results)],
  ] as const;
  for (const [name, file, measure] of others) {
    const why = whySkipped(file);
    it.skipIf(why !== undefined)(why === undefined ? name : `${name}: ${why}`, async () => {
      expect(belowFloor(floors, { [name]: await measure() })).toEqual([]);
    });
  }
});
