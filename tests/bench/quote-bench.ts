import { type Analysis, analyse, type Quote } from '../../src/index.ts';
import { caseSlugs } from '../golden/cases.ts';
import { compareGold } from '../golden/compare-gold.ts';
import { type Gold, readGold } from '../golden/gold.ts';
import { type Counts, sumCounts } from '../golden/gold-counts.ts';
import { analyseCase } from '../golden/run-case.ts';
import type { Baselines } from './baselines.ts';
import { shortest } from './timing.ts';

/** How one engine does on the golden articles; shares lie in [0, 1]. */
export interface QuoteFigures {
  readonly engine: string;
  /** Of the words it shows in marks, how many are quotes in the gold, whoever spoke. */
  readonly found: { readonly precision: number; readonly recall: number; readonly f1: number };
  /** The same with the right speaker too. */
  readonly endToEnd: number;
  /** Milliseconds for all articles. */
  readonly milliseconds: number;
}

/**
 * Quotes and speakers, ours and compromise's, over the same bodies against the same hand-written gold. Ours is
 * timed with all that an analysis does, the summary and the indirect quotes included.
 */
export async function benchQuotes(baselines: Baselines): Promise<QuoteFigures[]> {
  const cases: { gold: Gold; analysis: Analysis }[] = [];
  for (const slug of caseSlugs()) {
    const gold = readGold(slug);
    if (gold !== undefined) cases.push({ gold, analysis: await analyseCase(slug) });
  }
  const measure = (
    engine: string,
    quotesOf: (analysis: Analysis) => readonly Quote[],
    run: (text: string) => void,
  ) =>
    figures(
      engine,
      sumCounts(
        cases.map(
          ({ gold, analysis }) => compareGold(gold, { ...analysis, quotes: quotesOf(analysis) }).counts,
        ),
      ),
      cases.reduce((sum, { analysis }) => sum + shortest(() => run(analysis.article.body)), 0),
    );
  return [
    measure('verbatim', ({ quotes }) => quotes, analyse),
    measure('compromise', ({ article }) => baselines.quotes(article.body), baselines.quotes),
  ];
}

function figures(engine: string, counts: Counts, milliseconds: number): QuoteFigures {
  const shown = counts.found + counts.extra;
  const rates = (right: number) => {
    const precision = shown === 0 ? 0 : right / shown;
    const recall = right / counts.fragments;
    return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
  };
  return { engine, found: rates(counts.found), endToEnd: rates(counts.speakersRight).f1, milliseconds };
}
