import { type Salience, similarity } from './salience.ts';
import type { StorySentence } from './story.ts';

/** The length, in words, that summaries are compared at: what stands after it counts less. */
const ROOM = 60;

/** The names of the features of a set of three lines, in the order of its vector. */
export const SET_FEATURES = [
  'first-score',
  'second-score',
  'third-score',
  'score-in-room',
  'worst-score',
  'words',
  'words-over',
  'words-missing',
  'words-over-90',
  'mass',
  'mass-in-room',
  'mass-density',
  'weight-in-room',
  'repeated-weight-in-room',
  'headline-cover',
  'headline-cover-in-room',
  'likeness',
  'likeness-most',
  'likeness-squared',
  'opens-the-story',
  'opens-with-two',
  'third-is-third',
  'is-the-opening',
  'neighbours',
  'third-share',
  'third-place',
  'first-place',
  'second-place',
  'leaning',
  'first-words',
] as const;

/** What tells a good set of three lines (indices into `story`, in order) from others of the same document. */
export function describeSet(
  story: readonly StorySentence[],
  salience: Salience,
  scores: readonly number[],
  set: readonly [number, number, number],
): number[] {
  const [a, b, c] = set;
  const reach = coverage(story, salience, scores, set);
  const { total } = reach;
  const likeness = [similarity(salience, a, b), similarity(salience, a, c), similarity(salience, b, c)];
  const headline = salience.headlineWeight || 1;
  return [
    scores[a]!,
    scores[b]!,
    scores[c]!,
    reach.score,
    Math.min(scores[a]!, scores[b]!, scores[c]!),
    total / 20,
    Math.max(0, total - ROOM) / 20,
    Math.max(0, 45 - total) / 20,
    Math.max(0, total - 90) / 20,
    reach.mass / 20,
    reach.massInRoom / 20,
    reach.mass / Math.max(1, total),
    reach.weightInRoom / 20,
    reach.repeatedInRoom / 20,
    reach.headline / headline,
    reach.headlineInRoom / headline,
    likeness[0]! + likeness[1]! + likeness[2]!,
    Math.max(...likeness),
    likeness.reduce((sum, value) => sum + value * value, 0),
    Number(a === 0),
    Number(a === 0 && b === 1),
    Number(c === 2),
    Number(a === 0 && b === 1 && c === 2),
    Number(b === a + 1) + Number(c === b + 1),
    c / story.length,
    Math.log(1 + c),
    Math.log(1 + a),
    Math.log(1 + b),
    set.reduce((sum, index) => sum + Number(story[index]!.fault === 'leans'), 0),
    story[a]!.profile.words / 20,
  ];
}

/** What the distinct terms of a set add up to, in all and within the first `ROOM` words. */
function coverage(
  story: readonly StorySentence[],
  { terms, weight, count, inHeadline }: Salience,
  scores: readonly number[],
  set: readonly number[],
) {
  const seen = new Set<number>();
  const sums = {
    total: 0,
    score: 0,
    mass: 0,
    massInRoom: 0,
    weightInRoom: 0,
    repeatedInRoom: 0,
    headline: 0,
    headlineInRoom: 0,
  };
  for (const index of set) {
    const { words } = story[index]!.profile;
    const share = Math.max(0, Math.min(1, (ROOM - sums.total) / Math.max(1, words)));
    const own = terms[index]!;
    sums.score += scores[index]! * share;
    for (let at = 0; at < own.length; at++) {
      const term = own[at]!;
      if (seen.has(term)) continue;
      seen.add(term);
      const mass = weight[term]! * Math.log(1 + count[term]!);
      sums.mass += mass;
      if (inHeadline[term]) sums.headline += weight[term]!;
      if (at >= share * own.length) continue;
      sums.massInRoom += mass;
      sums.weightInRoom += weight[term]!;
      if (count[term]! > 1) sums.repeatedInRoom += weight[term]!;
      if (inHeadline[term]) sums.headlineInRoom += weight[term]!;
    }
    sums.total += words;
  }
  return sums;
}
