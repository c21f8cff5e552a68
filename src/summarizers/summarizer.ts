import type { Abstention, SummaryLine } from '../model/digest.ts';
import type { Document } from '../model/document.ts';
import type { Quote } from '../model/quote.ts';

/** What a summarizer is asked for. */
export interface SummaryRequest {
  /** How many lines at most, 1 to 5. */
  readonly lines: number;
  /** The quotes of the document, for their attributions. */
  readonly quotes: readonly Quote[];
}

/** What a summarizer answers: the lines in story order, or why there are none. */
export interface Summary {
  readonly gist?: SummaryLine;
  readonly lines: readonly SummaryLine[];
  readonly abstained?: Abstention;
}

/**
 * Makes summary lines from a document. Pure and deterministic: equal input gives equal output; any
 * document, however odd, gives a summary and never an exception.
 */
export interface Summarizer {
  readonly name: string;
  summarize(document: Document, request: SummaryRequest): Summary;
}
