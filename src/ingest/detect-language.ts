import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { voteLanguage } from './language/vote-language.ts';
import { LANGUAGE_SAMPLE_LENGTH } from './limits.ts';

type Detect = (text: string) => { language: string; isReliable(): boolean };

const UNDETERMINED = 'und';
/** eld reads some 350 bytes from where the text it is given starts. */
const ELD_SAMPLE_LENGTH = 1_000;

let detector: Detect | undefined;

/**
 * eld costs a fifth of a second to load, so it is loaded at the first text whose language the vote leaves open;
 * by path, because its package offers no entry for `require`, the only synchronous way.
 */
function loadDetector(): Detect {
  const path = fileURLToPath(import.meta.resolve('eld/extrasmall'));
  const { eld } = createRequire(import.meta.url)(path) as { eld: { detect: Detect } };
  return (text) => eld.detect(text);
}

/** A stretch away from the top of a long text, where datelines, names and navigation stand. */
function middleOf(sample: string): string {
  if (sample.length <= ELD_SAMPLE_LENGTH) return sample;
  const space = sample.indexOf(' ', Math.floor(sample.length / 3));
  const start = space < 0 ? 0 : space + 1;
  return sample.slice(start, start + ELD_SAMPLE_LENGTH);
}

/**
 * The language of a text as a BCP 47 primary subtag (`en`, `de`), or `und` where it can't be told. The first
 * 3,000 units decide: by a vote of common words, or else by eld's n-grams (60 languages, ISO 639-1). Takes any
 * string, never throws.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, LANGUAGE_SAMPLE_LENGTH).toWellFormed();
  if (!/\p{L}/u.test(sample)) return UNDETERMINED;
  const voted = voteLanguage(sample);
  if (voted) return voted;
  detector ??= loadDetector();
  for (const stretch of [middleOf(sample), sample]) {
    const result = detector(stretch);
    if (result.language && result.isReliable()) return result.language;
  }
  return UNDETERMINED;
}
