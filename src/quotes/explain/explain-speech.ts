import type { SpeechExplanation } from '../../model/quote-explanation.ts';
import { quoteModels } from '../quote-models.ts';
import type { SpeechDecision } from '../quote-trace.ts';
import { speechFeatureWords } from './speech-feature-words.ts';
import { tellingAlone } from './telling-features.ts';

const MOST_TELLING = 4;

/** Why words in marks were taken to be speech, or something else. */
export function explainSpeech({ speech, row, score }: SpeechDecision, language: string): SpeechExplanation {
  if (row === undefined || score === undefined) return { isSpeech: speech, by: 'nickname', telling: [] };
  const models = quoteModels();
  const model = language === 'de' ? models.germanSpeech : models.speech;
  const reading = { model, words: speechFeatureWords, facts: { cue: undefined } };
  return {
    isSpeech: speech,
    by: 'model',
    probability: 1 / (1 + Math.exp(-score)),
    telling: tellingAlone(row, speech ? -1 : 1, MOST_TELLING, reading),
  };
}
