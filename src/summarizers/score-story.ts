import type { Document } from '../model/document.ts';
import { tokenize } from '../text/tokenize.ts';
import type { LineScores } from './choose-lines.ts';
import { describe, FEATURES } from './features.ts';
import { SET_FEATURES } from './line-set-features.ts';
import { measureSalience, type Salience } from './salience.ts';
import type { StorySentence } from './story.ts';
import { type Weights, weightedSum } from './weighted-sum.ts';

/** The linear models of the ranked summarizer. */
export interface SummaryWeights {
  /** How much a sentence says of what a summary should. */
  readonly sentence: Weights;
  /** A sentence's own share in the value of a set of lines. */
  readonly share: Weights;
  /** The value of a set of lines. */
  readonly set: Weights;
  /** How good a gist a sentence is. */
  readonly gist: Weights;
}

/** A story as the models see it. */
export interface ScoredStory extends LineScores {
  readonly salience: Salience;
  /** By sentence: how good a gist it is. */
  readonly gists: readonly number[];
}

/** The content words of a story and one vector of features for each sentence, in the order of `FEATURES`. */
export function describeStory(
  document: Document,
  story: readonly StorySentence[],
): { readonly salience: Salience; readonly vectors: number[][] } {
  const sentences = story.map(({ sentence }) => sentence);
  const profiles = story.map(({ profile }) => profile);
  const salience = measureSalience(document, sentences, tokenize(document.article.headline ?? '', []));
  return { salience, vectors: describe(profiles, salience) };
}

/** Applies the models to a story. */
export function scoreStory(
  document: Document,
  story: readonly StorySentence[],
  weights: SummaryWeights,
): ScoredStory {
  const { salience, vectors } = describeStory(document, story);
  return {
    salience,
    scores: vectors.map(weightedSum(FEATURES, weights.sentence)),
    shares: vectors.map(weightedSum(FEATURES, weights.share)),
    gists: vectors.map(weightedSum(FEATURES, weights.gist)),
    setValue: weightedSum(SET_FEATURES, weights.set),
  };
}
