import type { EntityGender, EntityKind, MentionKind, Token } from '../model/document.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** A noun phrase, name or pronoun as found, over token indices; becomes a `Mention` when entities are merged. */
export interface Phrase {
  readonly kind: MentionKind;
  /** The whole phrase with its determiner and modifiers, half-open. */
  readonly first: number;
  readonly end: number;
  /** The bare name, the head noun or the pronoun, half-open. */
  readonly headFirst: number;
  readonly headEnd: number;
  /** Tokens of the role within or beside the phrase, half-open; equal where there is none. */
  readonly roleFirst: number;
  readonly roleEnd: number;
  readonly entityKind: EntityKind;
  readonly gender: EntityGender;
  /** Whether a possessive follows ("Obama's strategist"): the possessor, inside the phrase of what it possesses. */
  readonly possessor: boolean;
}

/** What the phrase rules read. */
export interface PhraseContext {
  readonly tokens: readonly Token[];
  readonly classes: Uint32Array;
  /** 1 where a capital marks a name. */
  readonly names: Uint8Array;
  readonly lexicon: Lexicon;
  /** In German: surnames of the names that are given in full, capitalised words, and words used as common nouns. */
  readonly surnames?: ReadonlySet<string>;
  readonly stems?: ReadonlySet<string>;
  readonly commonNouns?: ReadonlySet<string>;
  /** First tokens of sentences. */
  readonly openings?: ReadonlySet<number>;
}

/** A noun phrase in the making, over token indices. */
export interface PhraseRun {
  end: number;
  /** First token of the last run of capitals; -1 where the phrase ends in a common noun. */
  nameFirst: number;
  nouns: number;
  roleEnd: number;
  hasOf: boolean;
}
