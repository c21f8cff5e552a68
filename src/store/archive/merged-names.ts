import type { Kysely } from 'kysely';
import type { Person } from '../../model/person.ts';
import { inParts } from '../rows-at-once.ts';
import type { Tables } from '../tables.ts';

/**
 * People as they are compared with a speaker: whoever an operator merged is there once more under the names that were merged. Else a name
 * that is quite another one would count as a mistake of reading, and a later article would make somebody new of it.
 */
export async function withMergedNames(
  transaction: Kysely<Tables>,
  people: readonly Person[],
): Promise<readonly Person[]> {
  const merged = new Map<number, Set<string>>();
  for (const part of inParts(people.map(({ id }) => id))) {
    const rows = await transaction
      .selectFrom('person_change')
      .innerJoin('person_move', 'person_move.change', 'person_change.id')
      .select(['person_change.target', 'person_move.name'])
      .distinct()
      .where('person_change.target', 'in', part)
      .where('person_change.kind', '=', 'merge')
      .where('person_change.undone_at', 'is', null)
      .execute();
    for (const { target, name } of rows) merged.set(target, (merged.get(target) ?? new Set()).add(name));
  }
  const others = people.flatMap((person): Person[] => {
    const names = person.names.filter(({ text }) => merged.get(person.id)?.has(text));
    return names.length === 0 || names.length === person.names.length ? [] : [{ ...person, names }];
  });
  return [...people, ...others];
}
