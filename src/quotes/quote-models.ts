import { antecedentFeatureNames } from './antecedent-features.ts';
import { readTrees, type TreeModel, type TreeModelJson } from './boosted-trees.ts';
import type { Calibration } from './calibrate.ts';
import { candidateFeatureNames } from './candidate-features.ts';
import { germanCandidateFeatureNames } from './german-candidate-features.ts';
import { germanSpeechFeatureNames } from './german-speech-features.ts';
import trained from './quote-models.json' with { type: 'json' };
import { speechFeatureNames } from './speech-features.ts';

/** The trained models of the quote engine. */
export interface QuoteModels {
  readonly speech: TreeModel;
  readonly speaker: TreeModel;
  readonly antecedent: TreeModel;
  /** German has models of its own for what its grammar changes. */
  readonly germanSpeech: TreeModel;
  readonly germanSpeaker: TreeModel;
  /** By language, what a speaker's probability is worth. */
  readonly calibration: Readonly<Record<string, Calibration>>;
}

/** What `quote-models.json` holds: the models, and with what data and figures they were made. */
export interface QuoteModelsJson {
  readonly about: Record<string, unknown>;
  readonly speech: TreeModelJson;
  readonly speaker: TreeModelJson;
  readonly antecedent: TreeModelJson;
  readonly germanSpeech: TreeModelJson;
  readonly germanSpeaker: TreeModelJson;
  /** Knots by language; none while the models are cross-validated. */
  readonly calibration: Readonly<Record<string, readonly (readonly number[])[]>>;
}

let loaded: QuoteModels | undefined;

/** The trained models of `quote-models.json` beside this file, unfolded at the first call. */
export function quoteModels(): QuoteModels {
  loaded ??= parse(trained);
  return loaded;
}

/** Replaces the models: for cross-validation, where each fold has its own. */
export function useQuoteModels(json: QuoteModelsJson): void {
  loaded = parse(json);
}

function parse(json: QuoteModelsJson): QuoteModels {
  return {
    speech: readTrees(json.speech, speechFeatureNames),
    speaker: readTrees(json.speaker, candidateFeatureNames),
    antecedent: readTrees(json.antecedent, antecedentFeatureNames),
    germanSpeech: readTrees(json.germanSpeech, [...speechFeatureNames, ...germanSpeechFeatureNames]),
    germanSpeaker: readTrees(json.germanSpeaker, [...candidateFeatureNames, ...germanCandidateFeatureNames]),
    calibration: json.calibration as Readonly<Record<string, Calibration>>,
  };
}
