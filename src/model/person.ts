import type { EntityKind } from './document.ts';
import type { Instant } from './instant.ts';
import type { ReadSpeaker } from './reading.ts';

/** A form of a person's name, or a role, with when it was first and last given. */
export interface PersonForm {
  readonly text: string;
  /** How many quotes came with it. */
  readonly quotes: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
  /** The same among the articles that their publishers have dated; absent where none is. */
  readonly datedFrom?: Instant;
  readonly datedTo?: Instant;
}

/** Somebody across articles: a person, or an organisation that speaks. */
export interface Person {
  /** Positive, unique within a store. */
  readonly id: number;
  readonly kind: EntityKind;
  /** The name most often given in full. */
  readonly name: string;
  readonly names: readonly PersonForm[];
  readonly roles: readonly PersonForm[];
}

/**
 * Chooses who of those known a speaker is, or nobody: then the speaker is a new person. `at` is when the article was published.
 * Pure; the store calls it where an article is kept.
 */
export type ChoosePerson = (
  speaker: ReadSpeaker,
  candidates: readonly Person[],
  at: Instant,
) => number | undefined;
