import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, analyse } from '../../src/index.ts';
import { importScorer, readLines, whySkipped } from '../eval/shared-data.ts';
import { caseSlugs } from '../golden/cases.ts';
import { analyseCase, analyseFile } from '../golden/run-case.ts';
import type { Baselines } from './baselines.ts';
import { shortest } from './timing.ts';

/** How one engine does on our own articles; shares lie in [0, 1]. */
export interface SummaryFigures {
  readonly engine: string;
  /** Of the headline's longer words, how many its first 60 words hold. */
  readonly headlineCovered: number;
  /** ROUGE-1 in per cent at 60 words on the shared dev set, where that is there. */
  readonly rouge1: number | undefined;
  /** Milliseconds for all of our own articles. */
  readonly milliseconds: number;
}

const equalLength = 60;
const samples = join(import.meta.dirname, '../../digests/sample');
const shared = ['eval/summaries/score.mjs', 'eval/summaries/dev.jsonl'] as const;

interface Scorer {
  scoreOne(lines: readonly string[], references: readonly string[], words: number): readonly number[];
}

/** Our own articles, down the whole road: the golden ones and the samples. */
export async function ownArticles(): Promise<Analysis[]> {
  const golden = await Promise.all(caseSlugs().map(analyseCase));
  const files = readdirSync(samples).filter((name) => name.endsWith('.txt'));
  return [...golden, ...(await Promise.all(files.map((name) => analyseFile(join(samples, name)))))];
}

/** Summaries, ours and node-summarizer's, over the same bodies. */
export async function benchSummaries(baselines: Baselines): Promise<SummaryFigures[]> {
  const articles = (await ownArticles()).map(({ article }) => article);
  const measure = async (engine: string, summarize: (text: string) => string): Promise<SummaryFigures> => ({
    engine,
    headlineCovered: mean(articles.map(({ headline = '', body }) => covered(headline, summarize(body)))),
    rouge1: await rouge(summarize),
    milliseconds: articles.reduce((sum, { body }) => sum + shortest(() => summarize(body)), 0),
  });
  // The lines as `batch` gives them: where one says the same as the gist, it stays.
  const ours = (text: string) =>
    analyse(text, { repeatGist: true })
      .digest.lines.map((line) => line.text)
      .join(' ');
  return [await measure('verbatim', ours), await measure('node-summarizer', baselines.summary)];
}

async function rouge(summarize: (text: string) => string): Promise<number | undefined> {
  if (whySkipped(...shared) !== undefined) return undefined;
  const { scoreOne } = await importScorer<Scorer>(shared[0]);
  const items = readLines<{ text: string; references: string[] }>(shared[1]);
  return mean(items.map(({ text, references }) => scoreOne([summarize(text)], references, equalLength)[0]!));
}

function covered(headline: string, summary: string): number {
  const words = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const told = new Set(words(summary.split(/\s+/).slice(0, equalLength).join(' ')));
  const wanted = words(headline);
  return wanted.length === 0 ? 1 : wanted.filter((word) => told.has(word)).length / wanted.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
