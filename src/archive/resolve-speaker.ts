import type { MeantSpeaker } from '../model/answer.ts';
import type { Person } from '../model/person.ts';
import type { Viewpoint } from '../model/viewpoint.ts';
import { rolesWithDates } from '../people/describe-person.ts';
import { rankNamed } from '../people/find-named.ts';
import { isMisspelling, nameGrams, nameWords } from '../people/person-words.ts';
import type { PersonFound, QuoteArchive, QuoteSearch } from '../store/archive.ts';

/** So many people of one name are looked at. */
const MOST = 50;
const MOST_NEAR = 5;

/** Whom a name means, and how their quotes are looked for; without `search` nobody is meant. */
export interface ResolvedSpeaker {
  readonly meant: MeantSpeaker;
  readonly search?: Pick<QuoteSearch, 'people' | 'speakerTerms'>;
}

/**
 * Finds whom a name, a role, or both ("Smith, mayor") mean among all that can be seen. Names beat roles; a role or a description
 * means everybody who is given under it; small misspellings count only where nobody else answers.
 */
export async function resolveSpeaker(
  asked: string,
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<ResolvedSpeaker> {
  const words = nameWords(asked);
  const found = words.length === 0 ? [] : await candidates(words, archive, viewpoint);
  // Who speaks for an organisation has its name in their role.
  const roles =
    words.length === 0 ? [] : await archive.findPeople({ words, kind: 'role', limit: MOST }, viewpoint);
  const people = await archive.people(idsOf([...found, ...roles]), viewpoint);
  const { people: named, closeness, speaksFor } = rankNamed(asked, people);
  if (closeness >= 2) {
    // What an organisation says is said by those who speak for it as well.
    const isBody = words.length > 1 && roles.length > 0 && !isPerson(named, people);
    if (speaksFor.length > 0 || isBody || isOrganisation(named, people)) return byWords(asked, named, people);
    return byName(asked, 'name', named, people);
  }
  const described =
    words.length === 0 ? [] : await archive.findQuotes({ speakerTerms: words, limit: 1 }, viewpoint);
  if (described.length > 0) return byWords(asked, named, people);
  const near = await misspelt(asked, archive, viewpoint);
  const meant = near.filter(({ names }) => names.some(({ text }) => isMisspelling(asked, text)));
  if (meant.length > 0) return byName(asked, 'misspelt', idsOfPeople(meant), meant);
  return {
    meant: { asked, by: 'nobody', people: [], near: near.slice(0, MOST_NEAR).map(({ name }) => name) },
  };
}

async function candidates(
  words: ReturnType<typeof nameWords>,
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<readonly PersonFound[]> {
  const whole = await archive.findPeople({ words, kind: 'name', limit: MOST }, viewpoint);
  if (whole.length > 0 || words.length === 1) return whole;
  // A name beside a role: no form has all of the words, so each of them may be the surname.
  const each = await Promise.all(
    words.map((word) => archive.findPeople({ words: [word], kind: 'name', limit: MOST }, viewpoint)),
  );
  return each.flat();
}

async function misspelt(
  asked: string,
  archive: QuoteArchive,
  viewpoint: Viewpoint,
): Promise<readonly Person[]> {
  const found = await archive.findMisspelt(nameGrams(asked), viewpoint, MOST);
  return archive.people(idsOf(found), viewpoint);
}

function byName(
  asked: string,
  by: 'name' | 'misspelt',
  ids: readonly number[],
  people: readonly Person[],
): ResolvedSpeaker {
  const named = ids.flatMap((id) => people.find((person) => person.id === id) ?? []);
  return { meant: { asked, by, people: named.map(described), near: [] }, search: { people: ids } };
}

function byWords(asked: string, ids: readonly number[], people: readonly Person[]): ResolvedSpeaker {
  const named = ids.flatMap((id) => people.find((person) => person.id === id) ?? []);
  return {
    meant: { asked, by: 'words', people: named.map(described), near: [] },
    search: { speakerTerms: nameWords(asked) },
  };
}

function described({ id, name, roles }: Person): MeantSpeaker['people'][number] {
  return { id, name, roles: rolesWithDates(roles) };
}

function isOrganisation(ids: readonly number[], people: readonly Person[]): boolean {
  return people.some(({ id, kind }) => kind === 'organisation' && ids.includes(id));
}

// Two words that name no person for sure, and stand in somebody's role (“White House”), name whom that one speaks for.
function isPerson(ids: readonly number[], people: readonly Person[]): boolean {
  return people.some(({ id, kind }) => kind === 'person' && ids.includes(id));
}

function idsOf(found: readonly PersonFound[]): number[] {
  return [...new Set(found.map(({ person }) => person))];
}

function idsOfPeople(people: readonly Person[]): number[] {
  return people.map(({ id }) => id);
}
