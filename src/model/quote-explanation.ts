import type { EntityKind, MentionKind } from './document.ts';
import type { Quote } from './quote.ts';
import type { Span } from './span.ts';

/** One feature that told for or against a candidate: what it was, and what another value would have done. */
export interface TellingFeature {
  /** Its name in the model. */
  readonly feature: string;
  readonly value: number;
  /** What the value says, in words. */
  readonly says: string;
  /** The value put in its place. */
  readonly instead: number;
  readonly insteadSays: string;
  /** By how much the other value moves the score; the score is in log-odds. */
  readonly moves: number;
}

/** Whether words in marks were taken to be speech, and what decided. */
export interface SpeechExplanation {
  readonly isSpeech: boolean;
  /** `model`: the trained one; `nickname`: they stand inside a name, which settles it. */
  readonly by: 'model' | 'nickname';
  /** Probability in [0, 1] that they are speech; absent where no model was asked. */
  readonly probability?: number;
  /** The features whose change alone would move the score furthest towards the other answer, most telling first. */
  readonly telling: readonly TellingFeature[];
}

/** An entity of the article, named for a reader. */
export interface ExplainedEntity {
  /** Index into `Document.entities`. */
  readonly id: number;
  readonly name: string;
  readonly kind: EntityKind;
}

/** One mention that may name the speaker of a quote, or one entity that a pronoun may refer to. */
export interface CandidateExplanation {
  /** The mention: for an entity its nearest before the pronoun. */
  readonly mention: Span;
  /** Its words as written. */
  readonly words: string;
  readonly kind: MentionKind;
  readonly entity?: ExplainedEntity;
  readonly score: number;
  /** In [0, 1], among all candidates and "none of them". */
  readonly probability: number;
  /** That of all mentions of this person or thing together, which is what decides; absent where it is the same. */
  readonly together?: number;
  /** Every feature's value by its name in the model; only of the first few. */
  readonly features?: Readonly<Record<string, number>>;
  /** Index of the candidate it is compared with in `telling`: for the first the best that is somebody else. */
  readonly rival?: number;
  /**
   * For the first: the features that, with the rival's value in place of its own, lower its score most (where it
   * has no rival, with the worst value). For the next few: those that, with the first one's value, raise theirs most.
   */
  readonly telling: readonly TellingFeature[];
}

/** An entity that a pronoun cannot refer to, and what contradicts it. */
export interface ExcludedAntecedent {
  readonly entity: ExplainedEntity;
  readonly because: 'gender' | 'number' | 'kind';
}

/** What a pronoun was taken to refer to. */
export interface PronounExplanation {
  readonly pronoun: Span;
  readonly words: string;
  /** The entity chosen; absent where none was likely enough. */
  readonly entity?: ExplainedEntity;
  /** Best first. */
  readonly candidates: readonly CandidateExplanation[];
  readonly excluded: readonly ExcludedAntecedent[];
  /** Probability in [0, 1] that it refers to none of them. */
  readonly noneProbability: number;
}

/**
 * Why no speaker is named. `language`: none of our lexicons knows its words; `nobody`: nobody is mentioned near;
 * `unsure`: no mention is likely enough; `pronoun`: what the pronoun refers to is not likely enough.
 */
export type UnknownSpeakerReason = 'language' | 'nobody' | 'unsure' | 'pronoun';

/** How the speaker of words in marks was chosen. */
export interface SpeakerExplanation {
  /** The mention that names the speaker; absent where none was likely enough. */
  readonly mention?: Span;
  /** Best first. */
  readonly candidates: readonly CandidateExplanation[];
  /** Probability in [0, 1] that it is none of them. */
  readonly noneProbability: number;
  readonly pronoun?: PronounExplanation;
  readonly unknown?: UnknownSpeakerReason;
}

/** What was found, or turned down, at one place of the article, and why. */
export type QuoteExplanation = {
  /** The words: for a quote in marks one fragment of it. */
  readonly span: Span;
  /** The quote it is, or is a fragment of; absent for words in marks that are no quote. */
  readonly quote?: Quote;
} & (
  | {
      readonly basis: 'marks';
      readonly speech: SpeechExplanation;
      /** Absent where the words are no speech. */
      readonly speaker?: SpeakerExplanation;
      /** Whether they belong to the turn of an interview, which is a quote as a whole. */
      readonly inTurn: boolean;
    }
  /** A turn of an interview or transcript: its label names the speaker. */
  | { readonly basis: 'turn' }
  /** A statement without marks, found by the clause around its verb of speech. */
  | { readonly basis: 'clause'; readonly pronoun?: PronounExplanation }
);
