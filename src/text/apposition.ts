import type { Token } from '../model/document.ts';
import type { Phrase, PhraseContext } from './phrase.ts';
import { W } from './word-classes.ts';

const MAX_TOKENS = 22;

/**
 * Gives each name the role that an apposition sets beside it: "Oleksiy Danilov, the head of Ukraine's security
 * council," or before it: "the club's director, Jane Doe,". A role stands between commas and holds a noun for
 * a person. Returns the phrases with their roles; those that are the role itself stay phrases of their own.
 */
export function withAppositions(
  context: PhraseContext,
  phrases: readonly Phrase[],
  limits: Int32Array,
): Phrase[] {
  return phrases.map((phrase, index) => {
    if (
      phrase.kind !== 'name' ||
      phrase.possessor ||
      phrase.entityKind === 'place' ||
      phrase.entityKind === 'organisation'
    )
      return phrase;
    const after = roleAfter(context, phrase, limits);
    if (after !== undefined && !hasFullRole(context, phrase))
      return { ...phrase, ...after, entityKind: personally(phrase) };
    if (phrase.roleEnd > 0) return phrase;
    const before = index > 0 ? roleBefore(context, phrase, phrases[index - 1]!) : undefined;
    return before === undefined ? phrase : { ...phrase, ...before, entityKind: personally(phrase) };
  });
}

function personally(phrase: Phrase): Phrase['entityKind'] {
  return phrase.entityKind === 'unknown' ? 'person' : phrase.entityKind;
}

/** Whether the role before the name says more than a bare title ("Mr.", "Dr.", "Sen."). */
function hasFullRole(context: PhraseContext, phrase: Phrase): boolean {
  for (let at = phrase.roleFirst; at < phrase.roleEnd; at++) {
    if ((context.classes[at]! & W.role) !== 0 && context.tokens[at + 1]?.text !== '.') return true;
  }
  return phrase.roleEnd - phrase.roleFirst > 2;
}

interface Role {
  readonly roleFirst: number;
  readonly roleEnd: number;
}

function roleAfter(context: PhraseContext, phrase: Phrase, limits: Int32Array): Role | undefined {
  const { tokens, classes, names } = context;
  let at = phrase.end;
  const limit = limits[phrase.first]!;
  if (tokens[at]?.text === '(') {
    while (at < limit && tokens[at]!.text !== ')') at++;
    at++;
  }
  if (at >= limit || tokens[at]!.text !== ',') return undefined;
  at++;
  if (isAge(tokens[at], tokens[at + 1])) at += 2;
  const roleFirst = at;
  let headed = false;
  let relative = false;
  for (; at < limit && at - roleFirst < MAX_TOKENS; at++) {
    const token = tokens[at]!;
    const bits = classes[at]!;
    if (token.text === ',' || token.kind === 'open' || token.text === ';' || token.text === ')') break;
    if (token.text === '.' && (at + 1 >= limit || tokens[at + 1]!.spaced) && classes[at - 1]! === 0) break;
    if (token.lower === 'who' || token.lower === 'whose' || token.lower === 'which') break;
    if (at === roleFirst && !opensRole(bits, names[at] === 1, token)) return undefined;
    if ((bits & W.role) !== 0 && !relative) headed = true;
    if ((bits & W.preposition) !== 0) relative = true;
    if (!headed && (relative || (bits & (W.auxiliary | W.pronoun | W.strongCue)) !== 0)) return undefined;
    if (headed && (bits & (W.auxiliary | W.strongCue)) !== 0) break;
  }
  if (!headed || at <= roleFirst) return undefined;
  const closed =
    at >= limit || tokens[at]!.kind !== 'word' || /^(?:who|whose|which)$/.test(tokens[at]!.lower);
  return closed ? { roleFirst, roleEnd: trimmed(tokens, at) } : { roleFirst, roleEnd: at };
}

function trimmed(tokens: readonly Token[], end: number): number {
  return tokens[end - 1]?.text === ',' || tokens[end - 1]?.text === '.' ? end - 1 : end;
}

function isAge(token: Token | undefined, next: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 3 && next?.text === ',';
}

function opensRole(bits: number, name: boolean, token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (name || (bits & (W.determiner | W.possessive | W.role | W.organisation)) !== 0) return true;
  return (bits & (W.grammatical | W.strongCue | W.usualCue)) === 0;
}

/** "the group's director, Jane Doe,": a singular role phrase, a comma, the name. */
function roleBefore(context: PhraseContext, phrase: Phrase, previous: Phrase): Role | undefined {
  const { tokens, classes } = context;
  if (previous.kind !== 'nominal' || previous.entityKind !== 'person') return undefined;
  const gap = phrase.first - previous.end;
  if (gap < 1 || gap > 8 || tokens[phrase.first - 1]!.text !== ',') return undefined;
  for (let at = previous.end; at < phrase.first - 1; at++) {
    const bits = classes[at]!;
    if (tokens[at]!.kind !== 'word' || (bits & (W.auxiliary | W.cue | W.pronoun | W.conjunction)) !== 0)
      return undefined;
  }
  const first = (classes[previous.first]! & W.determiner) !== 0 ? previous.first + 1 : previous.first;
  return { roleFirst: first, roleEnd: phrase.first - 1 };
}
