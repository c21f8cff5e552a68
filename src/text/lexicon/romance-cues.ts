import type { CueStrength, Gender } from './lexicon.ts';
import { words } from './lexicon.ts';

/** The forms of regular verbs: each stem with each ending. */
export function inflected(stems: string, endings: string): string[] {
  const forms = endings.split(' ');
  return words(stems).flatMap((stem) => forms.map((ending) => stem + ending));
}

/** Verb forms by how far they signal speech; a form listed twice keeps its greater strength. */
export function cueStrengths(
  strong: readonly string[],
  usual: readonly string[],
  weak: readonly string[],
): Map<string, CueStrength> {
  const map = new Map<string, CueStrength>();
  for (const word of strong) map.set(word, 3);
  for (const word of usual) if (!map.has(word)) map.set(word, 2);
  for (const word of weak) if (!map.has(word)) map.set(word, 1);
  return map;
}

/** Pronouns with the gender and number they show. */
export function pronounGenders(
  male: string,
  female: string,
  plural: string,
  other: string,
): Map<string, Gender> {
  const map = new Map<string, Gender>();
  for (const word of words(male)) map.set(word, 'male');
  for (const word of words(female)) map.set(word, 'female');
  for (const word of words(plural)) map.set(word, 'plural');
  for (const word of words(other)) map.set(word, 'unknown');
  return map;
}
