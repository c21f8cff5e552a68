import type { EntityGender, EntityKind, Sentence } from '../../model/document.ts';
import { personGender } from '../lexicon/german-nouns.ts';
import { nameParts } from '../name-parts.ts';
import type { Phrase, PhraseContext } from '../phrase.ts';
import { W } from '../word-classes.ts';
import { complementEnd } from './complement.ts';
import { isNoun } from './is-noun.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { wordUse } from './word-use.ts';

/**
 * Finds German names, noun phrases with their complements ("ein Sprecher des Senders") and pronouns, sentence by
 * sentence, in order. What stands in a complement is a phrase of its own, marked as possessor: it doesn't speak. Linear.
 */
export function findGermanPhrases(plain: PhraseContext, sentences: readonly Sentence[]): Phrase[] {
  const openings = new Set(sentences.map(({ firstToken }) => firstToken));
  const context: PhraseContext = { ...plain, ...wordUse(plain), openings };
  const phrases: Phrase[] = [];
  for (const sentence of sentences) {
    let at = sentence.firstToken;
    while (at < sentence.endToken) at = readPhrase(context, at, sentence.endToken, phrases);
  }
  return phrases;
}

function readPhrase(context: PhraseContext, at: number, limit: number, phrases: Phrase[]): number {
  const { tokens, classes } = context;
  if (tokens[at]!.kind === 'punctuation' || tokens[at]!.kind === 'close') return at + 1;
  const bits = classes[at]!;
  const found = mayOpen(context, at) ? nounPhraseAt(context, at, limit) : undefined;
  if (found === undefined) {
    const beforeSource = ((classes[at + 1] ?? 0) & W.accordingTo) !== 0;
    if ((bits & W.pronoun) !== 0 && tokens[at]!.kind === 'word' && !beforeSource)
      phrases.push(pronoun(context, at));
    return at + 1;
  }
  if (found.ownerEnd > found.first) addOwner(context, found, phrases);
  const end = found.nameFirst >= 0 ? found.end : complementEnd(context, found, limit);
  phrases.push(found.nameFirst >= 0 ? nameOf(context, found) : nominalOf(context, found, end));
  for (let inner = found.end; inner < end; ) inner = readInner(context, inner, end, phrases);
  return Math.max(end, at + 1);
}

function readInner(context: PhraseContext, at: number, limit: number, phrases: Phrase[]): number {
  const found = mayOpen(context, at) ? nounPhraseAt(context, at, limit) : undefined;
  if (found === undefined) return at + 1;
  const phrase = found.nameFirst >= 0 ? nameOf(context, found) : nominalOf(context, found, found.end);
  phrases.push({ ...phrase, possessor: true });
  return Math.max(found.end, at + 1);
}

function mayOpen(context: PhraseContext, at: number): boolean {
  const bits = context.classes[at]!;
  const token = context.tokens[at]!;
  if (token.kind === 'number') return true;
  // schrieb „Die Zeit“: a name in marks right after a verb of speech or a word of source.
  if (token.kind === 'open') return ((context.classes[at - 1] ?? 0) & (W.cue | W.accordingTo)) !== 0;
  if (token.kind !== 'word') return false;
  if ((bits & (W.determiner | W.possessive)) !== 0 || isNoun(context, at)) return true;
  return (bits & (W.grammatical | W.cue | W.accordingTo | W.capital)) === 0 && !/te[nt]?$/.test(token.lower);
}

function pronoun(context: PhraseContext, at: number): Phrase {
  const gender = context.lexicon.pronouns.get(context.tokens[at]!.lower) ?? 'unknown';
  const place = { first: at, end: at + 1, headFirst: at, headEnd: at + 1, roleFirst: 0, roleEnd: 0 };
  return { kind: 'pronoun', ...place, entityKind: 'unknown', gender, possessor: false };
}

function addOwner(context: PhraseContext, found: NounPhrase, phrases: Phrase[]): void {
  const first = found.first;
  const end = found.ownerEnd;
  const place = { first, end, headFirst: first, headEnd: end, roleFirst: 0, roleEnd: 0 };
  const parts = nameParts(context.tokens, context.classes, first, end);
  phrases.push({ kind: 'name', ...place, entityKind: parts.entityKind, gender: 'unknown', possessor: true });
}

function nameOf(context: PhraseContext, found: NounPhrase): Phrase {
  const { tokens, classes } = context;
  const { nameFirst, end } = found;
  const parts = nameParts(tokens, classes, nameFirst, end);
  const roleFirst =
    found.ownerEnd > found.first ? found.first : afterDeterminer(context, found.first, nameFirst);
  const hasRole = saysRole(context, found.nounFirst, nameFirst);
  const kind: EntityKind =
    nameFirst > found.nounFirst
      ? 'person'
      : (classes[nameFirst]! & W.organisation) !== 0
        ? 'organisation'
        : parts.entityKind;
  const gender: EntityGender =
    parts.gender === 'unknown' && nameFirst > found.nounFirst
      ? genderBefore(context, found.nounFirst, nameFirst)
      : parts.gender;
  const place = {
    first: found.first,
    end,
    headFirst: Math.max(nameFirst, Math.min(parts.nameFirst, end - 1)),
    headEnd: end,
  };
  const role = hasRole ? { roleFirst, roleEnd: nameFirst } : { roleFirst: 0, roleEnd: 0 };
  return { kind: 'name', ...place, ...role, entityKind: kind, gender, possessor: false };
}

const ADDRESS = /^(?:dr|prof|herrn?|frau|[^\p{L}])$/u;

/** Whether more than a form of address stands before the name: "Dr." leaves room for the role that a comma sets off. */
function saysRole({ tokens }: PhraseContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!ADDRESS.test(tokens[at]!.lower)) return true;
  return false;
}

function afterDeterminer(context: PhraseContext, from: number, to: number): number {
  let at = from;
  while (at < to && (context.classes[at]! & W.determiner) !== 0) at++;
  return at;
}

function genderBefore(context: PhraseContext, from: number, to: number): EntityGender {
  for (let at = to - 1; at >= from; at--) {
    const { lower } = context.tokens[at]!;
    if (lower === 'frau') return 'female';
    if (lower === 'herr' || lower === 'herrn') return 'male';
    const gender = personGender(lower);
    if (gender !== 'unknown') return gender;
  }
  return 'unknown';
}

function nominalOf(context: PhraseContext, found: NounPhrase, end: number): Phrase {
  const { tokens, classes } = context;
  let head = found.nounFirst;
  for (let at = found.nounFirst; at < found.end; at++)
    if (isNoun(context, at) && tokens[at - 1]?.kind !== 'open') head = at;
  for (let at = found.nounFirst; at < head; at++)
    if (tokens[at]!.kind === 'open') head = Math.max(found.nounFirst, at - 1);
  const bits = classes[head]!;
  const plural = isPlural(context, found.first, head);
  const marked = tokens[found.nounFirst]?.kind === 'open';
  const place = {
    first: found.first,
    end,
    headFirst: marked ? found.nounFirst + 1 : head,
    headEnd: marked ? found.end - 1 : head + 1,
  };
  const gender: EntityGender = plural
    ? 'plural'
    : (bits & W.role) !== 0
      ? personGender(tokens[head]!.lower)
      : 'unknown';
  const kind: EntityKind = marked ? 'organisation' : nounKind(bits, plural);
  return { kind: 'nominal', ...place, roleFirst: 0, roleEnd: 0, entityKind: kind, gender, possessor: false };
}

function nounKind(bits: number, plural: boolean): EntityKind {
  if ((bits & W.role) !== 0) return plural ? 'group' : 'person';
  if ((bits & W.document) !== 0) return 'document';
  return (bits & W.organisation) !== 0 ? 'organisation' : 'unknown';
}

function isPlural(context: PhraseContext, first: number, head: number): boolean {
  const { lower } = context.tokens[head]!;
  if (/(?:innen|leute|eltern)$/.test(lower)) return true;
  const determiner = context.tokens[first]!.lower;
  if (/^(?:ein|eine|der|das|ein\w+|dies\w+)$/.test(determiner)) return false;
  return first === head
    ? /(?:en|er|e)$/.test(lower) && !/(?:er|in)$/.test(lower)
    : /^(?:die|alle|mehrere|einige|viele|zahlreiche|beide)$/.test(determiner) && /(?:en|te|ten)$/.test(lower);
}
