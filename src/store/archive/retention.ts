import type { Kysely } from 'kysely';
import type { Instant } from '../../model/instant.ts';
import { type Retention, USUAL_RETENTION } from '../../model/kept-article.ts';
import type { DatabaseKind } from '../database-kind.ts';
import type { Tables } from '../tables.ts';
import { contextOf } from './excerpts.ts';
import { forgetArticle } from './forget.ts';
import { spansOfJson } from './quote-rows.ts';
import type { ArticleKey } from './remove-quotes.ts';

const DAY = 24 * 60 * 60_000;

/** See `ArchiveKeeping.retention`. */
export async function retentionOf(database: Kysely<Tables>, owner: string): Promise<Retention> {
  const row = await database
    .selectFrom('retention')
    .selectAll()
    .where('owner', '=', owner)
    .executeTakeFirst();
  if (row === undefined) return USUAL_RETENTION;
  return { bodies: row.body_days ?? 'forever', quotes: row.quote_days ?? 'forever' };
}

/** See `ArchiveKeeping.setRetention`. */
export async function setRetention(
  database: Kysely<Tables>,
  owner: string,
  { bodies, quotes }: Retention,
  now: Instant,
): Promise<void> {
  const days = (kept: number | 'forever') => (kept === 'forever' ? null : kept);
  const row = { body_days: days(bodies), quote_days: days(quotes), changed_at: now };
  await database
    .insertInto('retention')
    .values({ owner, ...row })
    .onConflict((conflict) => conflict.column('owner').doUpdateSet(row))
    .execute();
}

/** See `ArchiveKeeping.sweep`. Each article is a transaction of its own: others write in between. */
export async function sweep(
  database: Kysely<Tables>,
  kind: DatabaseKind,
  now: Instant,
  limit: number,
): Promise<{ readonly bodies: number; readonly articles: number }> {
  // Whoever keeps an article anew meanwhile waits, or is waited for: then it is not old any more.
  const locked = (
    days: number | 'forever',
    { owner, article }: ArticleKey,
    run: (transaction: Kysely<Tables>) => Promise<unknown>,
  ) =>
    database.transaction().execute(async (transaction) => {
      await kind.lock(transaction as unknown as Kysely<never>, 'archive');
      const old = await oldOnes(transaction, owner, days, now).where('id', '=', article).executeTakeFirst();
      if (old !== undefined) await run(transaction);
    });
  let bodies = 0;
  let articles = 0;
  const owners = await database.selectFrom('article').select('owner').distinct().execute();
  for (const { owner } of owners) {
    const kept = await retentionOf(database, owner);
    for (const key of await keptBefore(database, owner, kept.quotes, now, limit - articles - bodies, false)) {
      await locked(kept.quotes, key, (transaction) => forgetArticle(transaction, kind, key));
      articles++;
    }
    for (const key of await keptBefore(database, owner, kept.bodies, now, limit - articles - bodies, true)) {
      await locked(kept.bodies, key, (transaction) => takeBodyOut(transaction, key, now));
      bodies++;
    }
  }
  // Once nothing is left to be taken out for now: it reads through the whole index.
  if (articles > 0 && bodies + articles < limit) await kind.textIndex.purge(database);
  return { bodies, articles };
}

async function keptBefore(
  database: Kysely<Tables>,
  owner: string,
  days: number | 'forever',
  now: Instant,
  limit: number,
  withBody: boolean,
): Promise<ArticleKey[]> {
  if (days === 'forever' || limit <= 0) return [];
  return (
    oldOnes(database, owner, days, now)
      // What was never put into the archive would lose its quotes with its body.
      .$if(withBody, (query) => query.where('body_gone_at', 'is', null).where('read_at', 'is not', null))
      .orderBy('kept_at')
      .limit(limit)
      .execute()
  );
}

function oldOnes(database: Kysely<Tables>, owner: string, days: number | 'forever', now: Instant) {
  const before = days === 'forever' ? '' : new Date(Date.parse(now) - days * DAY).toISOString();
  return database
    .selectFrom('article')
    .select(['owner', 'id as article'])
    .where('owner', '=', owner)
    .where('kept_at', '<', before);
}

async function takeBodyOut(
  transaction: Kysely<Tables>,
  { owner, article }: ArticleKey,
  now: Instant,
): Promise<void> {
  const row = await transaction
    .selectFrom('article')
    .select(['body', 'body_gone_at'])
    .where('owner', '=', owner)
    .where('id', '=', article)
    .executeTakeFirst();
  if (row === undefined || row.body_gone_at !== null) return;
  const quotes = await transaction
    .selectFrom('quote')
    .select(['id', 'fragments'])
    .where('owner', '=', owner)
    .where('article', '=', article)
    .execute();
  for (const { id, fragments } of quotes) {
    const { text, start } = contextOf(row.body, spansOfJson(fragments));
    await transaction
      .updateTable('quote')
      .set({ context: text, context_start: start })
      .where('id', '=', id)
      .execute();
  }
  await transaction
    .updateTable('article')
    .set({ body: '', paragraphs: '[]', body_gone_at: now })
    .where('owner', '=', owner)
    .where('id', '=', article)
    .execute();
}
