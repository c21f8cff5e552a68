import type { Person, PersonForm } from '../model/person.ts';
import { compareFullNames, isBare } from './compare-names.ts';
import { joinRoles } from './compare-roles.ts';
import { genderSaid } from './gender-said.ts';
import { type ReadName, readName } from './read-name.ts';
import { readRole } from './read-role.ts';
import { remembered } from './remembered.ts';
import type { ReadRole } from './role-reading.ts';

/** Who was quoted so often is well known; under a name that many bear it takes more. */
const OFTEN = 12;
const VERY_OFTEN = 60;

/** How often a person is quoted, by the name given most often. */
export function quotesOf({ names }: Person): number {
  let most = 0;
  for (const { quotes } of names) most = Math.max(most, quotes);
  return most;
}

/** When a person was last quoted. */
export function lastHeard({ names }: Person): string {
  let last = '';
  for (const { lastAt } of names) if (lastAt > last) last = lastAt;
  return last;
}

/**
 * The full names a person goes by, that given most often first; none for who is only known by one word. What is quite another name
 * is a mistake of reading.
 */
export function fullNames({ names }: Person): ReadName[] {
  const full = names.filter(({ text }) => !isBare(readName(text)));
  if (full.length < 2) return full.map(({ text }) => readName(text));
  const main = mostQuoted(full);
  const name = readName(main.text);
  const others = full.filter((form) => form !== main).map(({ text }) => readName(text));
  return [name, ...others.filter((other) => /^(?:same|alike)$/.test(compareFullNames(other, name)))];
}

function mostQuoted(forms: readonly PersonForm[]): PersonForm {
  return forms.reduce((best, form) =>
    form.quotes > best.quotes || (form.quotes === best.quotes && form.text < best.text) ? form : best,
  );
}

/** What all roles of a person say. */
export function rolesOf({ roles }: Person): ReadRole {
  return roles.length === 1 ? readRole(roles[0]!.text) : allRoles(roles.map(({ text }) => text).join('\n'));
}

const allRoles = remembered((texts) => joinRoles(texts.split('\n').map((text) => readRole(text))));

/** Whether a person is quoted so often that a new role is more likely than a namesake. */
export function isWellKnown(person: Person, isCommonName: boolean): boolean {
  return quotesOf(person) >= (isCommonName ? VERY_OFTEN : OFTEN);
}

/** A person's gender as forms and roles show it. */
export function genderOf({ names, roles }: Person) {
  return genderSaid(
    names.map(({ text }) => text),
    roles.map(({ text }) => text),
  );
}
