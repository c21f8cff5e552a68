import type { Kysely } from 'kysely';
import type { Viewpoint } from '../../model/viewpoint.ts';
import { nameGrams } from '../../people/person-words.ts';
import type { PersonFound } from '../archive.ts';
import type { Tables } from '../tables.ts';
import { type FormQuery, seenForms } from './seen-forms.ts';

const MOST_GRAMS = 200;
/** Of trigrams so many forms in all are looked through, those of the rarest ones: what is rare tells most. */
const LOOKED_THROUGH = 4_000;
/** So many forms, for each that is wanted, are compared by all their trigrams. */
const COMPARED = 8;

/** See `QuoteArchive.findMisspelt`. */
export async function findMisspelt(
  database: Kysely<Tables>,
  grams: readonly string[],
  viewpoint: Viewpoint,
  limit: number,
): Promise<PersonFound[]> {
  const asked = grams.slice(0, MOST_GRAMS);
  if (asked.length === 0) return [];
  const found = await seenForms(database, viewpoint, limit * COMPARED, (owner) =>
    formsAlike(database, asked, owner, limit * COMPARED),
  );
  const wanted = new Set(asked);
  const scored = found.map((form) => ({
    form,
    shared: nameGrams(form.form).filter((gram) => wanted.has(gram)).length,
  }));
  return scored
    .sort(
      (a, b) => b.shared - a.shared || b.form.quotes - a.form.quotes || (a.form.form < b.form.form ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ form }) => form);
}

async function formsAlike(
  database: Kysely<Tables>,
  grams: readonly string[],
  owner: string,
  limit: number,
): Promise<FormQuery | undefined> {
  const counts = await database
    .selectFrom('name_gram')
    .select((select) => ['gram', select.fn.countAll<number>().as('forms')])
    .where('owner', '=', owner)
    .where('kind', '=', 'name')
    .where('gram', 'in', grams)
    .groupBy('gram')
    .execute();
  const rare = rarest(counts);
  if (rare.length === 0) return undefined;
  const forms = database
    .selectFrom((from) =>
      from
        .selectFrom('name_gram')
        .select((select) => ['form', select.fn.countAll<number>().as('shared')])
        .where('owner', '=', owner)
        .where('kind', '=', 'name')
        .where('gram', 'in', rare)
        .groupBy('form')
        .orderBy('shared', 'desc')
        .limit(limit)
        .as('alike'),
    )
    .innerJoin('person_form', 'person_form.id', 'alike.form');
  return forms as unknown as FormQuery;
}

function rarest(counts: readonly { readonly gram: string; readonly forms: number }[]): string[] {
  let forms = 0;
  return counts
    .toSorted((a, b) => a.forms - b.forms)
    .filter((one, index) => {
      forms += one.forms;
      return index === 0 || forms <= LOOKED_THROUGH;
    })
    .map(({ gram }) => gram);
}
