import { existsSync, writeFileSync } from 'node:fs';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { rankedBy } from '../../src/summarizers/ranked.ts';
import { countDocuments } from './count-documents.ts';
import { FOLDS, fitSummaries, measureTargets } from './fit-summaries.ts';
import {
  type Exemplar,
  evaluation,
  loadRouge,
  type Rouge,
  readExemplars,
  readRecords,
} from './summary-data.ts';

const home = new URL('../../src/summarizers/', import.meta.url);

/** Means over articles of ROUGE-1 and ROUGE-2: at 60 words, of three lines, of the gist; ours and the lead's. */
type Figures = Readonly<Record<string, number>>;

/**
 * `--counts` counts document frequencies (train files only; run it first, alone: the features depend on them).
 * Without it, fits the summary models on train and dev and writes `weights.json` with the figures of a 5-fold
 * cross-validation. Deterministic: equal data give equal files.
 */
async function main(): Promise<void> {
  if (!existsSync(evaluation))
    return console.log('Skipped: the training data (../shared/eval) is not there.');
  if (process.argv.includes('--counts')) return writeCounts();
  const rouge = await loadRouge();
  const train = readExemplars('summaries/train.jsonl');
  const dev = readExemplars('summaries/dev.jsonl');
  const measured = [...train, ...dev].map((exemplar) => ({
    exemplar,
    targets: measureTargets(exemplar, rouge),
  }));
  const results: Figures[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitSummaries(measured.filter((_, at) => at % FOLDS !== fold));
    measured.forEach(({ exemplar }, at) => {
      if (at % FOLDS === fold) results[at] = compare(exemplar, rankedBy(weights), rouge);
    });
  }
  const figures = {
    train: means(results.slice(0, train.length)),
    dev: means(results.slice(train.length)),
    summeval: means(results.filter((_, at) => measured[at]!.exemplar.set === 'summeval')),
    frank: means(results.filter((_, at) => measured[at]!.exemplar.set.startsWith('frank'))),
  };
  console.table(figures);
  if (process.argv.includes('--dry')) return;
  const trainedOn = `${train.length} CNN/DailyMail validation articles; ${dev.length} SummEval and FRANK articles`;
  const weights = fitSummaries(measured);
  writeFileSync(
    new URL('weights.json', home),
    `${JSON.stringify({ trainedOn, figures, ...weights }, null, 1)}\n`,
  );
}

function writeCounts(): void {
  const texts = (path: string) => readRecords<{ text: string }>(path).map(({ text }) => text);
  const tables = {
    en: countDocuments([...texts('summaries/train.jsonl'), ...texts('quotes/polnear_train.jsonl')]),
    de: countDocuments(texts('quotes/wikinews_de_train.jsonl')),
  };
  const countedOn = {
    en: 'CNN/DailyMail validation articles and US political news (PolNeAR, training part)',
    de: 'German WikiNews articles (training part)',
  };
  writeFileSync(new URL('document-frequencies.json', home), `${JSON.stringify({ countedOn, tables })}\n`);
}

function compare(
  { document, references }: Exemplar,
  summarizer: ReturnType<typeof rankedBy>,
  rouge: Rouge,
): Figures {
  const { lines, gist } = summarizer.summarize(document, { lines: 3, quotes: findQuotes(document) });
  const ours = lines.map(({ text }) => text);
  const lead = document.sentences.map(({ start, end }) => document.article.body.slice(start, end));
  const [cut, leadCut] = [rouge(ours, references, 60), rouge(lead, references, 60)];
  const [three, leadThree] = [rouge(ours, references), rouge(lead.slice(0, 3), references)];
  const [one, leadOne] = [rouge([gist?.text ?? ''], references), rouge(lead.slice(0, 1), references)];
  return {
    cut1: cut[0],
    'cut1+': cut[0] - leadCut[0],
    cut2: cut[1],
    'cut2+': cut[1] - leadCut[1],
    three1: three[0],
    'three1+': three[0] - leadThree[0],
    three2: three[1],
    'three2+': three[1] - leadThree[1],
    gist1: one[0],
    'gist1+': one[0] - leadOne[0],
    gist2: one[1],
    'gist2+': one[1] - leadOne[1],
    words: ours.join(' ').split(/\s+/).length,
    gistWords: (gist?.text ?? '').split(/\s+/).length,
  };
}

function means(rows: readonly Figures[]): Figures {
  const names = Object.keys(rows[0] ?? {});
  const mean = (name: string) => rows.reduce((sum, row) => sum + row[name]!, 0) / rows.length;
  return {
    articles: rows.length,
    ...Object.fromEntries(names.map((name) => [name, Number(mean(name).toFixed(2))])),
  };
}

if (import.meta.main) await main();
