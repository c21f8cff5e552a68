import { type Kysely, sql } from 'kysely';
import type { Tables } from '../tables.ts';

/** Counts an owner's articles and quotes that came, or went (below zero), within the transaction in which they did. */
export async function countOwned(
  transaction: Kysely<Tables>,
  owner: string,
  { articles = 0, quotes = 0 }: { readonly articles?: number; readonly quotes?: number },
): Promise<void> {
  if (articles === 0 && quotes === 0) return;
  await transaction
    .insertInto('owned')
    .values({ owner, articles, quotes })
    .onConflict((conflict) =>
      conflict.column('owner').doUpdateSet({
        articles: sql<number>`owned.articles + excluded.articles`,
        quotes: sql<number>`owned.quotes + excluded.quotes`,
      }),
    )
    .execute();
}
