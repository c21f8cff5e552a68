/** What the thread that copies a database is handed: files, the second of which is empty. */
export interface CopyJob {
  readonly from: string;
  readonly to: string;
}

/** What it answers: nothing, or why there is no copy. */
export interface CopyAnswer {
  readonly why?: string;
}
