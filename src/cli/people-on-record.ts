import { printable } from '../adapters/printable.ts';
import type { Person } from '../model/person.ts';
import type { Viewpoint } from '../model/viewpoint.ts';
import { isMisspelling, nameGrams, nameWords } from '../people/person-words.ts';
import type { Store } from '../store/store.ts';
import { withStoreHere } from './open-store-here.ts';
import { changeLine, type PersonOnRecord, personLines } from './person-lines.ts';
import { writeOut } from './write-out.ts';

/** What `people` is asked. */
export interface PeopleOptions {
  readonly workspace: string;
  readonly changes?: true;
  readonly json?: true;
}

const MOST_SHOWN = 20;
const MOST_FORMS = 400;
const MOST_ALIKE = 50;
/** So many quotes of a person are counted at most. */
const MOST_COUNTED = 5_000;
const MOST_CHANGES = 50;

/** Shows the people of a name, of a role or of a number, or those quoted most. */
export async function showPeople(
  name: string | undefined,
  { workspace, json }: PeopleOptions,
): Promise<void> {
  await withStoreHere(
    async (store) => {
      const viewpoint: Viewpoint = { kind: 'owner', owner: workspace };
      const { ids, guessed = false } = await findIds(store, name?.trim() ?? '', viewpoint);
      const shown = await store.people(ids.slice(0, MOST_SHOWN), viewpoint);
      const people = await Promise.all(shown.map((person) => onRecord(store, person, viewpoint)));
      people.sort((a, b) => b.quotes - a.quotes);
      if (json) return writeOut(JSON.stringify(people, null, 2));
      if (people.length === 0) {
        const nobody =
          name === undefined ? 'Nobody is on record yet.' : `Nobody called “${name}” is on record.`;
        return writeOut(printable(nobody));
      }
      const lines = people.map((person) => personLines(person).join('\n'));
      if (guessed) lines.unshift(`Nobody is called “${name}”. Spelt alike:`);
      if (ids.length > MOST_SHOWN) {
        lines.push(
          name === undefined
            ? `These are the ${MOST_SHOWN} quoted most: give a name for others.`
            : `These are ${MOST_SHOWN} of them: give more of the name.`,
        );
      }
      writeOut(printable(lines.join('\n\n')));
    },
    { mustExist: true },
  );
}

/** Shows the latest merges and splits. */
export async function showChanges({ json }: PeopleOptions): Promise<void> {
  await withStoreHere(
    async (store) => {
      const changes = await store.peopleChanges(MOST_CHANGES);
      if (json) return writeOut(JSON.stringify(changes, null, 2));
      if (changes.length === 0) return writeOut('Nobody was merged or split yet.');
      writeOut(printable(changes.map(changeLine).join('\n')));
    },
    { mustExist: true },
  );
}

/** A person by their number as the store knows them, whoever's articles they are in. */
export async function personNumbered(store: Store, id: number): Promise<Person | undefined> {
  for (const owner of new Set(['', ...(await store.owners()).map((one) => one.owner)])) {
    const [person] = await store.people([id], { kind: 'owner', owner });
    if (person !== undefined) return person;
  }
  return undefined;
}

async function findIds(
  store: Store,
  name: string,
  viewpoint: Viewpoint,
): Promise<{ readonly ids: readonly number[]; readonly guessed?: true }> {
  if (/^\d{1,15}$/.test(name)) return { ids: [Number(name)] };
  const words = nameWords(name);
  const limit = MOST_FORMS;
  const begun = words.length > 0;
  const named = await store.findPeople({ words, begun, kind: 'name', limit }, viewpoint);
  const roles = begun ? await store.findPeople({ words, begun, kind: 'role', limit }, viewpoint) : [];
  const found = new Set([...named, ...roles].map(({ person }) => person));
  if (found.size > 0 || !begun) return { ids: [...found] };
  const alike = await store.findMisspelt(nameGrams(name), viewpoint, MOST_ALIKE);
  const meant = alike.filter(({ form }) => isMisspelling(name, form));
  return { ids: [...new Set(meant.map(({ person }) => person))], guessed: true };
}

async function onRecord(store: Store, person: Person, viewpoint: Viewpoint): Promise<PersonOnRecord> {
  const speakers = await store.findSpeakers({ people: [person.id], limit: MOST_COUNTED }, viewpoint);
  const said = speakers.find((speaker) => speaker.person === person.id);
  return { ...person, quotes: said?.quotes ?? 0, ...(said !== undefined && { lastAt: said.lastAt }) };
}
