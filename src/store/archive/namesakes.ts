import type { Kysely, Selectable } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { EntityKind } from '../../model/document.ts';
import type { Person, PersonForm } from '../../model/person.ts';
import type { ReadSpeaker } from '../../model/reading.ts';
import { personName } from '../../people/describe-person.ts';
import { nameWords } from '../../people/person-words.ts';
import { inParts } from '../rows-at-once.ts';
import type { PersonFormTable, Tables } from '../tables.ts';
import { earlier, later } from './person-forms.ts';

/** So many people of one name are looked at, those heard last. */
const MOST = 200;

// The same names come up in article after article, and each is compared with all its namesakes.
const lastWords = new LRUCache<string, readonly string[]>({
  max: 20_000,
  maxSize: 2_000_000,
  sizeCalculation: (words, form) => form.length + words.join('').length + 1,
  memoMethod: (form) => nameWords(form).at(-1) ?? [],
});

/** The words, in all their spellings, that names end with: those by which people of the same name are found. */
export function surnameWords(forms: readonly string[]): string[] {
  return [...new Set(forms.flatMap((form) => lastWords.memo(form)))];
}

/** The people on record whose name ends like one of these speakers': public ones, and the owner's own. */
export async function namesakes(
  transaction: Kysely<Tables>,
  speakers: readonly ReadSpeaker[],
  owner: string,
): Promise<Person[]> {
  const words = surnameWords(speakers.filter(({ named }) => named).flatMap(({ forms }) => forms));
  if (words.length === 0) return [];
  const found = new Set<number>();
  for (const part of inParts(words)) {
    const rows = await transaction
      .selectFrom('name_word')
      .innerJoin('person_form', 'person_form.id', 'name_word.form')
      .innerJoin('person', 'person.id', 'person_form.person')
      .select((select) => ['person_form.person', select.fn.max('person_form.last_at').as('last_at')])
      .where('name_word.owner', 'in', [...new Set(['', owner])])
      .where('name_word.kind', '=', 'name')
      .where('name_word.word', 'in', part)
      .where('person.owner', 'in', [...new Set(['', owner])])
      .groupBy('person_form.person')
      .orderBy('last_at', 'desc')
      .limit(MOST)
      .execute();
    for (const { person } of rows) found.add(person);
  }
  return peopleWithForms(transaction, [...found], [...new Set(['', owner])]);
}

/** People with the forms that the given owners' articles have of them. */
export async function peopleWithForms(
  database: Kysely<Tables>,
  ids: readonly number[],
  owners: readonly string[],
): Promise<Person[]> {
  const people: Person[] = [];
  for (const part of inParts(ids)) {
    const rows = await database
      .selectFrom('person_form')
      .innerJoin('person', 'person.id', 'person_form.person')
      .selectAll('person_form')
      .select('person.kind as person_kind')
      .where('person_form.person', 'in', part)
      .where('person_form.owner', 'in', owners)
      .orderBy('person_form.id')
      .execute();
    const byPerson = Map.groupBy(rows, ({ person }) => person);
    for (const [id, forms] of byPerson) people.push(personOf(id, forms[0]!.person_kind, forms));
  }
  return people;
}

/** A row of a person's form, as far as a person is made of it. */
export type FormRow = Omit<Selectable<PersonFormTable>, 'id' | 'owner' | 'person'>;

/** A person made of the rows of their forms; those of several owners are added up. */
export function personOf(id: number, kind: EntityKind, rows: readonly FormRow[]): Person {
  const names = formsOf(rows.filter((row) => row.kind === 'name'));
  const roles = formsOf(rows.filter((row) => row.kind === 'role'));
  return { id, kind, name: personName(names), names, roles };
}

function formsOf(rows: readonly FormRow[]): PersonForm[] {
  const forms = new Map<string, PersonForm>();
  for (const row of rows) {
    const { form, quotes, dated_from: from, dated_to: to } = row;
    const known = forms.get(form);
    const datedFrom = from === null ? known?.datedFrom : earlier(known?.datedFrom, from);
    const datedTo = to === null ? known?.datedTo : later(known?.datedTo, to);
    forms.set(form, {
      text: form,
      quotes: quotes + (known?.quotes ?? 0),
      firstAt: earlier(known?.firstAt, row.first_at),
      lastAt: later(known?.lastAt, row.last_at),
      ...(datedFrom !== undefined && { datedFrom }),
      ...(datedTo !== undefined && { datedTo }),
    });
  }
  return [...forms.values()].sort((a, b) => b.quotes - a.quotes);
}
