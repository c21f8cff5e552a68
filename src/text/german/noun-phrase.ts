import { isPlace } from '../lexicon/places.ts';
import { isFirstName } from '../name-parts.ts';
import type { PhraseContext } from '../phrase.ts';
import { W } from '../word-classes.ts';
import { isNoun, withoutDiacritics } from './is-noun.ts';
import { nameStart } from './name-start.ts';
import { opensMarkedName, runEnd } from './noun-run.ts';

/** The parts of a German noun phrase over token indices, half-open; a part with `first === end` is absent. */
export interface NounPhrase {
  readonly first: number;
  /** The run of nouns and names, without determiner and adjectives. */
  readonly nounFirst: number;
  readonly end: number;
  /** Where the bare name begins in the run; -1 where the phrase ends in a common noun. */
  readonly nameFirst: number;
  /** The end of the possessor before the noun ("Niedersachsens Ministerpräsident"); `first` where there is none. */
  readonly ownerEnd: number;
}

const MAX_MODIFIERS = 9;

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
  const possessor = determined ? next : possessorEnd(context, next, end, limit);
  const ownerEnd = possessor > next ? possessor : at;
  let nounFirst = next;
  if (ownerEnd > at) {
    nounFirst = skipModifiers(context, ownerEnd, limit, true);
    if (nounFirst < 0) return undefined;
    end = runEnd(context, nounFirst, limit, true);
    if (end === nounFirst) return undefined;
  }
  const nameFirst = nameStart(context, nounFirst, end, determined || ownerEnd > at);
  if (nameFirst === -2) return { first: at, nounFirst, end: nounFirst + 1, nameFirst: -1, ownerEnd };
  return { first: at, nounFirst, end, nameFirst, ownerEnd };
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

/** "Frankreichs Präsident", "Jelpkes wissenschaftlicher Mitarbeiter": where the possessor at the head of a run ends. */
function possessorEnd(context: PhraseContext, from: number, end: number, limit: number): number {
  const { tokens, classes } = context;
  for (let at = from; at < Math.min(end, from + 3); at++) {
    const { lower } = tokens[at]!;
    if (!/[a-zäöüß]{2}s$/.test(lower) || (classes[at]! & (W.role | W.title | W.document)) !== 0) continue;
    const stem = withoutDiacritics(lower.slice(0, -1));
    const next = at + 1;
    if (next >= limit) return from;
    const follows = isNoun(context, next) && (classes[next]! & (W.role | W.organisation | W.document)) !== 0;
    const known = isPlace(lower.slice(0, -1)) || context.stems?.has(lower.slice(0, -1)) === true;
    if (isFirstName(withoutDiacritics(lower)) && !known) continue;
    if (follows && (known || !isFirstName(stem) || at > from)) return next;
    if (known && isNoun(context, next)) return next;
    if (known && INFLECTED.test(tokens[next]!.lower) && skipModifiers(context, next, limit, false) > 0)
      return next;
  }
  return from;
}
