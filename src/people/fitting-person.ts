import type { Person } from '../model/person.ts';
import type { ReadSpeaker } from '../model/reading.ts';
import {
  compareFullNames,
  compareSurnames,
  isBare,
  isCommon,
  isInitial,
  type NameRelation,
} from './compare-names.ts';
import { compareRoles, type RoleFit, saysNothing } from './compare-roles.ts';
import { isCommonSurname } from './frequent-names.ts';
import { genderSaid } from './gender-said.ts';
import { fullNames, genderOf, isWellKnown, quotesOf, rolesOf } from './known-person.ts';
import { type ReadName, readName } from './read-name.ts';
import { readRole } from './read-role.ts';
import type { ReadRole } from './role-reading.ts';

/** A speaker as they are compared with those known. */
export interface SpeakerRead {
  readonly name: ReadName;
  readonly role: ReadRole;
  readonly roleText: string | undefined;
  readonly gender: ReturnType<typeof genderSaid>;
}

/** Somebody a speaker may be by the name, and how well they fit. */
export interface Fitting {
  readonly person: Person;
  readonly name: Exclude<NameRelation, 'other' | 'apart'>;
  /** `none`: one of the two has no role. */
  readonly role: RoleFit | 'none';
  /** Whether the role is given with the very same words. */
  readonly sameRole: boolean;
  readonly quotes: number;
}

/** Reads a speaker once for all candidates. */
export function readSpeaker({ name, role, forms }: ReadSpeaker): SpeakerRead {
  return {
    name: readName(name),
    role: readRole(role ?? ''),
    roleText: role,
    gender: genderSaid(forms, role === undefined ? [] : [role]),
  };
}

/** Who of those known bears a speaker's full name, whatever the role. */
export function fittingFullNames(speaker: SpeakerRead, candidates: readonly Person[]): Fitting[] {
  return candidates.flatMap((person) => {
    if (person.names.every(({ text }) => compareFullNames(speaker.name, readName(text)) === 'other'))
      return [];
    const relation = bestRelation(
      speaker.name,
      fullNames(person),
      speaker.role.kin || (person.roles.length === 1 && rolesOf(person).kin),
    );
    if (relation === undefined || !gendersFit(speaker, person)) return [];
    return [fitting(speaker, person, relation)];
  });
}

type Relation = Fitting['name'];

function bestRelation(name: ReadName, known: readonly ReadName[], isKin: boolean): Relation | undefined {
  const found: Relation[] = [];
  for (const form of known) {
    const relation = compareFullNames(name, form);
    // "John A. Smith" is not who was "John B. Smith" once, whatever else they were called; nor "Jonah Smith" who is "Jeffrey" mostly.
    if (relation === 'apart' || (relation === 'other' && form === known[0])) return undefined;
    if (relation !== 'other') found.push(relation);
  }
  // A father may be called as his son is, but for an initial.
  if (isKin && !known.some(({ key }) => key === name.key)) return undefined;
  return (['generation', 'same', 'alike'] as const).find((relation) => found.includes(relation));
}

/** Who of those known by a full name bears a bare surname, and who is known by that word alone. */
export function fittingSurname(
  speaker: SpeakerRead,
  candidates: readonly Person[],
): { readonly full: Fitting[]; readonly bare: Fitting[] } {
  const full: Fitting[] = [];
  const bare: Fitting[] = [];
  const { surname } = speaker.name;
  for (const person of candidates) {
    const names = fullNames(person);
    const forms = person.names.map(({ text }) => readName(text)).filter(isBare);
    let relation: 'same' | 'alike' | 'other' = 'other';
    for (const other of [...names, ...forms]) {
      const found = compareSurnames(surname, other.surname);
      if (found === 'same') relation = 'same';
      else if (found === 'alike' && relation === 'other') relation = 'alike';
    }
    if (relation === 'other' || !gendersFit(speaker, person)) continue;
    (names.length > 0 ? full : bare).push(fitting(speaker, person, relation));
  }
  return { full, bare };
}

/** Who is known by a full name's surname alone. */
export function knownBySurname(speaker: SpeakerRead, candidates: readonly Person[]): Fitting[] {
  return candidates.flatMap((person) => {
    if (fullNames(person).length > 0 || !gendersFit(speaker, person)) return [];
    const same = person.names.some(
      ({ text }) => compareSurnames(readName(text).surname, speaker.name.surname) === 'same',
    );
    return same ? [fitting(speaker, person, 'same')] : [];
  });
}

function fitting(speaker: SpeakerRead, person: Person, name: Relation): Fitting {
  const known = rolesOf(person);
  const none = saysNothing(speaker.role) || saysNothing(known);
  const sameRole = person.roles.some(({ text }) => text === speaker.roleText);
  const role = sameRole && !none ? 3 : none ? 'none' : compareRoles(speaker.role, known);
  return {
    person,
    name,
    role,
    sameRole: sameRole || (speaker.roleText === undefined && person.roles.length === 0),
    quotes: quotesOf(person),
  };
}

function gendersFit(speaker: SpeakerRead, person: Person): boolean {
  if (speaker.gender === 'unknown') return true;
  const known = genderOf(person);
  return known === 'unknown' || known === speaker.gender;
}

/** Whether a role fits well enough for the name: the more people are called that, the more it has to say. */
export function isLikely(
  { person, name: relation, role, sameRole }: Fitting,
  { name, role: { high } }: SpeakerRead,
): boolean {
  if (role === 'none') return false;
  if (relation === 'generation') return sameRole && high;
  const common = isCommon(name);
  const initial = isInitial(name) || fullNames(person).every(isInitial);
  if (role === 3) return true;
  const rare = !isCommonSurname(name.surname);
  if (role < 0) return relation === 'same' && isWellKnown(person, common || role === -2);
  if (relation === 'same') return role >= (common ? 2 : 0);
  return role >= (rare && !initial ? 0 : 3);
}
