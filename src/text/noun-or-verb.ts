import type { PhraseContext, PhraseRun } from './phrase.ts';
import { isPersonNoun, W } from './word-classes.ts';

/** Whether a lower-case word has the form of an English verb that is over as a noun phrase begins. */
export function isVerbLike({ classes, tokens, names, lexicon }: PhraseContext, at: number): boolean {
  if ((classes[at]! & W.finite) !== 0) return true;
  const { lower } = tokens[at]!;
  return lexicon.language === 'en' && names[at] === 0 && lower.length > 4 && lower.endsWith('ed');
}

/** Words that stand between a subject and its verb, or after a noun phrase, and are part of neither. */
export const ADVERBS = new Set(
  'first last late early soon once alone inside outside next abroad online overnight familiar close aware loyal opposed responsible present able unable such'.split(
    ' ',
  ),
);

/** "the White House press secretary", "a committee report": the base form of a verb does not agree with one thing, so it is a noun. */
export function isModifier(context: PhraseContext, at: number, limit: number, first: number): boolean {
  const { tokens, classes, names, lexicon } = context;
  if (/(?:[^s]s|ed|ing)$/.test(tokens[at]!.lower)) return false;
  if (nounAhead(context, at + 1, limit)) return true;
  const opened = (classes[first]! & W.determiner) !== 0 && names[first] === 0;
  return lexicon.language === 'en' && opened && !/[^s]s$/.test(tokens[at - 1]!.lower);
}

/** "the Senate vote", "this Trump doppelganger": a common noun after a name that a determiner opened. */
export function isNounAfterName(context: PhraseContext, at: number, run: PhraseRun, first: number): boolean {
  const { classes, tokens, names, lexicon } = context;
  if (lexicon.language !== 'en' || (classes[first]! & W.determiner) === 0 || names[first] === 1) return false;
  if (at - run.nameFirst > 4 || !tokens[at]!.spaced) return false;
  const { lower } = tokens[at]!;
  return (classes[at]! & W.cue) === 0 && lower.length > 2 && !/(?:ed|ing|ly|s|[^aeiou]y)$/.test(lower);
}

/** "the website explains", "researchers hope": after a noun of the lexicon, a word that agrees with it like a verb. */
export function endsAtVerb(context: PhraseContext, at: number, limit: number): boolean {
  const { classes, tokens } = context;
  const before = classes[at - 1]!;
  if ((before & (W.role | W.organisation | W.document)) === 0 || (before & W.capital) !== 0) return false;
  const pluralBefore = /[^s]s$/.test(tokens[at - 1]!.lower);
  const plural = /[^s]s$/.test(tokens[at]!.lower);
  return pluralBefore !== plural && !nounAhead(context, at + 1, limit);
}

/** "Russia's primary demands,": a word that is as well a verb of speech, in a phrase with a determiner, before a boundary. */
export function isNounUse(context: PhraseContext, at: number, first: number): boolean {
  const { tokens, classes, names } = context;
  if ((classes[at]! & W.strongCue) !== 0 || /(?:ed|ing)$/.test(tokens[at]!.lower)) return false;
  const opened =
    (classes[first]! & (W.determiner | W.possessive)) !== 0 ||
    tokens.slice(first, at).some(({ lower }) => lower === "'s");
  if (!opened) return false;
  const next = tokens[at + 1];
  if (next === undefined || (next.kind === 'punctuation' && next.text !== ':' && next.text !== ','))
    return true;
  if (next.text === ',') return !tokens[at + 2]?.kind.startsWith('open');
  return (
    names[at + 1] === 0 &&
    (classes[at + 1]! & (W.preposition | W.auxiliary)) !== 0 &&
    (classes[at + 1]! & W.conjunction) === 0
  );
}

/** Whether within four plain words a role, organisation or document noun follows: the phrase goes on to it. */
export function nounAhead(context: PhraseContext, at: number, limit: number): boolean {
  const { tokens, classes, names } = context;
  for (let next = at; next < Math.min(limit, at + 5); next++) {
    const bits = classes[next]!;
    if (tokens[next]!.kind !== 'word' || (bits & W.grammatical) !== 0) return false;
    if ((bits & (W.role | W.title)) !== 0 && (names[next] === 0 || next > at)) return true;
    if (names[next + 1] === 1 && isPersonNoun(bits, tokens[next]!.lower) && (bits & W.cue) === 0) return true;
    if ((bits & (W.organisation | W.document)) !== 0 && (bits & W.cue) === 0) return true;
    if ((bits & (W.strongCue | W.usualCue)) !== 0) return false;
  }
  return false;
}
