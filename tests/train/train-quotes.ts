import { existsSync, writeFileSync } from 'node:fs';
import { readTrees } from '../../src/quotes/boosted-trees.ts';
import type { QuoteModelsJson } from '../../src/quotes/quote-models.ts';
import { boost } from './boost.ts';
import { dropDoubtful } from './drop-doubtful.ts';
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
const ANTECEDENT = { trees: 150, leaves: 8, rate: 0.05, minLeaf: 30, lambda: 10, featureShare: 0.4 };
/** A tenth of the English data: small trees, slowly. */
const GERMAN = { trees: 200, leaves: 6, rate: 0.04, minLeaf: 10, lambda: 8, featureShare: 0.4 };

/**
 * Trains the models of the quote engine on prepared articles. Deterministic. The shared models learn from English
 * alone, so that their scores, which the German ones read, come from articles they have not seen.
 */
export function trainQuoteModels(
  articles: readonly PreparedArticle[],
  about: Record<string, unknown>,
): QuoteModelsJson {
  const isGerman = ({ context }: PreparedArticle): boolean => context.document.article.language === 'de';
  const german = articles.filter(isGerman);
  const others = articles.filter((article) => !isGerman(article));
  const speech = boost(speechRows(others), SPEECH);
  const speaker = boost(speakerRows(others), SPEAKER);
  return {
    about,
    speech,
    speaker,
    germanSpeech: boost(speechRows(german, readTrees(speech, speech.features)), GERMAN),
    germanSpeaker: boost(speakerRows(german, readTrees(speaker, speaker.features)), GERMAN),
    antecedent: boost(
      dropDoubtful(dropDoubtful(antecedentRows(articles), ANTECEDENT), ANTECEDENT),
      ANTECEDENT,
    ),
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
    const models = trainQuoteModels(articles, about);
    const file = new URL('../../src/quotes/quote-models.json', import.meta.url);
    writeFileSync(file, `${JSON.stringify(models)}\n`);
    console.log(`Wrote ${file.pathname.split('/').slice(-3).join('/')} from ${articles.length} articles.`);
  }
}
