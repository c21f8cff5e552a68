import { existsSync, writeFileSync } from 'node:fs';
import { readTrees, type TreeModelJson } from '../../src/quotes/boosted-trees.ts';
import { candidateFeatureNames } from '../../src/quotes/candidate-features.ts';
import type { QuoteModelsJson } from '../../src/quotes/quote-models.ts';
import { speechFeatureNames } from '../../src/quotes/speech-features.ts';
import { boost, boostAverage, type TrainingRows } from './boost.ts';
import { dropDoubtful } from './drop-doubtful.ts';
import { fitCalibration } from './fit-calibration.ts';
import { judgeOutOfFold, type SpeakerMatch } from './out-of-fold.ts';
import {
  antecedentRows,
  type PreparedArticle,
  prepare,
  readGold,
  speakerRows,
  speechRows,
} from './quote-rows.ts';

const data = new URL('../../../shared/eval/quotes/', import.meta.url);

const SPEECH = { trees: 250, leaves: 16, rate: 0.05, minLeaf: 15, lambda: 4, featureShare: 0.5 };
const SPEAKER = { trees: 250, leaves: 20, rate: 0.07, minLeaf: 20, lambda: 4, featureShare: 0.5 };
const GERMAN_SPEECH = { trees: 400, leaves: 6, rate: 0.02, minLeaf: 8, lambda: 4, featureShare: 0.3 };
const GERMAN_SPEAKER = { trees: 300, leaves: 12, rate: 0.04, minLeaf: 12, lambda: 4, featureShare: 0.2 };
const ANTECEDENT = { trees: 150, leaves: 8, rate: 0.05, minLeaf: 30, lambda: 10, featureShare: 0.4 };

/**
 * Trains the models of the quote engine on prepared articles. Deterministic. The shared models learn from English; the
 * German ones from German, with the shared models' scores among their features.
 */
export function trainQuoteModels(
  articles: readonly PreparedArticle[],
  about: Record<string, unknown>,
): QuoteModelsJson {
  const of = (german: boolean): PreparedArticle[] =>
    articles.filter(({ context }) => (context.document.article.language === 'de') === german);
  const speech = boost(speechRows(of(false)), SPEECH);
  const speaker = boost(speakerRows(of(false)), SPEAKER);
  const antecedent = boost(
    dropDoubtful(dropDoubtful(antecedentRows(articles), ANTECEDENT), ANTECEDENT),
    ANTECEDENT,
  );
  return { about, speech, speaker, antecedent, ...trainGerman(of(true), speech, speaker), calibration: {} };
}

/** Few German articles, so small trees at a low rate, each from few of the features, and models of several seeds averaged. */
function trainGerman(
  articles: readonly PreparedArticle[],
  speech: TreeModelJson,
  speaker: TreeModelJson,
): Pick<QuoteModelsJson, 'germanSpeech' | 'germanSpeaker'> {
  const sharedSpeech = readTrees(speech, speechFeatureNames);
  const sharedSpeaker = readTrees(speaker, candidateFeatureNames);
  return {
    germanSpeech: boostAverage(speechRows(articles, sharedSpeech), GERMAN_SPEECH, 3),
    germanSpeaker: boostAverage(withoutTruthWeighed(speakerRows(articles, sharedSpeaker)), GERMAN_SPEAKER, 4),
  };
}

/** What a quote weighs whose annotated speaker is none of the candidates: mostly it says how the article was annotated. */
const WITHOUT_TRUTH = 0.05;

function withoutTruthWeighed(rows: TrainingRows): TrainingRows {
  const { labels, groups } = rows;
  const settled = new Set<number>();
  labels.forEach((label, row) => {
    if (label === 1) settled.add(groups![row]!);
  });
  return {
    ...rows,
    weights: Float32Array.from(groups!, (group) => (settled.has(group) ? 1 : WITHOUT_TRUTH)),
  };
}

/** The annotated articles of the training files, parsed. */
export function trainingArticles(): PreparedArticle[] {
  const english = readGold(new URL('polnear_train.jsonl', data).pathname).map((gold) => prepare(gold, 'en'));
  const german = readGold(new URL('wikinews_de_train.jsonl', data).pathname).map((gold) =>
    prepare(gold, 'de'),
  );
  return [...english, ...german];
}

if (import.meta.main) {
  if (!existsSync(data)) {
    console.log('Skipped: the training data (../shared/eval/quotes) is not there.');
  } else {
    const articles = trainingArticles();
    const about = {
      made: 'npm run train:quotes',
      trainedOn: 'polnear_train, wikinews_de_train',
      articles: articles.length,
      method: 'docs/quotes.md',
    };
    const { speakerMatch } = (await import(new URL('score.mjs', data).href)) as {
      speakerMatch: SpeakerMatch;
    };
    const judged = judgeOutOfFold(articles, trainQuoteModels, speakerMatch);
    const calibration = Object.fromEntries(
      [...judged].map(([language, list]) => [language, fitCalibration(list)]),
    );
    const models = { ...trainQuoteModels(articles, about), calibration };
    const file = new URL('../../src/quotes/quote-models.json', import.meta.url);
    writeFileSync(file, `${JSON.stringify(models)}\n`);
    console.log(`Wrote ${file.pathname.split('/').slice(-3).join('/')} from ${articles.length} articles.`);
  }
}
