import { describeSet } from './line-set-features.ts';
import { isGrounded, lineSets } from './line-sets.ts';
import { type Salience, similarity } from './salience.ts';
import type { StorySentence } from './story.ts';

/** How much a line's likeness to a chosen one (cosine, squared) takes off its score. */
const REDUNDANCY = 0.3;

/** Two lines more alike than this (cosine) repeat each other. */
const TOO_ALIKE = 0.75;

/** The models' views of a story. */
export interface LineScores {
  /** By sentence: how much it says of what a summary should. */
  readonly scores: readonly number[];
  /** By sentence: its own share in the value of a set. */
  readonly shares: readonly number[];
  /** The value of a set's features. */
  readonly setValue: (vector: readonly number[]) => number;
}

/**
 * Chooses up to `count` sentences. Three are chosen together, as the set of the highest value; fewer are the
 * best of these, and more are added one by one by score less redundancy (maximal marginal relevance, Carbonell and
 * Goldstein 1998, with the cosine squared). No two are alike, and none leans on a sentence that isn't shown.
 *
 * @returns indices into `story`, in story order.
 */
export function chooseLines(
  story: readonly StorySentence[],
  salience: Salience,
  model: LineScores,
  count: number,
): number[] {
  const chosen = bestThree(story, salience, model);
  while (chosen.length > Math.max(0, count)) dropWorst(story, model.scores, chosen);
  for (const fault of ['none', 'poor'] as const) {
    while (chosen.length < count) {
      const next = bestAddition(story, salience, model.scores, chosen, fault);
      if (next < 0) break;
      chosen.push(next);
      chosen.sort((a, b) => a - b);
    }
  }
  return chosen;
}

function bestThree(story: readonly StorySentence[], salience: Salience, model: LineScores): number[] {
  let best: readonly number[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (const set of lineSets(story, model.scores)) {
    const [a, b, c] = set as [number, number, number];
    if (isRepetitive(salience, [a, b, c])) continue;
    const vector = describeSet(story, salience, model.scores, [a, b, c]);
    const value = model.setValue(vector) + model.shares[a]! + model.shares[b]! + model.shares[c]!;
    if (value > highest) [highest, best] = [value, set];
  }
  return [...best];
}

function isRepetitive(salience: Salience, [a, b, c]: readonly [number, number, number]): boolean {
  const alike = (one: number, other: number) => similarity(salience, one, other) > TOO_ALIKE;
  return alike(a, b) || alike(a, c) || alike(b, c);
}

/** Takes out the lowest score whose going leaves no other sentence leaning on nothing. */
function dropWorst(story: readonly StorySentence[], scores: readonly number[], chosen: number[]): void {
  const order = chosen.map((_, at) => at).sort((a, b) => scores[chosen[a]!]! - scores[chosen[b]!]!);
  const going = order.find((at) => isGrounded(story, chosen.toSpliced(at, 1))) ?? chosen.length - 1;
  chosen.splice(going, 1);
}

function bestAddition(
  story: readonly StorySentence[],
  salience: Salience,
  scores: readonly number[],
  chosen: readonly number[],
  fault: 'none' | 'poor',
): number {
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < story.length; index++) {
    if (story[index]!.fault !== fault || chosen.includes(index) || scores[index]! <= highest) continue;
    const likeness = chosen.map((taken) => similarity(salience, taken, index));
    if (likeness.some((alike) => alike > TOO_ALIKE)) continue;
    const value = scores[index]! - likeness.reduce((sum, alike) => sum + REDUNDANCY * alike * alike, 0);
    if (
      value <= highest ||
      !isGrounded(
        story,
        [...chosen, index].sort((a, b) => a - b),
      )
    )
      continue;
    [best, highest] = [index, value];
  }
  return best;
}
