import type { InventedWorld } from './invented-world.ts';
import type { Random } from './random.ts';

const LONGEST = 8;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * What stands in a field for a speaker's name while somebody types: the first letters of a surname, a given name or both, of
 * people who are much quoted and of any, and now and then of nobody.
 */
export function typedName(random: Random, { people, anyPerson }: InventedWorld): string {
  if (random.chance(0.08)) return Array.from({ length: 1 + random.below(6) }, () => letter(random)).join('');
  const { name, surname } = people[random.chance(0.6) ? anyPerson(random) : random.below(people.length)]!;
  const [given = ''] = name.split(' ');
  const begun = random.chance(0.6) ? surname : given;
  if (random.chance(0.15)) return `${given} ${surname.slice(0, 1 + random.below(4))}`.toLowerCase();
  return begun.slice(0, 1 + random.below(LONGEST)).toLowerCase();
}

/** A name with one letter that is wrong, missing or too many; not its first one. */
export function misspelt(random: Random, name: string): string {
  const at = 1 + random.below(name.length - 1);
  const kind = random.below(3);
  return name.slice(0, at) + (kind === 0 ? '' : letter(random)) + name.slice(kind === 2 ? at : at + 1);
}

const letter = (random: Random) => LETTERS[random.below(LETTERS.length)]!;
