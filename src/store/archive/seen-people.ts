import type { Kysely } from 'kysely';
import type { Person } from '../../model/person.ts';
import type { Viewpoint } from '../../model/viewpoint.ts';
import { inParts } from '../rows-at-once.ts';
import type { Tables } from '../tables.ts';
import { type FormRow, personOf } from './namesakes.ts';
import { ownersSeen, visible } from './visible.ts';

type PersonRow = FormRow & { readonly person: number; readonly is: Person['kind'] };

/** See `QuoteArchive.people`. */
export async function people(
  database: Kysely<Tables>,
  ids: readonly number[],
  viewpoint: Viewpoint,
): Promise<Person[]> {
  const wholly = viewpoint.kind === 'owner' ? ownersSeen(viewpoint) : [''];
  const rows: PersonRow[] = [];
  for (const part of inParts(ids)) {
    rows.push(
      ...(await database
        .selectFrom('person_form')
        .innerJoin('person', 'person.id', 'person_form.person')
        .select([
          'person',
          'person_form.kind',
          'form',
          'quotes',
          'first_at',
          'last_at',
          'dated_from',
          'dated_to',
          'person.kind as is',
        ])
        .where('person_form.person', 'in', part)
        .where('person_form.owner', 'in', wholly)
        .execute()),
    );
  }
  for (const owner of ownersSeen(viewpoint).filter((one) => !wholly.includes(one))) {
    rows.push(...(await seenForms(database, ids, owner, viewpoint)));
  }
  const known = byPerson(rows);
  return ids.flatMap((id) => known.get(id) ?? []);
}

/**
 * People as an owner's articles have them that can be seen from a viewpoint. Counted from the appearances themselves: the forms
 * of other channels' articles must not show.
 */
export async function seenPeople(
  database: Kysely<Tables>,
  ids: readonly number[],
  owner: string,
  viewpoint: Viewpoint,
): Promise<Map<number, Person>> {
  return byPerson(await seenForms(database, ids, owner, viewpoint));
}

function byPerson(rows: readonly PersonRow[]): Map<number, Person> {
  const people = Map.groupBy(rows, ({ person }) => person);
  return new Map([...people].map(([id, forms]) => [id, personOf(id, forms[0]!.is, forms)]));
}

async function seenForms(
  database: Kysely<Tables>,
  ids: readonly number[],
  owner: string,
  viewpoint: Viewpoint,
): Promise<PersonRow[]> {
  const rows: PersonRow[] = [];
  for (const part of inParts([...new Set(ids)])) {
    const appearances = await database
      .selectFrom('appearance')
      .innerJoin('person', 'person.id', 'appearance.person')
      .select(['person.id as person', 'role', 'forms', 'quotes', 'at', 'dated', 'person.kind as is'])
      .where('appearance.person', 'in', part)
      .where('appearance.owner', '=', owner)
      .where(visible(viewpoint, { owner: 'appearance.owner', article: 'appearance.article' }))
      .execute();
    for (const { role, forms, at, dated, ...row } of appearances) {
      const day = dated === 1 ? at : null;
      const given = { ...row, first_at: at, last_at: at, dated_from: day, dated_to: day };
      for (const form of JSON.parse(forms) as readonly string[]) rows.push({ ...given, kind: 'name', form });
      if (role !== null) rows.push({ ...given, kind: 'role', form: role });
    }
  }
  return rows;
}
