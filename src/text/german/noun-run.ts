import { isFirstName } from '../name-parts.ts';
import type { PhraseContext } from '../phrase.ts';
import { W } from '../word-classes.ts';
import { isNoun, withoutDiacritics } from './is-noun.ts';

const MAX_RUN = 9;

/** Past a run of nouns and names: initials, particles, numerals and names in marks go with it. */
export function runEnd(context: PhraseContext, from: number, limit: number, determined: boolean): number {
  const { tokens, classes } = context;
  let at = from;
  while (at < Math.min(limit, from + MAX_RUN)) {
    if (isNoun(context, at)) {
      if ((classes[at]! & W.calendar) !== 0 && at > from) break;
      // "hatte Steinbrück Positives zu vermelden": another noun after a surname is not of the name.
      if (
        at === from + 1 &&
        !determined &&
        context.surnames?.has(tokens[from]!.lower) === true &&
        !context.surnames.has(tokens[at]!.lower)
      )
        break;
      at += 1 + stopOf(context, at, limit);
      continue;
    }
    const marked = opensMarkedName(context, at, limit);
    if (marked > at && (at > from || determined || isMarkOpener(context, from))) return marked;
    if (at === from) break;
    const token = tokens[at]!;
    if ((classes[at]! & W.particle) !== 0 && joinsName(context, at, from, limit)) at++;
    else if (token.kind === 'number' && token.text.length <= 4 && numbersNoun(context, at, limit)) at++;
    else if (token.lower === 'und' && joinsRoles(context, at, limit)) at++;
    else if (PICTOGRAPH.test(token.text) && isNoun(context, at + 1)) at++;
    else if ((token.text === '&' || (token.text === '/' && !token.spaced)) && isNoun(context, at + 1)) at++;
    else if (token.text === '/' && tokens[at + 1]?.lower === 'die' && isNoun(context, at + 2)) at += 2;
    else break;
  }
  return Math.min(at, limit);
}

const PICTOGRAPH = /^\p{Extended_Pictographic}/u;

/** "Bayer 04 Leverkusen", "Artikel 65": a number between nouns or after a noun that is counted. */
function numbersNoun(context: PhraseContext, at: number, limit: number): boolean {
  if (at + 1 < limit && isNoun(context, at + 1) && context.tokens[at]!.text.length <= 2) return true;
  return /^(?:artikel|paragraf|paragraph|kapitel|resolution|kanal|nummer|absatz)s?$/.test(
    context.tokens[at - 1]!.lower,
  );
}

/** "Der Abgeordnete und Fraktionschef Andreas Stoch": two roles of one person, the name after the second. */
function joinsRoles(context: PhraseContext, at: number, limit: number): boolean {
  const { classes } = context;
  return (
    at + 2 < limit &&
    (classes[at - 1]! & W.role) !== 0 &&
    (classes[at + 1]! & W.role) !== 0 &&
    isNoun(context, at + 1) &&
    isNoun(context, at + 2) &&
    (classes[at + 2]! & W.role) === 0
  );
}

function isMarkOpener(context: PhraseContext, at: number): boolean {
  return (
    context.tokens[at]!.kind === 'open' && ((context.classes[at - 1] ?? 0) & (W.cue | W.accordingTo)) !== 0
  );
}

/** The end of a name in quotation marks („Jungle World“) of at most four capitalised words, or `at`. */
export function opensMarkedName(context: PhraseContext, at: number, limit: number): number {
  const { tokens, classes } = context;
  if (at >= limit || tokens[at]!.kind !== 'open' || /[([{]/.test(tokens[at]!.text)) return at;
  const named =
    ((classes[at + 1] ?? 0) & W.capital) !== 0 ||
    /^(?:der|des|die|von|dem)$/.test(tokens[at - 1]?.lower ?? '');
  if (!named) return at;
  for (let close = at + 2; close < Math.min(limit, at + 6); close++) {
    if (tokens[close]!.kind === 'close') return close + 1;
    if (tokens[close]!.kind === 'punctuation' && tokens[close]!.text !== '.') return at;
  }
  return at;
}

/** "von", "van der", "zu": inside a name after a first name, a title or another particle, before a capital. */
function joinsName(context: PhraseContext, at: number, from: number, limit: number): boolean {
  const { tokens, classes } = context;
  if (tokens[at]!.lower === 'und') return false;
  let next = at + 1;
  while (next < limit && next < at + 3 && (classes[next]! & W.particle) !== 0 && !isNoun(context, next))
    next++;
  if (
    next >= limit ||
    !isNoun(context, next) ||
    (classes[next]! & (W.role | W.organisation | W.document)) !== 0
  )
    return false;
  const before = tokens[at - 1]!.lower;
  const known =
    isFirstName(withoutDiacritics(before)) ||
    /^(?:graf|freiherr|prinz|dr)$/.test(before) ||
    (classes[at - 1]! & W.particle) !== 0;
  if (known) return true;
  // "Kai-Uwe von Hassel": a first name we don't know, but a role before it.
  return (
    at - 2 >= from &&
    (classes[at - 2]! & (W.role | W.title)) !== 0 &&
    (classes[at - 1]! & W.role) === 0 &&
    /^(?:van|von|zu|de|bin|al)$/.test(tokens[at]!.lower)
  );
}

function stopOf(context: PhraseContext, at: number, limit: number): number {
  const { tokens } = context;
  const stop = tokens[at + 1];
  if (stop === undefined || stop.text !== '.' || stop.spaced || at + 2 >= limit) return 0;
  return tokens[at]!.text.length === 1 ||
    /^(?:dr|prof|dipl|ing|st|hr|fr|jr|sr|gen|nr)$/.test(tokens[at]!.lower)
    ? 1
    : 0;
}
