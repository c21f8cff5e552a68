import type { AskingCost } from './ask-archive.ts';
import type { KeepingCost } from './build-archive.ts';

/** What is to be measured: so many articles, in a folder's SQLite file or in a database of PostgreSQL. */
export type ArchiveTask = { readonly articles: number } & (
  | { readonly kind: 'sqlite'; readonly folder: string }
  | { readonly kind: 'postgres'; readonly url: string }
);

/** What an archive of one size costs. */
export interface MeasuredArchive {
  readonly articles: number;
  readonly kind: ArchiveTask['kind'];
  /** Absent where the archive was there already. */
  readonly keeping?: KeepingCost;
  readonly asking: readonly AskingCost[];
  /** Of the file, on SQLite. */
  readonly megabytes?: number;
  /** The most that the process took while it kept the articles, and in all. */
  readonly memory: { readonly keeping: number; readonly all: number };
}

/** What the process that measures says. */
export type MeasureMessage =
  | { readonly told: 'progress'; readonly text: string }
  | { readonly told: 'result'; readonly result: MeasuredArchive };
