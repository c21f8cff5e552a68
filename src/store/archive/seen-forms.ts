import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Viewpoint } from '../../model/viewpoint.ts';
import type { PersonFound } from '../archive.ts';
import type { Tables } from '../tables.ts';
import { seenPeople } from './seen-people.ts';
import { ownersSeen } from './visible.ts';

/** So many forms that a workspace owns are looked through for those that may show in a channel. */
const MOST_OWN = 1_000;

/** A query for forms of names or roles. */
export type FormQuery = SelectQueryBuilder<Tables, 'person_form', object>;

/**
 * The forms that a query finds for each owner, the most quoted first, as they can be seen from a viewpoint: of those that a place's
 * workspace owns only what stands in an article that was shown there. Owners of nothing are not asked for.
 */
export async function seenForms(
  database: Kysely<Tables>,
  viewpoint: Viewpoint,
  limit: number,
  query: (owner: string) => Promise<FormQuery | undefined>,
): Promise<PersonFound[]> {
  const owners = await database
    .selectFrom('owned')
    .select('owner')
    .where('owner', 'in', ownersSeen(viewpoint))
    .orderBy('owner')
    .execute();
  const found: PersonFound[] = [];
  for (const { owner } of owners) {
    const isOpen = owner === '' || viewpoint.kind === 'owner';
    const rows = await (await query(owner))
      ?.select([
        'person_form.person',
        'person_form.form',
        'person_form.kind',
        'person_form.quotes',
        'person_form.last_at as lastAt',
        'person_form.id',
      ])
      .orderBy('person_form.quotes', 'desc')
      .orderBy('person_form.id')
      .limit(isOpen ? limit : MOST_OWN)
      .execute();
    const forms = (rows ?? []).map(({ id: _, ...form }) => form);
    found.push(...(isOpen ? forms : await shownForms(database, viewpoint, owner, forms)));
  }
  return found;
}

async function shownForms(
  database: Kysely<Tables>,
  viewpoint: Viewpoint,
  owner: string,
  forms: readonly PersonFound[],
): Promise<PersonFound[]> {
  const people = await seenPeople(
    database,
    forms.map(({ person }) => person),
    owner,
    viewpoint,
  );
  return forms.flatMap((found) => {
    const { names = [], roles = [] } = people.get(found.person) ?? {};
    const form = [...names, ...roles].find(({ text }) => text === found.form);
    return form === undefined ? [] : [{ ...found, quotes: form.quotes, lastAt: form.lastAt }];
  });
}
