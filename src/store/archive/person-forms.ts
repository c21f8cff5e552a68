import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import { nameGrams, nameWords } from '../../people/person-words.ts';
import { inParts } from '../rows-at-once.ts';
import type { AppearanceTable, PersonFormTable, Tables } from '../tables.ts';

/** In UTF-16 units. Nobody is called by more, and PostgreSQL has no index for it. */
const LONGEST = 200;

/** An appearance, as far as its forms are counted. */
export type CountedAppearance = Pick<
  Insertable<AppearanceTable>,
  'owner' | 'person' | 'role' | 'forms' | 'quotes' | 'at' | 'dated'
>;

/** Counts appearances into the forms of their people; new forms are made findable. */
export async function addForms(
  transaction: Kysely<Tables>,
  appearances: readonly CountedAppearance[],
): Promise<void> {
  for (const part of inParts(countForms(appearances))) {
    const rows = await transaction
      .insertInto('person_form')
      .values(part)
      .onConflict((conflict) =>
        conflict.columns(['person', 'owner', 'kind', 'form']).doUpdateSet({
          quotes: sql<number>`person_form.quotes + excluded.quotes`,
          first_at: sql<string>`case when excluded.first_at < person_form.first_at then excluded.first_at else person_form.first_at end`,
          last_at: sql<string>`case when excluded.last_at > person_form.last_at then excluded.last_at else person_form.last_at end`,
          dated_from: sql<string>`case when excluded.dated_from < person_form.dated_from or person_form.dated_from is null then excluded.dated_from else person_form.dated_from end`,
          dated_to: sql<string>`case when excluded.dated_to > person_form.dated_to or person_form.dated_to is null then excluded.dated_to else person_form.dated_to end`,
        }),
      )
      .returning(['id', 'owner', 'kind', 'form', 'quotes'])
      .execute();
    await makeFindable(transaction, rows, part);
  }
}

// A form that counts no more than what was just added is new. (One counted down to nothing before is made findable twice.)
async function makeFindable(
  transaction: Kysely<Tables>,
  rows: readonly Pick<Selectable<PersonFormTable>, 'id' | 'owner' | 'kind' | 'form' | 'quotes'>[],
  added: readonly Insertable<PersonFormTable>[],
): Promise<void> {
  const counts = new Map<string, number>();
  for (const { form, quotes } of added) counts.set(form, Math.max(quotes, counts.get(form) ?? 0));
  const fresh = rows.filter(({ form, quotes }) => quotes <= counts.get(form)!);
  const words = fresh.flatMap(({ id, owner, kind, form }) =>
    [...new Set(nameWords(form).flat())].map((word) => ({ owner, kind, word, form: id })),
  );
  const grams = fresh
    .filter(({ kind }) => kind === 'name')
    .flatMap(({ id, owner, form }) =>
      [...new Set(nameGrams(form))].map((gram) => ({ owner, kind: 'name' as const, gram, form: id })),
    );
  for (const part of inParts(words)) {
    await transaction
      .insertInto('name_word')
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  for (const part of inParts(grams)) {
    await transaction
      .insertInto('name_gram')
      .values(part)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function countForms(appearances: readonly CountedAppearance[]): Insertable<PersonFormTable>[] {
  const counted = new Map<string, Insertable<PersonFormTable>>();
  const count = (kind: 'name' | 'role', form: string, appearance: CountedAppearance) => {
    const { person, owner, quotes, at, dated } = appearance;
    if (person === null || form.length > LONGEST) return;
    const key = JSON.stringify([person, owner, kind, form]);
    const known = counted.get(key);
    counted.set(key, {
      person: person!,
      owner,
      kind,
      form,
      quotes: quotes + (known?.quotes ?? 0),
      first_at: earlier(known?.first_at, at),
      last_at: later(known?.last_at, at),
      dated_from: dated === 1 ? earlier(known?.dated_from, at) : (known?.dated_from ?? null),
      dated_to: dated === 1 ? later(known?.dated_to, at) : (known?.dated_to ?? null),
    });
  };
  for (const appearance of appearances) {
    for (const form of JSON.parse(appearance.forms) as readonly string[]) count('name', form, appearance);
    if (appearance.role) count('role', appearance.role, appearance);
  }
  return [...counted.values()];
}

/** The earlier of two instants, as far as both are there. */
export function earlier(a: string | null | undefined, b: string): string {
  return a !== undefined && a !== null && a < b ? a : b;
}

/** The later of two instants, as far as both are there. */
export function later(a: string | null | undefined, b: string): string {
  return a !== undefined && a !== null && a > b ? a : b;
}

/** Counts the forms of these people anew, from their appearances; for when some of these went or moved. */
export async function recountForms(transaction: Kysely<Tables>, people: readonly number[]): Promise<void> {
  for (const part of inParts([...new Set(people)])) {
    await transaction.deleteFrom('person_form').where('person', 'in', part).execute();
    const rows = await transaction
      .selectFrom('appearance')
      .select(['owner', 'person', 'role', 'forms', 'quotes', 'at', 'dated'])
      .where('person', 'in', part)
      .execute();
    await addForms(transaction, rows);
  }
}
