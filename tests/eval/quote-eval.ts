import { type EvalItem, median, type Prediction, predict } from './road.ts';
import { importScorer, readLines } from './shared-data.ts';

interface GoldArticle extends EvalItem {
  readonly quotes: readonly { start: number; end: number; text: string; speaker: string | null }[];
}

interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

interface QuoteScore {
  readonly docs: number;
  readonly gold: number;
  readonly pred: number;
  readonly notVerbatim: number;
  readonly missingDocs: number;
  readonly exact: Rates;
  readonly relaxed: Rates;
  readonly attribution: { readonly n: number; readonly exact: number; readonly relaxed: number };
  readonly e2e: Rates;
  readonly byType: Readonly<
    Record<string, { readonly gold: number; readonly found: number; attN: number; exact: number }>
  >;
}

/** One thing the scorer holds against the engine. */
export interface QuoteError {
  readonly id: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly gold?: string | null;
  readonly pred?: string | null;
  readonly type?: string;
}

interface QuoteScorer {
  scoreDocs(golds: readonly unknown[], preds: readonly unknown[]): { r: QuoteScore; errors: QuoteError[] };
}

/** The quote sets: a name of our own, the file in the shared folder, its language. */
export const quoteSets = [
  { name: 'polnear-train', file: 'eval/quotes/polnear_train.jsonl', language: 'en' },
  { name: 'polnear-dev', file: 'eval/quotes/polnear_dev.jsonl', language: 'en' },
  { name: 'wikinews-de-train', file: 'eval/quotes/wikinews_de_train.jsonl', language: 'de' },
  { name: 'wikinews-de-dev', file: 'eval/quotes/wikinews_de_dev.jsonl', language: 'de' },
] as const;

/** The result of one quote set; shares lie in [0, 1]. */
export interface QuoteResult {
  readonly name: string;
  readonly score: QuoteScore;
  /** What stays when only fragments with at least this confidence are kept. */
  readonly trusted: readonly {
    threshold: number;
    coverage: number;
    precision: number;
    speakerRight: number;
  }[];
  readonly millisecondsMedian: number;
  readonly millisecondsMaximum: number;
  /** The scorer's errors, each with its surroundings and what the engine believed there. */
  readonly errors: readonly (QuoteError & { readonly context: string })[];
}

const thresholds = [0.5, 0.7, 0.8, 0.9, 0.95] as const;

// The gold holds words in marks only, so what is reported without marks stays out of the comparison.
function marked(prediction: Prediction, threshold = 0): Prediction {
  const quotes = prediction.quotes.filter(
    (quote) => quote.type !== 'indirect' && quote.confidence >= threshold,
  );
  return { ...prediction, quotes };
}

function withContext(error: QuoteError, article: GoldArticle, prediction: Prediction | undefined) {
  const { start, end } = error;
  const before = article.text.slice(Math.max(0, start - 220), start);
  const after = article.text.slice(end, end + 220);
  const context = `${before}⟦${article.text.slice(start, end)}⟧${after}`;
  const engine = prediction?.quotes.find((quote) => quote.start < end && start < quote.end);
  const believed = engine && { cue: engine.cue, type: engine.type, confidence: engine.confidence };
  return { ...error, ...believed, goldType: error.type, context };
}

/** Runs one quote set and scores it with the shared scorer. */
export async function evaluateQuotes(set: (typeof quoteSets)[number], limit?: number): Promise<QuoteResult> {
  const { scoreDocs } = await importScorer<QuoteScorer>('eval/quotes/score.mjs');
  const articles = readLines<GoldArticle>(set.file).slice(0, limit);
  const predictions = await predict(articles);
  const all = scoreDocs(
    articles,
    predictions.map((prediction) => marked(prediction)),
  );
  const trusted = thresholds.map((threshold) => {
    const { r } = scoreDocs(
      articles,
      predictions.map((prediction) => marked(prediction, threshold)),
    );
    const coverage = all.r.pred === 0 ? 0 : r.pred / all.r.pred;
    return { threshold, coverage, precision: r.e2e.p, speakerRight: r.attribution.exact };
  });
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const predictionById = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const times = predictions.map((prediction) => prediction.milliseconds);
  return {
    name: set.name,
    score: all.r,
    trusted,
    millisecondsMedian: median(times),
    millisecondsMaximum: Math.max(0, ...times),
    errors: all.errors.map((error) =>
      withContext(error, articleById.get(error.id)!, predictionById.get(error.id)),
    ),
  };
}

/** The figures of a quote set that have a floor, in per cent. */
export function quoteFigures({ score }: QuoteResult): Record<string, number> {
  return {
    'span F1, exact': 100 * score.exact.f1,
    'span F1, overlap 0.8': 100 * score.relaxed.f1,
    'speaker right on matched': 100 * score.attribution.exact,
    'end-to-end F1': 100 * score.e2e.f1,
    verbatim: score.pred === 0 ? 0 : 100 * (1 - score.notVerbatim / score.pred),
  };
}
