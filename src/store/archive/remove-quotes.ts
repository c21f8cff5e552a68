import type { Kysely } from 'kysely';
import type { DatabaseKind } from '../database-kind.ts';
import { inParts } from '../rows-at-once.ts';
import type { Tables } from '../tables.ts';
import { countOwned } from './count-owned.ts';
import { recountForms } from './person-forms.ts';

/** An article's key in the store. */
export interface ArticleKey {
  readonly owner: string;
  readonly article: string;
}

/** What was taken out: how many quotes, and who each speaker's name meant. */
export interface RemovedQuotes {
  readonly quotes: number;
  readonly people: ReadonlyMap<string, number>;
}

/** Takes all quotes of an article, and who speaks in it, out of the archive, within a transaction. */
export async function removeQuotes(
  transaction: Kysely<Tables>,
  kind: DatabaseKind,
  { owner, article }: ArticleKey,
): Promise<RemovedQuotes> {
  const quotes = await transaction
    .selectFrom('quote')
    .select('id')
    .where('owner', '=', owner)
    .where('article', '=', article)
    .execute();
  const ids = quotes.map(({ id }) => id);
  for (const part of inParts(ids)) {
    await transaction.deleteFrom('spoken').where('quote', 'in', part).execute();
    await kind.textIndex.remove(transaction, part);
    await transaction.deleteFrom('quote').where('id', 'in', part).execute();
  }
  await countOwned(transaction, owner, { quotes: -ids.length });
  const gone = await transaction
    .deleteFrom('appearance')
    .where('owner', '=', owner)
    .where('article', '=', article)
    .returning(['name', 'person'])
    .execute();
  await recountForms(
    transaction,
    gone.flatMap(({ person }) => person ?? []),
  );
  const people = gone.flatMap(({ name, person }) => (person === null ? [] : [[name, person] as const]));
  return { quotes: ids.length, people: new Map(people) };
}
