import { scoreRow } from './boosted-trees.ts';
import type { QuoteContext } from './quote-context.ts';
import { quoteModels } from './quote-models.ts';
import { speechFeatureNames, speechFeatures } from './speech-features.ts';

const row = new Float32Array(speechFeatureNames.length);

/** For each marked candidate whether it is speech, not a title, a term, a nickname or a scare quote. */
export function findSpeech(context: QuoteContext): boolean[] {
  return context.candidates.map((_, index) => {
    speechFeatures(context, index, row);
    return scoreRow(quoteModels().speech, row) > 0;
  });
}
