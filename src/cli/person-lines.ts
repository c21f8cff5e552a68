import type { Instant } from '../model/instant.ts';
import type { PeopleChange } from '../model/kept-article.ts';
import type { Person } from '../model/person.ts';
import { rolesWithDates } from '../people/describe-person.ts';
import { counted } from './counted.ts';

/** A person with how much they said. */
export interface PersonOnRecord extends Person {
  readonly quotes: number;
  readonly lastAt?: Instant;
}

/** A person in a few lines: number and name, other forms of it, roles with when they were given. */
export function personLines({ id, name, names, roles, kind, quotes, lastAt }: PersonOnRecord): string[] {
  const last = lastAt === undefined ? '' : `, last on ${day(lastAt)}`;
  const what = kind === 'person' || kind === 'unknown' ? '' : ` (${kind})`;
  const lines = [`${id}  ${name}${what}: ${counted(quotes, 'quote')}${last}`];
  const others = names.filter(({ text }) => text !== name).map(({ text }) => text);
  if (others.length > 0) lines.push(`    also called ${others.join('; ')}`);
  const given = rolesWithDates(roles);
  if (given.length > 0) lines.push(`    ${given.join('; ')}`);
  return lines;
}

/** A change in one line: its number, what it did, when and why. */
export function changeLine(change: PeopleChange): string {
  const { id, kind, person, target, moved, reason, at, undoneAt } = change;
  const done = kind === 'merge' ? `${person} merged into ${target}` : `${target} split off ${person}`;
  const why = reason === undefined ? '' : `: ${reason}`;
  const undone = undoneAt === undefined ? '' : ` (taken back on ${day(undoneAt)})`;
  return `${id}  ${day(at)}  ${done}, in ${counted(moved, 'article')}${why}${undone}`;
}

function day(at: Instant): string {
  return at.slice(0, 10);
}
