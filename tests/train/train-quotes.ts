import { existsSync, writeFileSync } from 'node:fs';
import type { QuoteModelsJson } from '../../src/quotes/quote-models.ts';
import { boost } from './boost.ts';
import {
  antecedentRows,
  type PreparedArticle,
  prepare,
  readGold,
  speakerRows,
  speechRows,
} from './quote-rows.ts';

const data = new URL('../../../shared/eval/quotes/', import.meta.url);

/** Trains the three models of the quote engine on prepared articles. Deterministic. */
export function trainQuoteModels(
  articles: readonly PreparedArticle[],
  about: Record<string, unknown>,
): QuoteModelsJson {
  return {
    about,
    speech: boost(speechRows(articles), {
      trees: 90,
      leaves: 12,
      rate: 0.1,
      minLeaf: 15,
      lambda: 2,
      featureShare: 0.8,
    }),
    speaker: boost(speakerRows(articles), {
      trees: 120,
      leaves: 16,
      rate: 0.12,
      minLeaf: 20,
      lambda: 2,
      featureShare: 0.7,
    }),
    antecedent: boost(antecedentRows(articles), {
      trees: 60,
      leaves: 8,
      rate: 0.1,
      minLeaf: 20,
      lambda: 4,
      featureShare: 0.7,
    }),
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
