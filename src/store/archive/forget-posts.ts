import { type Kysely, type SqlBool, sql } from 'kysely';
import { OPERATOR } from '../../model/owner-of.ts';
import type { Tables } from '../tables.ts';
import type { ArticleKey } from './remove-quotes.ts';

/** What a posted message is replaced by in the record. */
const FORGOTTEN = JSON.stringify({ blocks: [], fallback: '' });

/** Shorter headlines ("Corrections") stand in posts of other articles too. */
const TELLING = 16;
/** SQLite compares with no pattern beyond some 50,000 units. */
const LONGEST = 1_000;

/** Whether the schedule may have posted what this owner has: what a workspace owns it never does. */
export function isScheduled(owner: string): boolean {
  return owner === '' || owner === OPERATOR;
}

/** The posts that show an article: those of the slots in which the schedule showed it, and others that name one of its headlines. */
export async function postsOf(
  database: Kysely<Tables>,
  { owner, article }: ArticleKey,
  headlines: readonly string[],
): Promise<{ readonly key: string; readonly settled_at: string | null }[]> {
  const named = isScheduled(owner) ? headlines.filter(isTelling) : [];
  return database
    .selectFrom('delivery')
    .select(['key', 'settled_at'])
    .where((where) =>
      where.or([
        where.exists(
          where
            .selectFrom('shown')
            .select('shown.id')
            .where('shown.owner', '=', owner)
            .where('shown.article', '=', article)
            .whereRef('shown.definition', '=', 'delivery.definition')
            .whereRef('shown.due_at', '=', 'delivery.due_at'),
        ),
        // What merely names it, such as among what was left out, is posted all the same.
        ...named.map((headline) =>
          where.and([
            where('settled_at', 'is not', null),
            holds('message', JSON.stringify(headline).slice(1, -1)),
          ]),
        ),
      ]),
    )
    .execute();
}

/** Takes an article's words out of the record of posts, within a transaction. A post that still waits is not posted any more. */
export async function forgetPosts(
  transaction: Kysely<Tables>,
  key: ArticleKey,
  headlines: readonly string[],
): Promise<number> {
  const posts = await postsOf(transaction, key, headlines);
  for (const { key: delivery, settled_at: settled } of posts) {
    await transaction
      .updateTable('delivery')
      .set({ message: FORGOTTEN })
      .$if(settled === null, (query) =>
        query.set({
          state: 'skipped',
          reason: 'an article in it was forgotten',
          next_at: null,
          lease_until: null,
          settled_at: sql<string>`coalesce(attempt_at, due_at)`,
        }),
      )
      .where('key', '=', delivery)
      .execute();
  }
  if (!isScheduled(key.owner)) return posts.length;
  for (const headline of headlines) {
    await transaction
      .updateTable('edition_item')
      .set({ headline: '' })
      .where('headline', '=', headline)
      .execute();
    if (!isTelling(headline)) continue;
    await transaction.updateTable('slot').set({ reason: null }).where(holds('reason', headline)).execute();
  }
  return posts.length;
}

function isTelling({ length }: string): boolean {
  return length >= TELLING && length <= LONGEST;
}

function holds(column: 'message' | 'reason', text: string) {
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return sql<SqlBool>`${sql.ref(column)} like ${pattern} escape '\\'`;
}
