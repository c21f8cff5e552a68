import { isPlace } from '../lexicon/places.ts';
import { isFirstName } from '../name-parts.ts';
import type { PhraseContext } from '../phrase.ts';
import { W } from '../word-classes.ts';

/** The parts of a German noun phrase over token indices, half-open; a part with `first === end` is absent. */
export interface NounPhrase {
  readonly first: number;
  /** The run of nouns and names, without determiner and adjectives. */
  readonly nounFirst: number;
  readonly end: number;
  /** Where the bare name begins in the run; -1 where the phrase ends in a common noun. */
  readonly nameFirst: number;
  /** "Niedersachsens" in "Niedersachsens Ministerpräsident": the possessor before the noun. */
  readonly ownerEnd: number;
}

const MAX_MODIFIERS = 9;
const MAX_RUN = 9;

/** Reads the noun phrase that starts at a token, without its complements; undefined where none does. */
export function nounPhraseAt(context: PhraseContext, at: number, limit: number): NounPhrase | undefined {
  const { classes } = context;
  let next = at;
  while (
    next < limit &&
    next < at + 3 &&
    (classes[next]! & (W.determiner | W.possessive)) !== 0 &&
    !isNoun(context, next)
  )
    next++;
  const determined = next > at;
  next = skipModifiers(context, next, limit, determined);
  if (next < 0) return undefined;
  let end = runEnd(context, next, limit, determined);
  if (end === next) return undefined;
  const ownerEnd = determined ? next : possessorEnd(context, next, end, limit);
  let nounFirst = next;
  if (ownerEnd > next) {
    nounFirst = skipModifiers(context, ownerEnd, limit, true);
    if (nounFirst < 0) return undefined;
    end = runEnd(context, nounFirst, limit, true);
    if (end === nounFirst) return undefined;
  }
  const nameFirst = nameStart(context, nounFirst, end, determined || ownerEnd > next);
  if (nameFirst === -2) return { first: at, nounFirst, end: nounFirst + 1, nameFirst: -1, ownerEnd };
  return { first: at, nounFirst, end, nameFirst, ownerEnd };
}

/** "documenta-Homepage": a compound whose last part has the capital. */
const LOWER_COMPOUND = /^[a-zäöü]+-[A-ZÄÖÜ]/;

/** Whether a token is a noun or a name by its capital. */
export function isNoun(context: PhraseContext, at: number): boolean {
  const bits = context.classes[at];
  if (bits === undefined || context.tokens[at]!.kind !== 'word' || (bits & W.accordingTo) !== 0) return false;
  if (context.names[at] === 1 || LOWER_COMPOUND.test(context.tokens[at]!.text)) return true;
  return (bits & W.capital) !== 0 && (bits & (W.role | W.organisation | W.document)) !== 0;
}

const INFLECTED = /(?:e|en|er|es|em)$/;

/** Past the adjectives, numbers and extended attributes before a noun, or -1 where no noun follows them. */
function skipModifiers(context: PhraseContext, from: number, limit: number, determined: boolean): number {
  const { tokens, classes } = context;
  if (isNoun(context, from) && from < limit) return from;
  if (opensMarkedName(context, from, limit) > from) return from;
  if (!determined && !INFLECTED.test(tokens[from]?.lower ?? '') && tokens[from]?.kind !== 'number') return -1;
  let inflected = false;
  for (let at = from; at < Math.min(limit, from + (determined ? MAX_MODIFIERS : 3)); at++) {
    const token = tokens[at]!;
    const bits = classes[at]!;
    if (isNoun(context, at)) {
      if (inflected || at === from) return at;
      // Inside an extended attribute ("der am Montag gewählte Präsident") a noun goes on to its participle.
      const participle = participleAfter(context, at, Math.min(limit, from + MAX_MODIFIERS));
      if (participle < 0 || !determined) return -1;
      at = participle;
      inflected = true;
      continue;
    }
    if (token.kind === 'number') {
      inflected = true;
      continue;
    }
    if (token.text === ',' && inflected && at + 2 < limit && INFLECTED.test(tokens[at + 1]!.lower)) continue;
    if (token.kind !== 'word' || (bits & (W.auxiliary | W.pronoun)) !== 0) return -1;
    if ((bits & W.cue) !== 0) return -1;
    inflected = INFLECTED.test(token.lower) && (bits & W.grammatical) === 0;
    if (!determined && !inflected) return -1;
  }
  return -1;
}

function participleAfter(context: PhraseContext, from: number, limit: number): number {
  const { tokens, classes } = context;
  for (let at = from + 1; at < limit - 1; at++) {
    if (tokens[at]!.kind !== 'word') return -1;
    if (isNoun(context, at)) continue;
    if ((classes[at]! & (W.auxiliary | W.conjunction | W.pronoun)) !== 0) return -1;
    if (/(?:ende|ene|te|lte)[nrsm]?$/.test(tokens[at]!.lower) && isNoun(context, at + 1)) return at;
  }
  return -1;
}

/** Past a run of nouns and names: initials, particles, numerals and names in marks go with it. */
function runEnd(context: PhraseContext, from: number, limit: number, determined: boolean): number {
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
    else if ((token.text === '&' || (token.text === '/' && !token.spaced)) && isNoun(context, at + 1)) at++;
    else if (token.text === '/' && tokens[at + 1]?.lower === 'die' && isNoun(context, at + 2)) at += 2;
    else break;
  }
  return Math.min(at, limit);
}

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
function opensMarkedName(context: PhraseContext, at: number, limit: number): number {
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
    isFirstName(plain(before)) ||
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

function plain(lower: string): string {
  return lower.normalize('NFKD').replace(/\p{M}/gu, '');
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

/** "Frankreichs Präsident", "Jelpkes wissenschaftlicher Mitarbeiter": where the possessor at the head of a run ends. */
function possessorEnd(context: PhraseContext, from: number, end: number, limit: number): number {
  const { tokens, classes } = context;
  for (let at = from; at < Math.min(end, from + 3); at++) {
    const { lower } = tokens[at]!;
    if (!/[a-zäöüß]{2}s$/.test(lower) || (classes[at]! & (W.role | W.title | W.document)) !== 0) continue;
    const stem = plain(lower.slice(0, -1));
    const next = at + 1;
    if (next >= limit) return from;
    const follows = isNoun(context, next) && (classes[next]! & (W.role | W.organisation | W.document)) !== 0;
    const known = isPlace(lower.slice(0, -1)) || context.stems?.has(lower.slice(0, -1)) === true;
    if (isFirstName(plain(lower)) && !known) continue;
    if (follows && (known || !isFirstName(stem) || at > from)) return next;
    if (known && isNoun(context, next)) return next;
    if (known && INFLECTED.test(tokens[next]!.lower) && skipModifiers(context, next, limit, false) > 0)
      return next;
  }
  return from;
}

const APPOSITIVE =
  /(?:agentur|organisation|sender|zeitung|zeitschrift|magazin|partei|gruppe|band|firma|unternehmen|konzern|verein|verband|universität|bank|blatt|dienst|portal|club|hersteller|gewerkschaft|stiftung|verlag|agence|schiff|stadt|netzwerk|versorger|kanzlei)$/;

/**
 * Where the name begins in a run of nouns: after the leading roles ("Bundesinnenminister Otto Schily"); the whole
 * run where it is all name; -1 where it is a common noun; -2 where only its first noun belongs to the phrase.
 */
function nameStart(context: PhraseContext, first: number, end: number, determined: boolean): number {
  const { tokens, classes } = context;
  let at = first;
  while (
    at < end &&
    isRoleNoun(classes[at]!, tokens[at]!.lower) &&
    !(at > first && isFirstName(plain(tokens[at]!.lower)))
  ) {
    at +=
      (tokens[at + 1]?.text === '.' ||
        (tokens[at + 1]?.lower === 'und' && isRoleNoun(classes[at + 2] ?? 0, ''))) &&
      at + 1 < end
        ? 2
        : 1;
  }
  if (at > first) return at >= end ? -1 : at;
  const size = end - first;
  const bits = classes[first]!;
  const { lower } = tokens[first]!;
  if (size === 1) return commonNoun(context, first, determined) ? -1 : first;
  if (isFirstName(plain(lower))) return first;
  if ((classes[end - 1]! & (W.organisation | W.document | W.role)) !== 0)
    return determined || (classes[end - 1]! & W.role) !== 0 ? -1 : first;
  if (tokens[first]!.kind === 'open') return -1;
  const marked = tokens[first + 1]?.kind === 'open';
  if ((bits & W.organisation) !== 0) return marked ? -1 : APPOSITIVE.test(lower) || !determined ? first : -2;
  if ((bits & W.document) !== 0) return marked ? -1 : -2;
  if (!determined) return first;
  if (isFirstName(plain(tokens[first + 1]!.lower)) || size >= 3)
    return isCapitalAdjective(lower) ? first : first + 1;
  if (isCapitalAdjective(lower)) return commonNoun(context, end - 1, true) ? -1 : first;
  return /(?:er|or|ist|in|ent|ant|eur|mann|ier)$/.test(lower)
    ? first + 1
    : marked || hasSurname(context, end - 1)
      ? -2
      : first;
}

function hasSurname(context: PhraseContext, at: number): boolean {
  return isPlace(context.tokens[at]!.lower);
}

function isRoleNoun(bits: number, lower: string): boolean {
  return (bits & (W.role | W.title)) !== 0 || /^(?:dr|prof|herr|frau|herrn)$/.test(lower);
}

/** "Deutsche" Welle, "Auswärtige" Amt, "Süddeutscher" Zeitung, "Berliner" Senat. */
function isCapitalAdjective(lower: string): boolean {
  return /(?:sche|ische|liche|ige|äre|elle|ale|ive|öse|öne|ere|te|ne|ser|ner|ger|burger|ier|cher)[nrsm]?$/.test(
    lower,
  );
}

/** Whether a lone capitalised word is a common noun: after a determiner, by its ending, or as used elsewhere. */
function commonNoun(context: PhraseContext, at: number, determined: boolean): boolean {
  const { tokens, classes } = context;
  const bits = classes[at]!;
  const { lower } = tokens[at]!;
  if ((bits & (W.role | W.organisation | W.document)) !== 0) return true;
  if ((bits & W.allCapitals) !== 0 || isPlace(lower)) return false;
  if (context.surnames?.has(lower) === true) return false;
  if (determined) return true;
  return context.commonNouns?.has(lower) === true;
}
