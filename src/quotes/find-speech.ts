import { scoreRow } from './boosted-trees.ts';
import { germanSpeechFeatureNames, germanSpeechFeatures } from './german-speech-features.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';
import { quoteModels } from './quote-models.ts';
import { speechFeatureNames, speechFeatures } from './speech-features.ts';

const row = new Float32Array(speechFeatureNames.length + germanSpeechFeatureNames.length);

/** For each marked candidate whether it is speech, not a title, a term, a nickname or a scare quote. */
export function findSpeech(context: QuoteContext): boolean[] {
  const isGerman = context.document.article.language === 'de';
  const { speech, germanSpeech } = quoteModels();
  const model = isGerman ? germanSpeech : speech;
  return context.candidates.map((candidate, index) => {
    if (isNickname(context, candidate)) {
      context.trace?.speech.push({ speech: false });
      return false;
    }
    speechFeatures(context, index, row);
    if (isGerman) germanSpeechFeatures(context, index, speech, row, speechFeatureNames.length);
    const score = scoreRow(model, row);
    context.trace?.speech.push({ speech: score > 0, row: row.slice(), score });
    return score > 0;
  });
}

/** “the Axe” inside a name is no speech, whatever it looks like. */
function isNickname(context: QuoteContext, candidate: MarkedCandidate): boolean {
  const mention = context.mentionAt[candidate.left] ?? -1;
  if (mention < 0) return false;
  const { headFirst, headEnd } = context.document.mentions[mention]!;
  return headFirst <= candidate.left && candidate.right < headEnd;
}
