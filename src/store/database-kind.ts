import type { CreateTableBuilder, Expression, Kysely, SelectQueryBuilder } from 'kysely';
import type { TermGroup } from './archive.ts';
import type { Tables } from './tables.ts';

/** What differs from one kind of database to another; everything else in `store` is the same on all of them. */
export interface DatabaseKind {
  readonly name: 'sqlite' | 'postgres';
  /** The type of a text column whose values are told apart, and ordered, by their code points. */
  readonly text: Expression<string> | 'text';
  /** Adds a whole-number primary key that counts up by itself and never gives a number twice. */
  readonly addKey: (table: CreateTableBuilder<string>, column: string) => CreateTableBuilder<string>;
  /** Within a transaction, waits until no other one holds the lock of this name; held to the transaction's end. */
  readonly lock: (transaction: Kysely<never>, name: 'migration' | 'archive') => Promise<void>;
  readonly textIndex: TextIndex;
}

/** A quote's words, as the full-text index takes them: each made of letters and digits alone, at most 64 units long. */
export interface IndexedWords {
  readonly quote: number;
  readonly near: readonly string[];
  readonly speaker: readonly string[];
  readonly headline: readonly string[];
  /** One word for the publisher. */
  readonly publisher: readonly string[];
}

/** What the full-text index is asked: a word of every group, each of them in one of the places named. */
export interface TextQuery {
  readonly groups: readonly {
    readonly terms: TermGroup;
    readonly places: readonly ('near' | 'speaker' | 'headline' | 'publisher')[];
  }[];
}

/** Places in the order of time: from one on, and before one. */
export interface PlaceLimits {
  readonly from: bigint | undefined;
  readonly before: bigint | undefined;
}

/** The full-text index over quotes. Within a transaction it is changed with the quotes themselves. */
export interface TextIndex {
  /** Makes it, in a migration. */
  readonly create: (database: Kysely<never>) => Promise<void>;
  readonly add: (transaction: Kysely<Tables>, rows: readonly IndexedWords[]) => Promise<void>;
  readonly remove: (transaction: Kysely<Tables>, quotes: readonly number[]) => Promise<void>;
  /** Takes the words of what was removed out of the index's own pages too, in steps between which others may write; in no transaction. */
  readonly purge: (database: Kysely<Tables>) => Promise<void>;
  /** The quotes that any of the queries finds, of those with the keys given if any are, and what they are to be ordered by, newest first. */
  readonly found: (
    database: Kysely<Tables>,
    queries: readonly TextQuery[],
    limits: PlaceLimits,
    keys?: readonly string[],
  ) => {
    readonly quotes: SelectQueryBuilder<Tables, 'quote', object>;
    readonly place: Expression<number>;
  };
}
