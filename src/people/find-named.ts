import type { Person } from '../model/person.ts';
import { foldName } from '../quotes/fold-name.ts';
import { sameFirstName, sameSpelling } from '../text/same-name.ts';
import { lastHeard, quotesOf } from './known-person.ts';
import { partyNamed } from './party-named.ts';
import { isMisspelling, spellingDistance, tellingWords } from './person-words.ts';
import { readName } from './read-name.ts';
import { readRole } from './read-role.ts';
import { roleHead } from './role-head.ts';
import { isSamePlace, rolePlace } from './role-places.ts';
import { isBody } from './same-label.ts';
import { sameSounds } from './transliteration.ts';

/** How well what was typed names somebody: not at all, the role only, the name beside the role, or the name. */
export type NamedCloseness = 0 | 1 | 2 | 3;

/** Whom a name that was typed means, by their ids; those quoted most first. */
export interface RankedNamed {
  readonly people: readonly number[];
  readonly closeness: NamedCloseness;
  /** Where an organisation is meant: who speaks for it by their role ("White House press secretary"). */
  readonly speaksFor: readonly number[];
  /** Where nobody is meant: whose name is a small misspelling away, the nearest first. */
  readonly misspelt: readonly number[];
}

/** More words than these name nobody. */
const MOST_WORDS = 12;

type SameWord = (word: string, typed: string, isSurname: boolean) => boolean;

const asTyped: SameWord = (word, typed) => word === typed;
const alike: SameWord = (word, typed, isSurname) =>
  isSurname || word.length === 1 || typed.length === 1
    ? sameSpelling(word, typed) || sameSounds(word, typed)
    : sameFirstName(word, typed) || sameSounds(word, typed);

/**
 * Which of the people found what was typed means: a name, its end, a role, or both together ("John Smith, mayor", "mayor John Smith").
 * The closest kind of match wins and all who match that closely are returned: "smith" gives all Smiths, but not "Smith's lawyer".
 * Other spellings and short forms count where nobody answers to the words as typed.
 */
export function rankNamed(query: string, found: readonly Person[]): RankedNamed {
  const wanted = tellingWords(query).slice(0, MOST_WORDS);
  const order = found.toSorted(
    (a, b) =>
      quotesOf(b) - quotesOf(a) ||
      (lastHeard(a) < lastHeard(b) ? 1 : lastHeard(a) > lastHeard(b) ? -1 : a.id - b.id),
  );
  for (const same of wanted.length === 0 ? [] : [asTyped, alike]) {
    const scored = order.map((person) => ({ person, closeness: closenessOf(wanted, query, person, same) }));
    const closeness = scored.reduce<NamedCloseness>(
      (most, one) => (one.closeness > most ? one.closeness : most),
      0,
    );
    if (closeness === 0) continue;
    const people = scored.filter((one) => one.closeness === closeness).map(({ person }) => person);
    const meant = wanted.length > 1 && closeness === 3 ? ofGeneration(query, people) : people;
    return {
      people: meant.map(({ id }) => id),
      closeness,
      speaksFor: speakersFor(meant, closeness, order),
      misspelt: [],
    };
  }
  return { people: [], closeness: 0, speaksFor: [], misspelt: misspelt(query, order) };
}

function closenessOf(
  wanted: readonly string[],
  query: string,
  { names, roles }: Person,
  same: SameWord,
): NamedCloseness {
  const forms = names.map(({ text }) => tellingWords(text));
  const { suffix } = readName(query);
  const generation = names.every(
    ({ text }) => suffix === undefined || (readName(text).suffix ?? suffix) === suffix,
  );
  if (generation && forms.some((form) => endsWith(form, wanted, same))) return 3;
  const inName = (typed: string): boolean =>
    forms.some((form) => form.some((word, at) => same(word, typed, at === form.length - 1)));
  const isSurname = (typed: string): boolean =>
    forms.some((form) => form.length > 0 && same(form.at(-1)!, typed, true));
  const inRole = new Set(roles.flatMap(({ text }) => foldName(text)));
  const read = roles.map(({ text }) => readRole(text));
  const bearsRole = (typed: string): boolean => {
    if (inRole.has(typed)) return true;
    const [head, place, party] = [roleHead(typed)?.name, rolePlace(typed), partyNamed(typed)];
    return read.some(
      ({ heads, generic, places, parties }) =>
        (head !== undefined && (heads.has(head) || generic.has(head))) ||
        (place !== undefined && [...places].some((one) => isSamePlace(one, place))) ||
        (party !== undefined && parties.has(party)),
    );
  };
  if (wanted.some(isSurname) && wanted.every((typed) => inName(typed) || bearsRole(typed))) return 2;
  return wanted.every((typed) => inRole.has(typed)) ? 1 : 0;
}

/** "Lavrov" ends "Sergey Lavrov"; initials that were not typed are passed over. */
function endsWith(form: readonly string[], wanted: readonly string[], same: SameWord): boolean {
  const plain = wanted.some((word) => word.length === 1)
    ? form
    : form.filter((word, at) => word.length > 1 || at === 0);
  const offset = plain.length - wanted.length;
  const last = wanted.length - 1;
  return offset >= 0 && wanted.every((typed, at) => same(plain[offset + at]!, typed, at === last));
}

/** Of "Donald Trump" and "Donald Trump Jr." the one whose suffix was typed, or left out. */
function ofGeneration(query: string, people: readonly Person[]): readonly Person[] {
  const { suffix } = readName(query);
  const same = people.filter(({ name }) => readName(name).suffix === suffix);
  return same.length > 0 ? same : people;
}

function speakersFor(
  meant: readonly Person[],
  closeness: NamedCloseness,
  found: readonly Person[],
): number[] {
  if (closeness < 3) return [];
  const bodies = meant
    .filter(({ kind }) => isBody(kind))
    .map(({ name }) => ` ${tellingWords(name).join(' ')} `);
  const speaksFor = ({ kind, roles }: Person): boolean =>
    !isBody(kind) &&
    roles.some(({ text }) => bodies.some((body) => ` ${foldName(text).join(' ')} `.includes(body)));
  return found.filter((person) => !meant.includes(person) && speaksFor(person)).map(({ id }) => id);
}

function misspelt(query: string, people: readonly Person[]): number[] {
  const near = people.flatMap(({ id, names }) => {
    const forms = names.filter(({ text }) => isMisspelling(query, text));
    return forms.length === 0
      ? []
      : [{ id, distance: Math.min(...forms.map(({ text }) => spellingDistance(query, text))) }];
  });
  return near.toSorted((a, b) => a.distance - b.distance).map(({ id }) => id);
}
