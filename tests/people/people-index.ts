import type { Person, PersonForm } from '../../src/model/person.ts';
import type { ReadSpeaker } from '../../src/model/reading.ts';
import { choosePerson } from '../../src/people/choose-person.ts';
import { personName } from '../../src/people/describe-person.ts';
import { nameWords } from '../../src/people/person-words.ts';

/** The people of a stream of appearances, kept in memory and found as the store finds them. */
export interface PeopleIndex {
  /** Keeps an appearance with so many quotes and returns whose it is taken to be. */
  keep(speaker: ReadSpeaker, at: string, quotes?: number): number;
  /** Those known who share the last word of a name with the speaker. */
  candidates(speaker: ReadSpeaker): readonly Person[];
  people(): readonly Person[];
}

const MOST = 50;

/** Starts with nobody known. */
export function createPeopleIndex(): PeopleIndex {
  const people = new Map<number, Person>();
  const byWord = new Map<string, Set<number>>();
  const endings = (forms: readonly string[]) =>
    new Set(forms.flatMap((form) => nameWords(form).at(-1) ?? []));

  function candidates({ forms }: ReadSpeaker): Person[] {
    const ids = new Set([...endings(forms)].flatMap((word) => [...(byWord.get(word) ?? [])]));
    const found = [...ids].map((id) => people.get(id)!);
    return found.sort((a, b) => (lastOf(a) < lastOf(b) ? 1 : -1)).slice(0, MOST);
  }

  return {
    candidates,
    people: () => [...people.values()],
    keep(speaker, at, quotes = 1) {
      const chosen = choosePerson(speaker, candidates(speaker), at);
      const id = chosen ?? people.size + 1;
      const known = people.get(id) ?? { id, kind: speaker.kind, name: '', names: [], roles: [] };
      const names = speaker.forms.reduce((all, text) => counted(all, text, at, quotes), known.names);
      const roles = speaker.role === undefined ? known.roles : counted(known.roles, speaker.role, at, quotes);
      people.set(id, { ...known, name: personName(names), names, roles });
      for (const word of endings(speaker.forms)) {
        const having = byWord.get(word) ?? new Set();
        byWord.set(word, having.add(id));
      }
      return id;
    },
  };
}

function counted(forms: readonly PersonForm[], text: string, at: string, quotes: number): PersonForm[] {
  const known = forms.find((form) => form.text === text);
  if (known === undefined) return [...forms, { text, quotes, firstAt: at, lastAt: at }];
  const next = {
    text,
    quotes: known.quotes + quotes,
    firstAt: at < known.firstAt ? at : known.firstAt,
    lastAt: at > known.lastAt ? at : known.lastAt,
  };
  return forms.map((form) => (form === known ? next : form));
}

function lastOf({ names }: Person): string {
  return names.reduce((last, { lastAt }) => (lastAt > last ? lastAt : last), '');
}
