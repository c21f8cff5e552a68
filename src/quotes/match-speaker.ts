import type { Entity } from '../model/document.ts';
import type { Quote, Speaker } from '../model/quote.ts';
import { speakersOf } from '../model/speakers-of.ts';
import { sameFirstName, sameSpelling } from '../text/same-name.ts';
import { foldName } from './fold-name.ts';

const words = (list: string) => new Set(list.split(' '));
const ARTICLES = words('the a an der die das ein eine');
// Forms of address and articles say nothing about who is meant.
const EMPTY_WORDS = words(
  'mr mrs ms miss mx dr sir dame lord lady madam prof herr frau monsieur madame m mme',
);
const PARTICLES = words(
  'van von vom zu zum zur de da di del della der den do dos das du le la al el bin ibn abu',
);
const GENERATIONS = words('jr sr ii iii iv');

/** How well a query names a speaker: not at all, the role only, words of the name, or the name itself. */
type Closeness = 0 | 1 | 2 | 3;

/**
 * The quotes of the speaker a query names, in their order; none where nobody answers to it. A query may be
 * any form of the name the article uses, the surname, the whole name, a title with the surname, or the role
 * ("foreign minister"); case, diacritics and forms of address don't matter. Where nobody answers to the words as typed,
 * other spellings ("Zelenskyy", "Zelensky") and short forms of given names ("Bob", "Robert") do, as they do where the
 * mentions of an article are merged. The closest kind of match wins,
 * and everybody who matches that closely is returned: "smith" gives both Smiths, but not "Smith's lawyer".
 * Of joint speakers each is found.
 */
export function matchSpeaker(query: string, quotes: readonly Quote[], entities: readonly Entity[]): Quote[] {
  const folded = nameWords(query).filter((word) => !ARTICLES.has(word));
  const telling = folded.filter((word) => !EMPTY_WORDS.has(word));
  const wanted = telling.length > 0 ? telling : folded;
  if (wanted.length === 0) return [];
  const asTyped = closest(wanted, quotes, entities, (word, other) => word === other);
  return asTyped.length > 0 ? asTyped : closest(wanted, quotes, entities, isAlike);
}

/** Whether a word of a name and one typed may be the same: a surname by its spellings, a given name by its forms as well. */
type SameWord = (word: string, typed: string, isSurname: boolean) => boolean;

function isAlike(word: string, typed: string, isSurname: boolean): boolean {
  return isSurname || word.length === 1 || typed.length === 1
    ? sameSpelling(word, typed)
    : sameFirstName(word, typed);
}

function closest(
  wanted: readonly string[],
  quotes: readonly Quote[],
  entities: readonly Entity[],
  same: SameWord,
): Quote[] {
  const known = new Map<string, Closeness>();
  const closenessTo = (speaker: Speaker): Closeness => {
    const key = `${speaker.entity}\n${speaker.name}\n${speaker.role ?? ''}`;
    const found = known.get(key) ?? closenessOf(wanted, speaker, entities[speaker.entity], same);
    known.set(key, found);
    return found;
  };
  const closeness = quotes.map((quote) => Math.max(0, ...speakersOf(quote).map(closenessTo)));
  const best = Math.max(0, ...known.values());
  return best === 0 ? [] : quotes.filter((_, index) => closeness[index] === best);
}

function closenessOf(
  wanted: readonly string[],
  speaker: Speaker,
  entity: Entity | undefined,
  same: SameWord,
): Closeness {
  const forms = [speaker.name, ...(entity?.forms ?? [])];
  const names = forms.filter(isName).map(nameWords);
  if (names.some((name) => endsWith(name, wanted, same))) return 3;
  const named = names.flat();
  const roles = [speaker.role ?? '', entity?.role ?? '', ...forms.filter((form) => !isName(form))];
  const role = new Set(roles.flatMap(foldName));
  const isNamed = (typed: string): boolean => named.some((word) => same(word, typed, true));
  if (!wanted.every((word) => isNamed(word) || role.has(word))) return 0;
  return wanted.some(isNamed) ? 2 : 1;
}

/** Whether a form of an entity names it: "the minister" does not, "van der Bellen" and "the White House" do. */
export function isName(form: string): boolean {
  const first = form.split(/[\s-]/u).find((word) => !ARTICLES.has(word.toLowerCase()));
  return first !== undefined && (PARTICLES.has(first) || !/^\p{Ll}/u.test(first));
}

function nameWords(form: string): string[] {
  const name = foldName(form);
  return GENERATIONS.has(name.at(-1) ?? '') && name.length > 1 ? name.slice(0, -1) : name;
}

// "Lavrov" ends "Sergey Lavrov": a surname is the end of a name, whereas "Smith" only begins "Smith's lawyer".
function endsWith(name: readonly string[], wanted: readonly string[], same: SameWord): boolean {
  const offset = name.length - wanted.length;
  const last = wanted.length - 1;
  return offset >= 0 && wanted.every((typed, index) => same(name[offset + index]!, typed, index === last));
}
