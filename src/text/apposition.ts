import type { Token } from '../model/document.ts';
import { isFirstName } from './name-parts.ts';
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
  const isRomance = ROMANCE.has(context.lexicon.language);
  const found = phrases.map((phrase, index) => {
    if (
      phrase.kind !== 'name' ||
      phrase.possessor ||
      phrase.entityKind === 'place' ||
      phrase.entityKind === 'organisation' ||
      hasFullRole(context, phrase)
    )
      return phrase;
    const role =
      roleBefore(context, phrases, index) ??
      (isRomance ? roleJoined(context, phrases, index) : undefined) ??
      roleAfter(context, phrase, limits);
    return role === undefined ? phrase : { ...phrase, ...role, entityKind: personally(phrase) };
  });
  // Measured on the English training articles: roles found by mistake cost more there than this gains.
  return context.lexicon.language === 'en' ? found : withComplements(context, found);
}

const ROMANCE = new Set(['fr', 'es', 'it']);

/** Names inside a role that stands beside its bearer's name ("a spokesman for Odette Ramsgate, Ann Doe,") speak no more than possessors do. */
function withComplements({ tokens }: PhraseContext, phrases: readonly Phrase[]): Phrase[] {
  const inRole = new Uint8Array(tokens.length);
  for (const { kind, first, end, roleFirst, roleEnd } of phrases) {
    if (kind === 'name' && roleEnd > roleFirst && (roleFirst >= end || roleEnd <= first))
      inRole.fill(1, roleFirst, roleEnd);
  }
  return phrases.map((phrase) =>
    phrase.kind === 'name' && inRole[phrase.headFirst] === 1 ? { ...phrase, possessor: true } : phrase,
  );
}

function personally(phrase: Phrase): Phrase['entityKind'] {
  return phrase.entityKind === 'unknown' ? 'person' : phrase.entityKind;
}

/** Whether the role before the name says more than a bare title ("Mr.", "Dr.", "Sen."). */
function hasFullRole(context: PhraseContext, phrase: Phrase): boolean {
  for (let at = phrase.roleFirst; at < phrase.roleEnd; at++) {
    if (
      (context.classes[at]! & W.role) !== 0 &&
      context.tokens[at + 1]?.text !== '.' &&
      !COURTESY.has(context.tokens[at]!.lower)
    )
      return true;
  }
  return phrase.roleEnd - phrase.roleFirst > 2;
}

const COURTESY = new Set(['lady', 'lord', 'sir', 'dame', 'don', 'doña']);

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
  // "X, lead singer of …": an English weak cue opens a role as well; a Romance one ("negó") opens the clause.
  const cues = ROMANCE.has(context.lexicon.language) ? W.cue : W.strongCue | W.usualCue;
  let headed = false;
  let relative = false;
  for (; at < limit && at - roleFirst < MAX_TOKENS; at++) {
    const token = tokens[at]!;
    const bits = classes[at]!;
    if (token.text === ',' || token.kind === 'open' || token.text === ';' || token.text === ')') break;
    if (token.text === '.' && (at + 1 >= limit || tokens[at + 1]!.spaced) && classes[at - 1]! === 0) break;
    if (token.lower === 'who' || token.lower === 'whose' || token.lower === 'which') break;
    if (at === roleFirst && !opensRole(bits, names[at] === 1, token, cues)) return undefined;
    if (!relative && isPersonNoun(bits, token.lower)) headed = true;
    if ((bits & W.preposition) !== 0) relative = true;
    if (!headed && (relative || (bits & (W.auxiliary | W.pronoun | W.strongCue)) !== 0)) return undefined;
    if (headed && (bits & (W.auxiliary | W.strongCue)) !== 0) break;
  }
  if (!headed || at <= roleFirst) return undefined;
  const closed =
    at >= limit || tokens[at]!.kind !== 'word' || /^(?:who|whose|which)$/.test(tokens[at]!.lower);
  if (closed) return { roleFirst, roleEnd: trimmed(tokens, at) };
  // "Según X, muchos vecinos han …": the subject of a clause of its own.
  return ROMANCE.has(context.lexicon.language) ? undefined : { roleFirst, roleEnd: at };
}

function trimmed(tokens: readonly Token[], end: number): number {
  return tokens[end - 1]?.text === ',' || tokens[end - 1]?.text === '.' ? end - 1 : end;
}

function isAge(token: Token | undefined, next: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 3 && next?.text === ',';
}

function opensRole(bits: number, name: boolean, token: Token, cues: number): boolean {
  if (token.kind !== 'word') return false;
  if (name || (bits & (W.determiner | W.possessive | W.role | W.organisation)) !== 0) return true;
  return (bits & (W.grammatical | cues)) === 0;
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
    if (!isRolePhrase(context, role, phrase.first - 1)) continue;
    if (!isComplement(context, role.end, phrase.first - 1)) return undefined;
    const first = (classes[role.first]! & W.determiner) !== 0 ? role.first + 1 : role.first;
    return first < phrase.first - 1 ? { roleFirst: first, roleEnd: phrase.first - 1 } : undefined;
  }
  return undefined;
}

/** A noun phrase for a person; right before the comma a noun that only ends like one will do ("the glassblower, Jane Doe,"). */
function isRolePhrase({ tokens, classes }: PhraseContext, role: Phrase, comma: number): boolean {
  if (role.kind !== 'nominal' || role.entityKind === 'person') return role.kind === 'nominal';
  return (
    role.entityKind === 'unknown' &&
    role.end === comma &&
    (classes[role.first]! & (W.determiner | W.possessive)) !== 0 &&
    isPersonNoun(classes[role.headFirst]!, tokens[role.headFirst]!.lower)
  );
}

/** "la diputada de la oposición Maite Rocamora": in Romance languages the name may follow what the role is of without a comma. */
function roleJoined(context: PhraseContext, phrases: readonly Phrase[], index: number): Role | undefined {
  const { tokens, classes } = context;
  const phrase = phrases[index]!;
  if (!isFirstName(tokens[phrase.headFirst]!.lower) || phrase.headEnd - phrase.headFirst < 2)
    return undefined;
  for (let back = index - 1; back >= Math.max(0, index - PHRASES_BACK); back--) {
    const role = phrases[back]!;
    if (phrase.headFirst - role.end > ROLE_TOKENS) return undefined;
    if (role.kind !== 'nominal' || role.entityKind !== 'person') continue;
    if (role.end === phrase.headFirst || !isComplement(context, role.end, phrase.headFirst)) return undefined;
    const first = (classes[role.first]! & W.determiner) !== 0 ? role.first + 1 : role.first;
    return { roleFirst: first, roleEnd: phrase.headFirst };
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
