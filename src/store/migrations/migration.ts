import type { Kysely } from 'kysely';
import type { DatabaseKind } from '../database-kind.ts';

/** One step of the store's shape, forward only. Once released it never changes: a later one mends it. */
export interface Migration {
  /** 1 for the first, each next one more. */
  readonly number: number;
  readonly name: string;
  readonly up: (database: Kysely<never>, kind: DatabaseKind) => Promise<void>;
}
