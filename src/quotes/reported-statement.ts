import type { ClauseRange } from './reported-clause.ts';

/** How a statement is attributed; some forms leave less doubt than others. */
export type StatementForm = 'after' | 'before' | 'around' | 'according' | 'continued' | 'passive';

/** A statement found by its words: who is its subject is settled, whom that means is not. */
export interface ReportedStatement {
  readonly form: StatementForm;
  /** Token ranges, in order. */
  readonly ranges: readonly ClauseRange[];
  readonly cue: ClauseRange;
  /** The mention that speaks; -1 where the subject is the previous statement's, -2 where nobody is named, -3 for `bare`. */
  readonly mention: number;
  /** Where `mention` is -1 and the sentence has no statement before: the subject that opens it. */
  readonly elided?: number;
  /** The words of a subject that is no mention ("Bookmakers say"), where `mention` is -3. */
  readonly bare?: ClauseRange;
  /** The first token of its attribution: what came before may end there. */
  readonly opens: number;
}
