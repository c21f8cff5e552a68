import type { Span } from './span.ts';

/**
 * How words are attributed, after PARC 3.0 (Pareti 2016) and BBC Citron: `direct` is a whole clause in
 * marks, `mixed` a fragment in marks inside a paraphrase, `indirect` is reported without marks.
 */
export type QuoteType = 'direct' | 'mixed' | 'indirect';

/** Who a quote is attributed to, and the mention that proves it. */
export interface Speaker {
  /** The best full name known in the article, else the role or organisation as written. */
  readonly name: string;
  /** The role as given in the article ("Foreign Minister"), untouched. */
  readonly role?: string;
  /** The entity's index in `Document.entities`, or -1 where the speaker is no entity of the document. */
  readonly entity: number;
  /** The words in the body that name the speaker of this quote. */
  readonly mention: Span;
  /** Where a role stands for the person here ("the governor"): those words, white space folded. */
  readonly asWritten?: string;
  /** Those who say it together with this one ("X and Y said in a joint statement"), in the order of the article. */
  readonly jointly?: readonly Speaker[];
}

/** An attribution of words to a speaker. */
export interface Quote {
  readonly type: QuoteType;
  /**
   * The words themselves, in order, without their marks: `body.slice(start, end)`. More than one where
   * the cue or another sentence interrupts the quote.
   */
  readonly fragments: readonly Span[];
  /** The words that signal the attribution ("said", "according to"), where there are any. */
  readonly cue?: Span;
  /** Absent where the article does not let us tell: "speaker unknown" is better than a wrong one. */
  readonly speaker?: Speaker;
  /** Calibrated probability in [0, 1] that `speaker` (or its absence) is right. */
  readonly confidence: number;
  /** How quotable it is, in [0, 1]; key quotes are the highest. */
  readonly rank: number;
}
