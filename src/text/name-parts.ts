import type { EntityGender, EntityKind, Token } from '../model/document.ts';
import { femaleNames, maleNames } from './lexicon/first-names.ts';
import { isPlace } from './lexicon/places.ts';
import { foldWord } from './same-name.ts';
import { W } from './word-classes.ts';

const FEMALE_TITLES = new Set(
  'mrs ms miss mme mlle frau lady dame sister queen princess congresswoman chairwoman councilwoman sra srta doña signora madame señora senadora ministra alcaldesa presidenta diputada jueza senatrice sindaca députée sénatrice reine regina reina dottoressa professoressa doctora profesora'.split(
    ' ',
  ),
);
const MALE_TITLES = new Set(
  'mr herr herrn sir lord king prince brother father pope congressman chairman councilman sr don signor monsieur señor alcalde diputado senador sénateur député roi dottor monsignor'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));
/** Words that are a role in lower case but as often a first or last name when they stand in a name. */
const AMBIGUOUS_ROLES = new Set(
  'dean guy king page judge chase star head will leader member fan man general-motors justice prince pope bishop baker major young chase author'.split(
    ' ',
  ),
);

const OFFICES = new Set('master mistress warden steward reeve provost comptroller controller'.split(' '));

/** What a run of capitalised tokens says: where the bare name begins and what sort of thing it names. */
export interface NameParts {
  readonly nameFirst: number;
  readonly entityKind: EntityKind;
  readonly gender: EntityGender;
  /** Whether a title or role stands before the bare name. */
  readonly titled: boolean;
}

/** Whether a lower-case token is a known first name, with or without its diacritics. */
export function isFirstName(lower: string): boolean {
  const name = foldWord(lower);
  return femaleNames.has(name) || maleNames.has(name);
}

/**
 * Splits a run of capitalised tokens into titles and roles ("Foreign Minister") and the bare name.
 * @param first first token of the run; @param end past its last token.
 */
export function nameParts(
  tokens: readonly Token[],
  classes: Uint32Array,
  first: number,
  end: number,
): NameParts {
  let nameFirst = first;
  let gender: EntityGender = 'unknown';
  let titled = false;
  const isOrganisation = endsAsOrganisation(tokens, classes, first, end);
  if (!isOrganisation) {
    for (let at = first; at < end - 1; at++) {
      const bits = classes[at]!;
      if ((bits & (W.title | W.role)) === 0 && !isOffice(tokens, first, at, end)) continue;
      const next = tokens[at + 1]!.text === '.' ? at + 2 : at + 1;
      if (next >= end || !hasName(tokens, classes, next, end)) break;
      const { lower } = tokens[at]!;
      if (at > first && (bits & W.title) === 0 && AMBIGUOUS_ROLES.has(lower)) continue;
      if (at === first && AMBIGUOUS_ROLES.has(lower) && (bits & W.title) === 0) continue;
      nameFirst = next;
      titled = true;
      if (FEMALE_TITLES.has(lower)) gender = 'female';
      else if (MALE_TITLES.has(lower)) gender = 'male';
    }
    if (tokens[nameFirst]?.lower === 'of') nameFirst++;
  }
  if (gender === 'unknown') gender = genderOf(tokens, nameFirst, end);
  return { nameFirst, gender, titled, entityKind: kindOf(tokens, nameFirst, end, isOrganisation, titled) };
}

/** "Harbour Master Zoë Lindqvist": a word that is an office only behind what it is an office of and before a first name. */
function isOffice(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  return at > first && at + 2 < end && OFFICES.has(tokens[at]!.lower) && isFirstName(tokens[at + 1]!.lower);
}

function hasName(tokens: readonly Token[], classes: Uint32Array, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && (classes[at]! & W.capital) !== 0 && !SUFFIXES.has(token.lower)) return true;
  }
  return false;
}

function endsAsOrganisation(
  tokens: readonly Token[],
  classes: Uint32Array,
  first: number,
  end: number,
): boolean {
  const last = classes[end - 1]!;
  if ((last & W.organisation) !== 0) return true;
  if (end - first === 1) return false;
  // "Department of Justice", "Bank of America": the head stands before "of".
  for (let at = first; at < end; at++) {
    if (tokens[at]!.lower === 'of' && at > first && (classes[at - 1]! & W.organisation) !== 0) {
      return true;
    }
  }
  return false;
}

function genderOf(tokens: readonly Token[], first: number, end: number): EntityGender {
  // A single word is as likely a surname ("Clinton", "Kelly"): the entity's other mentions tell.
  if (end - first < 2) return 'unknown';
  const name = foldWord(tokens[first]!.lower);
  const female = femaleNames.has(name);
  const male = maleNames.has(name);
  if (female === male) return 'unknown';
  return female ? 'female' : 'male';
}

function kindOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  organisation: boolean,
  titled: boolean,
): EntityKind {
  if (organisation) return 'organisation';
  if (titled) return 'person';
  const count = end - first;
  const { lower, text } = tokens[first]!;
  if (isPlace(joined(tokens, first, end))) return 'place';
  if (count === 1) {
    if (text.length > 1 && text.length <= 6 && text === text.toUpperCase()) return 'organisation';
    return isFirstName(lower) ? 'person' : 'unknown';
  }
  return isFirstName(lower) ? 'person' : count <= 3 ? 'unknown' : 'organisation';
}

/** The lower-case words of a token range, separated by one blank. */
export function joined(tokens: readonly Token[], first: number, end: number): string {
  let out = tokens[first]!.lower;
  for (let at = first + 1; at < end; at++) out += tokens[at]!.text === '.' ? '' : ` ${tokens[at]!.lower}`;
  return out;
}
