import type { Instant } from '../model/instant.ts';

/** A language questions are understood in. */
export type QuestionLanguage = 'en' | 'de';

/** What a question is read with. */
export interface QuestionContext {
  /** The moment it is asked. */
  readonly now: Instant;
  /** The IANA zone in which "yesterday" is meant. */
  readonly zone: string;
  /** The name, as known, of the publisher that words name; undefined where they name none on record. */
  readonly publisherNamed: (words: string) => string | undefined;
  /** How well words name somebody on record: 2 by a name, 1 by a role, 0 nobody. */
  readonly speakerNamed: (words: string) => 0 | 1 | 2;
}

/** When what is asked for was published: half-open, open where a side is absent. */
export interface AskedPeriod {
  readonly since?: Instant;
  readonly until?: Instant;
  /** The words typed ("last week"). */
  readonly words: string;
}

/** What a question asks for. All that is given must hold. */
export interface Understood {
  /** What was said, or who spoke. */
  readonly kind: 'quotes' | 'speakers';
  /** As typed, without articles; more than one means any of them. */
  readonly speakers: readonly string[];
  /** As typed, without stop words at its ends; what stood in quotation marks stands as it is. */
  readonly about?: string;
  readonly period?: AskedPeriod;
  readonly publisher?: string;
  /** Whether the newest are asked for. */
  readonly latest: boolean;
  readonly limit?: number;
  /** Verbs of approval or rejection ("criticised"), as typed: taken for "spoke about", so the answer is wider than the question. */
  readonly loosely?: readonly string[];
  readonly language: QuestionLanguage;
}

/** What became of a question. */
export type QuestionOutcome =
  | { readonly kind: 'understood'; readonly query: Understood }
  | {
      readonly kind: 'unclear';
      /** What was understood of it. */
      readonly partly?: Understood;
      /** The words that were not understood or cannot be answered, as typed. */
      readonly unclear: readonly string[];
      /** One line in the question's language: what was not understood, and what can be asked instead. */
      readonly ask: string;
    };
