import type { ReadSpeaker } from '../../../src/model/reading.ts';
import type { InventedWorld } from './invented-world.ts';
import type { Random } from './random.ts';

const UNNAMED = [
  'officials',
  'a spokesman',
  'residents',
  'the report',
  'an official',
  'lawyers',
  'witnesses',
];
const ROLE_SHARE = 0.7;
const SURNAME_ONLY_SHARE = 0.02;

/** Who speaks in one article. */
export interface NewsCast {
  /** Whom it is likely to quote, by their ranks in the world. */
  readonly people: readonly number[];
  /** In the order in which they first speak. */
  readonly speakers: readonly ReadSpeaker[];
  /** Has somebody speak, or somebody without a name: what they are called here, and their index in `speakers`. */
  readonly speaks: (person: number | undefined) => { readonly name: string; readonly speaker: number };
}

/** Draws two to five people for an article. */
export function newsCast(random: Random, { people, anyPerson }: InventedWorld): NewsCast {
  const speakers: ReadSpeaker[] = [];
  const known = new Map<number | string, number>();
  const add = (key: number | string, speaker: () => ReadSpeaker) => {
    const index = known.get(key);
    if (index !== undefined) return index;
    known.set(key, speakers.length);
    return speakers.push(speaker()) - 1;
  };
  const read = (person: number): ReadSpeaker => {
    const { name, surname, kind, roles } = people[person]!;
    const bare = random.chance(SURNAME_ONLY_SHARE);
    const role = roles.length > 0 && random.chance(ROLE_SHARE) ? random.pick(roles) : undefined;
    return {
      name: bare ? surname : name,
      ...(role !== undefined && { role }),
      kind,
      named: true,
      forms: bare ? [surname] : [...new Set([name, surname])],
    };
  };
  return {
    people: [...new Set(Array.from({ length: 2 + random.below(4) }, () => anyPerson(random)))],
    speakers,
    speaks: (person) => {
      if (person === undefined) {
        const name = random.pick(UNNAMED);
        const speaker = add(name, () => ({ name, kind: 'unknown', named: false, forms: [name] }));
        return { name, speaker };
      }
      const before = known.has(person);
      const speaker = add(person, () => read(person));
      const { name, role, forms } = speakers[speaker]!;
      if (before) return { name: forms.at(-1)!, speaker };
      return { name: role === undefined ? name : `${name}, ${role},`, speaker };
    },
  };
}
