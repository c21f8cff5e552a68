/** How far a verb form signals speech: 3 "said", 2 "argued", 1 "called" (one that often does something else). */
export type CueStrength = 1 | 2 | 3;

/** Grammatical gender and number of a pronoun or noun, as far as the form tells. */
export type Gender = 'female' | 'male' | 'plural' | 'neuter' | 'unknown';

/**
 * The closed word classes and the nouns of one language that the rules read. All words are in lower case
 * with straight apostrophes. Every list is ours, from grammars and style books' vocabulary.
 */
export interface Lexicon {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Whether common nouns are written with a capital (German), so that a capital marks no name. */
  readonly nounsCapitalised: boolean;
  /** Personal, indefinite and relative pronouns that can be a subject. */
  readonly pronouns: ReadonlyMap<string, Gender>;
  readonly determiners: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Adverbs, particles and everything else that is no noun, adjective or full verb. */
  readonly otherFunctionWords: ReadonlySet<string>;
  /** Forms of verbs of speech and of other verbs that report words. */
  readonly cues: ReadonlyMap<string, CueStrength>;
  /** Verb forms that end a noun phrase wherever they stand; needed where nouns and verbs look alike (English). */
  readonly finiteVerbs: ReadonlySet<string>;
  /** Prepositional cues: "according (to)", "laut", "selon". */
  readonly accordingTo: ReadonlySet<string>;
  /** Titles and ranks that stand before a name. */
  readonly titles: ReadonlySet<string>;
  /** Nouns for people by what they are or do, singular and plural. */
  readonly roles: ReadonlySet<string>;
  /** Nouns that head organisations. */
  readonly organisations: ReadonlySet<string>;
  /** Nouns for things that "say": reports, statements, signs. */
  readonly documents: ReadonlySet<string>;
  /** Lower-case words inside names: "van", "de", "al-". */
  readonly particles: ReadonlySet<string>;
  /** Adverbs and connectives that leave a sentence hanging when it is read alone ("however", "meanwhile"). */
  readonly connectives: ReadonlySet<string>;
}

/** Splits a space-separated list. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

/** A set of the words of several space-separated lists. */
export function wordSet(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(words));
}
