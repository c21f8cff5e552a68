import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { digestRecord } from '../../src/batch/digest-records.ts';
import { importScorer, readText, sharedFolder } from './shared-data.ts';

/** Pages with the bodies of their articles as people made them. */
export const extractionFile = 'eval/extraction/ground-truth.json';

type Gold = Readonly<Record<string, { readonly articleBody: string; readonly url: string }>>;

/** The shared scorer's figures. */
export interface ExtractionResult {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Pages with an F1 below 0.8. */
  readonly bad: number;
}

interface Scorer {
  score(gold: Gold, predicted: Readonly<Record<string, { readonly articleBody: string }>>): ExtractionResult;
}

/** Reads the article of every page as `batch` does and scores the bodies. */
export async function evaluateExtraction(limit?: number): Promise<ExtractionResult> {
  const whole = JSON.parse(readText(extractionFile)) as Gold;
  const gold: Gold = Object.fromEntries(Object.entries(whole).slice(0, limit));
  const { score } = await importScorer<Scorer>('eval/extraction/score.mjs');
  const predicted: Record<string, { articleBody: string }> = {};
  for (const [id, { url }] of Object.entries(gold)) {
    const packed = readFileSync(join(sharedFolder, `eval/extraction/html/${id}.html.gz`));
    const read = await digestRecord({ id, html: gunzipSync(packed).toString('utf8'), url }, {});
    const body = 'article' in read ? read.article?.body : undefined;
    predicted[id] = { articleBody: body ?? '' };
  }
  return score(gold, predicted);
}

/** The figures that have a floor, in per cent. */
export function extractionFigures({
  f1,
  precision,
  recall,
  pages,
  bad,
}: ExtractionResult): Record<string, number> {
  return {
    F1: 100 * f1,
    precision: 100 * precision,
    recall: 100 * recall,
    'pages with an F1 of .8 and more': (100 * (pages - bad)) / pages,
  };
}
