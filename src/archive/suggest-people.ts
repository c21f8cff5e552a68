import type { SelectOption } from '../model/message.ts';
import type { Person } from '../model/person.ts';
import type { Viewpoint } from '../model/viewpoint.ts';
import { nameGrams, nameWords } from '../people/person-words.ts';
import type { PersonFound, QuoteArchive } from '../store/archive.ts';

/** The most suggestions every platform takes, and the longest value of one, in UTF-16 units. */
const MOST = 25;
const LONGEST_VALUE = 100;
/** Several forms of one person may be found. */
const LOOKED_AT = 60;
/** What is typed must be that long before misspellings are looked for. */
const LONG_ENOUGH = 4;

/**
 * People whose name, or else whose role, has the words typed, the last of them only begun: most quoted first, at most 25. Where nobody
 * is found, those whose names are near. A suggestion's value finds the person again: the name, with the role among namesakes.
 */
export async function suggestPeople(
  typed: string,
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<SelectOption[]> {
  const words = nameWords(typed);
  const search = { words, begun: true, limit: LOOKED_AT } as const;
  const found: PersonFound[] = [...(await archive.findPeople({ ...search, kind: 'name' }, viewpoint))];
  if (words.length > 0 && new Set(found.map(({ person }) => person)).size < MOST) {
    found.push(...(await archive.findPeople({ ...search, kind: 'role' }, viewpoint)));
  }
  if (found.length === 0 && typed.trim().length >= LONG_ENOUGH) {
    found.push(...(await archive.findMisspelt(nameGrams(typed), viewpoint, MOST)));
  }
  const ids = [...new Set(found.map(({ person }) => person))].slice(0, MOST);
  const people = await archive.people(ids, viewpoint);
  const counts = new Map<string, number>();
  for (const { name } of people) counts.set(name, (counts.get(name) ?? 0) + 1);
  return people.flatMap((person) => suggestion(person, (counts.get(person.name) ?? 0) > 1));
}

function suggestion({ name, names, roles }: Person, hasNamesakes: boolean): SelectOption[] {
  const role = roles[0]?.text;
  const quotes = Math.max(0, ...names.map((form) => form.quotes));
  const value = hasNamesakes && role !== undefined ? `${name}, ${role}` : name;
  if (name === '' || value.length > LONGEST_VALUE) return [];
  const about = [
    ...(role === undefined ? [] : [role]),
    `${quotes} ${quotes === 1 ? 'quote' : 'quotes'}`,
  ].join(' · ');
  return [{ label: `${name} · ${about}`, value, description: about }];
}
