import type { Token } from '../model/document.ts';
import type { Phrase, PhraseContext } from './phrase.ts';
import { isPersonNoun, W } from './word-classes.ts';

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
    const before = roleBefore(context, phrases, index);
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
    if (!relative && isPersonNoun(bits, token.lower)) headed = true;
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

const PHRASES_BACK = 5;
const ROLE_TOKENS = 16;

/** "the group's director, Jane Doe,", "her counterpart from Solmark, Emeka Strand,": a role phrase, a comma, the name. */
function roleBefore(context: PhraseContext, phrases: readonly Phrase[], index: number): Role | undefined {
  const { tokens, classes } = context;
  const phrase = phrases[index]!;
  if (phrase.first === 0 || tokens[phrase.first - 1]!.text !== ',') return undefined;
  for (let back = index - 1; back >= Math.max(0, index - PHRASES_BACK); back--) {
    const role = phrases[back]!;
    if (phrase.first - role.end > ROLE_TOKENS) return undefined;
    if (role.kind !== 'nominal' || role.entityKind !== 'person') continue;
    if (!isComplement(context, role.end, phrase.first - 1)) return undefined;
    const first = (classes[role.first]! & W.determiner) !== 0 ? role.first + 1 : role.first;
    return first < phrase.first - 1 ? { roleFirst: first, roleEnd: phrase.first - 1 } : undefined;
  }
  return undefined;
}

/** Whether the tokens between a role's noun and the comma only say of what: "of the club", "for the Harlow plant". */
function isComplement(context: PhraseContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = context.tokens[at]!;
    const bits = context.classes[at]!;
    const name = context.names[at] === 1;
    if (token.lower === "'s" || token.text === '&' || token.lower === 'and' || token.lower === 'und')
      continue;
    if (token.kind !== 'word' && token.kind !== 'number') return false;
    if (
      !name &&
      (bits & (W.auxiliary | W.strongCue | W.usualCue | W.pronoun | W.conjunction)) !== 0 &&
      (bits & W.determiner) === 0
    )
      return false;
    if (at === from && (bits & W.preposition) === 0 && (bits & W.determiner) === 0 && !name) return false;
  }
  return true;
}
