import { wordSet } from '../text/lexicon/lexicon.ts';
import { isSamePlace } from './role-places.ts';
import type { ReadRole } from './role-reading.ts';
import { areNear, SPHERES } from './spheres.ts';

/**
 * How well a role fits those a person is known by: 3 they share what tells, 2 a title that many bear, 1 the walk of life,
 * 0 can't be told, -1 they are another walk of life, -2 another country, party or company.
 */
export type RoleFit = 3 | 2 | 1 | 0 | -1 | -2;

/** Compares the role given with all roles of a person together. */
export function compareRoles(given: ReadRole, known: ReadRole): RoleFit {
  if (disagree(given.places, known.places, isSamePlace)) return -2;
  if (disagree(given.parties, known.parties, (a, b) => a === b)) return -2;
  const body =
    shared(given.bodies, known.bodies) ||
    shared(given.bodies, known.words) ||
    shared(known.bodies, given.words) ||
    shortened(given, known) ||
    shortened(known, given);
  const sphere = (given.spheres & known.spheres) !== 0;
  if (given.bodies.size > 0 && known.bodies.size > 0 && !body) {
    const political = (given.spheres & known.spheres & SPHERES.politics) !== 0;
    if (!political || (!given.high && !known.high && shared(given.generic, known.generic))) return -2;
  }
  if (given.spheres !== 0 && known.spheres !== 0 && !sphere) {
    if (body) return 1;
    if (given.loose || known.loose) return 0;
    return areNear(given.spheres, known.spheres) && (isOpen(given) || isOpen(known)) ? 0 : -1;
  }
  if (body || shared(given.heads, known.heads) || shared(given.words, known.words)) return 3;
  if (sphere && bothHave(given.places, known.places)) return 3;
  if (given.high && known.high) return 3;
  const elsewhere = isElsewhere(given, known) || isElsewhere(known, given);
  if (shared(given.generic, known.generic)) return elsewhere ? -1 : 2;
  if (sphere) return areTwoTrades(given, known) ? -1 : 1;
  return elsewhere || areTwoTrades(given, known) ? -1 : 0;
}

/** Whether one has the letters of what the other has in full. */
function shortened(short: ReadRole, full: ReadRole): boolean {
  return shared(short.bodies, full.initials) || shared(short.words, full.initials);
}

/** What people of other walks of life are as well: a candidate, an author. */
const OPEN = wordSet(
  'candidate entrepreneur activist author lawyer adviser strategist expert analyst investor economist delegate',
);

function isOpen({ heads, generic, parties }: ReadRole): boolean {
  if (heads.size + generic.size === 0) return parties.size > 0;
  for (const head of [...heads, ...generic]) if (OPEN.has(head)) return true;
  return false;
}

/** A "harbour master" is no singer: a title of no certain walk of life, with words beside it that say where it belongs. */
function isElsewhere(open: ReadRole, other: ReadRole): boolean {
  if (open.spheres !== 0 || other.spheres === 0 || open.loose || other.loose) return false;
  if (open.generic.size === 0) return false;
  // Who speaks for a politician goes on to speak for a government.
  if (open.generic.has('spokesperson') && (other.spheres & SPHERES.politics) !== 0) return false;
  return (
    open.words.size + open.bodies.size + open.places.size > 0 && other.generic.size + other.heads.size > 0
  );
}

/** A beekeeper is no glassblower: both are told by a word of their own, or as private people by their trade. */
function areTwoTrades(a: ReadRole, b: ReadRole): boolean {
  const isTrade = ({ heads, spheres }: ReadRole): boolean =>
    heads.size > 0 && (spheres === 0 || spheres === SPHERES.private);
  if ((a.spheres & b.spheres) === SPHERES.private) return true;
  if (a.loose || b.loose) return false;
  return (isTrade(a) && (b.heads.size > 0 || b.spheres !== 0)) || (isTrade(b) && a.spheres !== 0);
}

function bothHave(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0;
}

function disagree(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  same: (a: string, b: string) => boolean,
): boolean {
  if (!bothHave(a, b)) return false;
  for (const one of a) for (const other of b) if (same(one, other)) return false;
  return true;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** All that the roles of a person say. */
export function joinRoles(roles: readonly ReadRole[]): ReadRole {
  const joined = {
    heads: new Set<string>(),
    generic: new Set<string>(),
    places: new Set<string>(),
    parties: new Set<string>(),
    bodies: new Set<string>(),
    words: new Set<string>(),
    initials: new Set<string>(),
  };
  let spheres = 0;
  for (const role of roles) {
    spheres |= role.spheres;
    for (const part of ['heads', 'generic', 'places', 'parties', 'bodies', 'words', 'initials'] as const)
      for (const word of role[part]) joined[part].add(word);
  }
  return {
    empty: roles.every(({ empty }) => empty),
    kin: roles.some(({ kin }) => kin),
    ...joined,
    spheres,
    high: roles.some(({ high }) => high),
    loose: roles.every(({ loose }) => loose),
  };
}

/** Whether a role says anything about who somebody is. */
export function saysNothing(role: ReadRole): boolean {
  const { heads, generic, places, parties, bodies, words, spheres } = role;
  if (role.empty) return true;
  if (spheres !== 0) return false;
  return heads.size + generic.size + places.size + parties.size + bodies.size + words.size === 0;
}
