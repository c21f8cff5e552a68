import { isKnownLanguage } from '../text/lexicon/lexicons.ts';
import { scoreRow } from './boosted-trees.ts';
import { germanSpeechFeatureNames, germanSpeechFeatures } from './german-speech-features.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';
import { quoteModels } from './quote-models.ts';
import { speechFeatureNames, speechFeatures } from './speech-features.ts';

const row = new Float32Array(speechFeatureNames.length + germanSpeechFeatureNames.length);

/** For each marked candidate whether it is speech, not a title, a term, a nickname or a scare quote. */
export function findSpeech(context: QuoteContext): boolean[] {
  const { language } = context.document.article;
  const known = isKnownLanguage(language);
  const isGerman = language === 'de';
  const { speech, germanSpeech } = quoteModels();
  const model = isGerman ? germanSpeech : speech;
  return context.candidates.map((candidate, index) => {
    if (isNickname(context, candidate)) {
      context.trace?.speech.push({ speech: false });
      return false;
    }
    if (!known) {
      const spoken = looksSpoken(context, candidate);
      context.trace?.speech.push({ speech: spoken });
      return spoken;
    }
    speechFeatures(context, index, row);
    if (isGerman) germanSpeechFeatures(context, index, speech, row, speechFeatureNames.length);
    const score = scoreRow(model, row);
    context.trace?.speech.push({ speech: score > 0, row: row.slice(), score });
    return score > 0;
  });
}

const SPOKEN_WORDS = 4;

/** Where no verb can be told from a noun, length and place decide: titles, terms and scare quotes are short and woven in. */
function looksSpoken({ document, sentenceOf }: QuoteContext, candidate: MarkedCandidate): boolean {
  if (candidate.words >= SPOKEN_WORDS) return true;
  const opening = candidate.left < 0 || sentenceOf[candidate.left] !== candidate.sentence;
  const last = document.tokens[candidate.end - 1]!.text;
  return candidate.words > 1 && (opening || /[.,!?…]$/.test(last));
}

/** “the Axe” inside a name is no speech, whatever it looks like. */
function isNickname(context: QuoteContext, candidate: MarkedCandidate): boolean {
  const mention = context.mentionAt[candidate.left] ?? -1;
  if (mention < 0) return false;
  const { headFirst, headEnd } = context.document.mentions[mention]!;
  return headFirst <= candidate.left && candidate.right < headEnd;
}
