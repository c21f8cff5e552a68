import type { Quote } from '../model/quote.ts';
import type { WeighedCandidate } from './choose-speaker.ts';
import type { MentionShape } from './mention-shape.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';
import type { WeighedAntecedent } from './resolve-pronoun.ts';

/** How a marked candidate was judged to be speech or not; `row` and `score` are absent where a rule settled it. */
export interface SpeechDecision {
  readonly speech: boolean;
  readonly row?: Float32Array;
  /** The model's log-odds that it is speech. */
  readonly score?: number;
}

/** What a pronoun was taken to refer to: every entity weighed, the excluded ones among them. */
export interface AntecedentDecision {
  /** Index of the pronoun's mention. */
  readonly pronoun: number;
  readonly weighed: readonly WeighedAntecedent[];
}

/** How the speaker of a marked stretch was chosen. */
export interface SpeakerDecision {
  readonly candidate: MarkedCandidate;
  /** Every mention weighed, the most probable first; empty in a language whose words we don't know. */
  readonly weighed: readonly WeighedCandidate[];
  /** Index of the mention chosen, or -1. */
  readonly mention: number;
  readonly antecedent?: AntecedentDecision;
}

/**
 * Where the engine notes its decisions while it takes them, when somebody wants them explained: it then takes
 * the very same road, and without a trace it notes nothing.
 */
export interface QuoteTrace {
  /** What the speakers were chosen in; set once it is known. */
  context?: QuoteContext;
  shapes?: readonly MentionShape[];
  /** The turns of an interview, which are quotes as a whole. */
  turns?: readonly Quote[];
  /** One a marked candidate, in their order. */
  readonly speech: SpeechDecision[];
  /** One a marked candidate that is speech, in their order. */
  readonly speakers: SpeakerDecision[];
  /** One a pronoun that was resolved, in the order in which that was done. */
  readonly antecedents: AntecedentDecision[];
}

/** A trace in which nothing is noted yet. */
export function emptyTrace(): QuoteTrace {
  return { speech: [], speakers: [], antecedents: [] };
}
