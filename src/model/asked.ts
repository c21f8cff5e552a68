/** What somebody asks the archive, as typed: a plain question, fields, or both; a field beats what the question says. */
export interface Asked {
  readonly question?: string;
  readonly speaker?: string;
  readonly about?: string;
  /** `7d`, `2w`, `yesterday`, a date. */
  readonly since?: string;
  readonly until?: string;
  readonly publisher?: string;
}

/** Which part of the answer is wanted. */
export interface AskedPart extends Asked {
  /** How many entries at most. */
  readonly limit: number;
  /** How many to pass over. */
  readonly from?: number;
}
