import { FEATURES } from '../../src/summarizers/features.ts';
import { describeSet, SET_FEATURES } from '../../src/summarizers/line-set-features.ts';
import { lineSets } from '../../src/summarizers/line-sets.ts';
import type { SummaryWeights } from '../../src/summarizers/score-story.ts';
import { type Weights, weightedSum } from '../../src/summarizers/weighted-sum.ts';
import { centred, type Example, ridge } from './ridge.ts';
import type { Exemplar, Rouge } from './summary-data.ts';

/** Folds of the cross-validation, and of the scores that the model of sets learns from. */
export const FOLDS = 5;

/** What the fit depends on besides the data; chosen by cross-validation. */
export interface Settings {
  /** How often the articles of the smaller, more varied data set count. */
  readonly devWeight: number;
  /** How much ROUGE-2 counts against ROUGE-1, which is about three times as high. */
  readonly bigrams: number;
  /** Lines uncut against lines cut at 60 words. */
  readonly uncut: number;
  /** The ridge penalties. */
  readonly sentence: number;
  readonly gist: number;
  readonly set: number;
  /** Added to what a set is worth for each of these features: how much the opening is trusted beyond what the data say. */
  readonly trusted: Readonly<Record<string, number>>;
}

/** The settings that the shipped weights are fitted with. */
export const SETTINGS: Settings = {
  devWeight: 6,
  bigrams: 2.5,
  uncut: 0.6,
  sentence: 300,
  gist: 300,
  set: 1000,
  trusted: { 'opens-the-story': 1, 'opens-with-two': 1, 'is-the-opening': 2, leaning: -2.5 },
};

/** What is measured once for every exemplar: how good each sentence and each set of lines would have been. */
export interface Targets {
  /** By sentence: a mixture of recall by root of length, for lines. */
  readonly sentences: readonly number[];
  /** By sentence: as the only line. */
  readonly gists: readonly number[];
  readonly ofSet: (set: readonly number[], settings: Settings) => number;
}

/** Measures an exemplar against its references. Sets are measured when asked for, once each. */
export function measureTargets({ texts, references, story }: Exemplar, rouge: Rouge): Targets {
  const alone = texts.map((text) => rouge([text], references));
  const lengths = references.map((reference) => reference.split(/\s+/).length);
  const reference = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const known = new Map<string, { cut: readonly number[]; whole: readonly number[] }>();
  const ofSet = (set: readonly number[], { bigrams, uncut }: Settings): number => {
    const key = set.join();
    let found = known.get(key);
    if (found === undefined) {
      const lines = set.map((index) => texts[index]!);
      found = { cut: rouge(lines, references, 60), whole: rouge(lines, references) };
      known.set(key, found);
    }
    const { cut, whole } = found;
    return cut[0]! + bigrams * cut[1]! + uncut * (whole[0]! + bigrams * whole[1]!);
  };
  const sentences = alone.map(([unigrams, bigrams], index) => {
    const words = Math.max(1, story[index]!.profile.words);
    const recall = ((unigrams + bigrams) * (words + reference)) / (2 * reference);
    return recall / 100 / Math.sqrt(words / 20 + 0.2);
  });
  return { sentences, gists: alone.map(([unigrams, bigrams]) => (unigrams + bigrams) / 100), ofSet };
}

/** An exemplar with its targets. */
export interface Measured {
  readonly exemplar: Exemplar;
  readonly targets: Targets;
}

/**
 * Fits the models: first the one of sentences; then, on the scores that models of the other folds give, the one
 * of sets (so that it learns from scores as good as it will see). Deterministic.
 */
export function fitSummaries(measured: readonly Measured[], settings: Settings = SETTINGS): SummaryWeights {
  const scores = crossScores(measured, settings);
  const sentence = fitSentences(measured, (targets) => targets.sentences, settings, settings.sentence);
  const gist = fitSentences(measured, (targets) => targets.gists, settings, settings.gist);
  const both = ridge(
    measured.flatMap((item, at) => setExamples(item, scores[at]!, settings)),
    settings.set,
  );
  return {
    sentence: named(FEATURES, sentence),
    gist: named(FEATURES, gist),
    set: named(
      SET_FEATURES,
      SET_FEATURES.map((name, at) => both[at]! + (settings.trusted[name] ?? 0)),
    ),
    share: named(FEATURES, both.slice(SET_FEATURES.length)),
  };
}

function crossScores(measured: readonly Measured[], settings: Settings): number[][] {
  const scores: number[][] = measured.map(() => []);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = measured.filter((_, at) => at % FOLDS !== fold);
    const weights = named(
      FEATURES,
      fitSentences(others, (targets) => targets.sentences, settings, settings.sentence),
    );
    const score = weightedSum(FEATURES, weights);
    measured.forEach(({ exemplar }, at) => {
      if (at % FOLDS === fold) scores[at] = exemplar.vectors.map(score);
    });
  }
  return scores;
}

function fitSentences(
  measured: readonly Measured[],
  targetsOf: (targets: Targets) => readonly number[],
  settings: Settings,
  penalty: number,
): number[] {
  const examples = measured.flatMap(({ exemplar, targets }): Example[] => {
    const kept = exemplar.story.flatMap(({ fault }, index) => (fault === 'unfit' ? [] : [index]));
    const values = targetsOf(targets);
    const mean = kept.reduce((sum, index) => sum + values[index]!, 0) / Math.max(1, kept.length);
    const vectors = centred(kept.map((index) => exemplar.vectors[index]!));
    const weight = (importance(exemplar, settings) * 20) / Math.max(1, kept.length);
    return kept.map((index, at) => ({ vector: vectors[at]!, target: values[index]! - mean, weight }));
  });
  return ridge(examples, penalty);
}

function setExamples(
  { exemplar, targets }: Measured,
  scores: readonly number[],
  settings: Settings,
): Example[] {
  const { story, salience } = exemplar;
  const sets = lineSets(story, scores) as [number, number, number][];
  const vectors = centred(
    sets.map((set) => {
      const shares = FEATURES.map((_, at) =>
        set.reduce((sum, index) => sum + exemplar.vectors[index]![at]!, 0),
      );
      return [...describeSet(story, salience, scores, set), ...shares];
    }),
  );
  const values = sets.map((set) => targets.ofSet(set, settings));
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const weight = (importance(exemplar, settings) * 40) / Math.max(1, sets.length);
  return sets.map((_, at) => ({ vector: vectors[at]!, target: values[at]! - mean, weight }));
}

function importance({ set }: Exemplar, settings: Settings): number {
  return set.endsWith('validation') ? 1 : settings.devWeight;
}

function named(names: readonly string[], values: readonly number[]): Weights {
  return Object.fromEntries(names.map((name, at) => [name, Number(values[at]!.toPrecision(5))]));
}
