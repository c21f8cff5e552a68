import { expect, test } from 'vitest';
import { antecedentFeatureNames } from '../../../src/quotes/antecedent-features.ts';
import { readTrees } from '../../../src/quotes/boosted-trees.ts';
import { candidateFeatureNames } from '../../../src/quotes/candidate-features.ts';
import { antecedentFeatureWords } from '../../../src/quotes/explain/antecedent-feature-words.ts';
import { candidateFeatureWords } from '../../../src/quotes/explain/candidate-feature-words.ts';
import { whether } from '../../../src/quotes/explain/feature-words.ts';
import { speechFeatureWords } from '../../../src/quotes/explain/speech-feature-words.ts';
import { tellingAgainst, tellingAlone } from '../../../src/quotes/explain/telling-features.ts';
import { speechFeatureNames } from '../../../src/quotes/speech-features.ts';

test.each([
  ['speech', speechFeatureNames, speechFeatureWords],
  ['speaker', candidateFeatureNames, candidateFeatureWords],
  ['antecedent', antecedentFeatureNames, antecedentFeatureWords],
])('every feature of the %s model reads as words, and no other does', (_, names, words) => {
  expect(Object.keys(words).toSorted()).toEqual([...names].toSorted());
  for (const name of names) {
    for (const value of [0, 1, 2, 3]) {
      expect(words[name]?.(value, { cue: 'said' }), name).toMatch(/^[a-z0-9“].*\s/);
      expect(words[name]?.(value, { cue: 'said' }), name).not.toMatch(/undefined|NaN/);
    }
  }
});

// near > 0.5 gives 2, loud > 1.5 gives 1.
const features = ['near', 'loud'];
const model = readTrees(
  {
    features,
    base: 0,
    trees: [
      [0, 0.5, -1, 0, -1, 2],
      [1, 1.5, -1, 0, -1, 1],
    ],
  },
  features,
);
const words = { near: whether('is near', 'is far'), loud: whether('is loud', 'is quiet') };
const reading = { model, words, facts: { cue: undefined } };

test('what a winner owes to each feature is what it would lose with the rival’s value', () => {
  const telling = tellingAgainst(Float32Array.of(1, 2), Float32Array.of(0, 0), -1, 5, reading);
  expect(telling).toEqual([
    { feature: 'near', value: 1, says: 'is near', instead: 0, insteadSays: 'is far', moves: -2 },
    { feature: 'loud', value: 2, says: 'is loud', instead: 0, insteadSays: 'is quiet', moves: -1 },
  ]);
  expect(tellingAgainst(Float32Array.of(1, 2), Float32Array.of(1, 0), -1, 5, reading)).toHaveLength(1);
  expect(tellingAgainst(Float32Array.of(1, 2), Float32Array.of(0, 0), 1, 5, reading)).toEqual([]);
});

test('without a rival each feature is changed to the value that hurts most', () => {
  expect(tellingAlone(Float32Array.of(1, 2), -1, 1, reading)).toMatchObject([
    { feature: 'near', instead: 0, moves: -2 },
  ]);
  expect(tellingAlone(Float32Array.of(0, 0), 1, 5, reading)).toMatchObject([
    { feature: 'near', instead: 1, moves: 2 },
    { feature: 'loud', instead: 2, moves: 1 },
  ]);
});
