import type { StorySentence } from './story.ts';

/** How many sentences of the opening, and how many of the best by score, are tried with each other. */
const OPENING = 3;
const BEST = 7;

/** A sentence that leans on the one before it is tried as its follower this far into the story. */
const FOLLOWERS_UNTIL = 8;

/**
 * The sets of three sentences worth comparing, each in story order: the first ones that stand alone, the best by
 * `scores`, and what leans on one of them and follows it directly. At most a few hundred sets.
 */
export function lineSets(story: readonly StorySentence[], scores: readonly number[]): number[][] {
  const free = story.flatMap(({ fault }, index) => (fault === 'none' ? [index] : []));
  const best = [...free].sort((a, b) => scores[b]! - scores[a]! || a - b).slice(0, BEST);
  const pool = new Set([...free.slice(0, OPENING), ...best]);
  for (const index of [...pool])
    if (index < FOLLOWERS_UNTIL && follows(story, index + 1, index)) pool.add(index + 1);
  const sorted = [...pool].sort((a, b) => a - b);
  const sets: number[][] = [];
  for (let a = 0; a < sorted.length; a++) {
    for (let b = a + 1; b < sorted.length; b++) {
      for (let c = b + 1; c < sorted.length; c++) {
        const set = [sorted[a]!, sorted[b]!, sorted[c]!];
        if (isGrounded(story, set)) sets.push(set);
      }
    }
  }
  return sets;
}

/** Whether every sentence of a set (in story order) that leans on the one before it has it in front of it, and the first points back at nothing. */
export function isGrounded(story: readonly StorySentence[], set: readonly number[]): boolean {
  if (set.length > 0 && story[set[0]!]!.pointsBack) return false;
  return set.every((index, at) => story[index]!.fault !== 'leans' || follows(story, index, set[at - 1]));
}

/** Whether the sentence at `index` leans on the one at `before` and comes right after it in the document. */
function follows(story: readonly StorySentence[], index: number, before: number | undefined): boolean {
  const sentence = story[index];
  if (before === undefined || sentence === undefined || sentence.fault !== 'leans') return false;
  return sentence.index === story[before]!.index + 1;
}
