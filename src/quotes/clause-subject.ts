import type { Sentence } from '../model/document.ts';
import { W } from '../text/word-classes.ts';
import { CLAUSE_OPENERS, isContentWord, isSurelyFinite, looksFinite } from './clause-words.ts';
import type { MentionEdges } from './mention-edges.ts';
import type { QuoteContext } from './quote-context.ts';

const GENITIVES = new Set('des der eines einer'.split(' '));
const RELATIVES = new Set('who which that whose der die das qui que che'.split(' '));
const FARTHEST = 34;

/** The subject of a verb: its mention and the first token of its phrase. */
export interface ClauseSubject {
  readonly mention: number;
  readonly first: number;
}

/**
 * From a noun phrase inside another to the one it hangs on: "the talks" → "a diplomat" in "a diplomat close to the
 * talks"; -1 where it hangs on no noun ("In Berlin …").
 */
export function headOfPhrase(
  context: QuoteContext,
  edges: MentionEdges,
  index: number,
  from: number,
): number {
  const { tokens, classes, mentions, article } = context.document;
  let at = index;
  for (let step = 0; step < 4; step++) {
    const mention = mentions[at]!;
    const before = mention.firstToken - 1;
    if (before < from) return at;
    const genitive = article.language === 'de' && GENITIVES.has(tokens[mention.firstToken]!.lower);
    const linked = (classes[before]! & W.preposition) !== 0 && (classes[before]! & W.conjunction) === 0;
    if (genitive && (edges.ending[before] ?? -1) >= 0) {
      at = edges.ending[before]!;
      continue;
    }
    if (!linked) return at;
    let next = -1;
    for (let gap = before - 1; gap >= Math.max(from, before - 3) && next < 0; gap--) {
      next = edges.ending[gap]!;
      if (next < 0 && !isContentWord(context, gap)) break;
    }
    if (next < 0) return -1;
    at = next;
  }
  return at;
}

/** Past the complements of a noun phrase: "of the coastal station", "des Bundes Flussland". */
export function endOfPhrase(
  context: QuoteContext,
  edges: MentionEdges,
  index: number,
  limit: number,
): number {
  const { tokens, classes, mentions, article } = context.document;
  let end = mentions[index]!.endToken;
  for (let step = 0; step < 4; step++) {
    const linked =
      end < limit && (classes[end]! & W.preposition) !== 0 && (classes[end]! & W.conjunction) === 0;
    const at = linked ? end + 1 : end;
    const genitive = article.language === 'de' && GENITIVES.has(tokens[end]?.lower ?? '');
    const next = at < limit && (linked || genitive) ? edges.starting[at]! : -1;
    if (next < 0 || mentions[next]!.kind === 'pronoun' || (classes[at]! & W.calendar) !== 0) return end;
    end = mentions[next]!.endToken;
  }
  return end;
}

/** The subject before a verb: right before it, or before what commas or a relative clause set between. */
export function subjectBefore(
  context: QuoteContext,
  edges: MentionEdges,
  verb: number,
  { firstToken: from }: Sentence,
): ClauseSubject | undefined {
  const { tokens } = context.document;
  const at = beforeAdverbs(context, verb, from);
  if (at < from || context.marked[at] === 1) return undefined;
  if (tokens[at]!.text === ',' || tokens[at]!.text === ')') return beforeApposition(context, edges, at, from);
  const direct = edges.ending[at]!;
  const subject = direct < 0 ? undefined : subjectOf(context, edges, direct, from);
  return subject ?? beforeRelative(context, edges, at, from);
}

/** The last token before a verb that is no adverb, auxiliary or day. */
export function beforeAdverbs(context: QuoteContext, verb: number, from: number): number {
  const { tokens, classes } = context.document;
  let at = verb - 1;
  for (let step = 0; step < 5 && at >= from; step++, at--) {
    if (context.mentionAt[at]! >= 0 && (classes[at]! & W.calendar) === 0) break;
    const adverb = (classes[at]! & (W.adverb | W.auxiliary | W.calendar)) !== 0;
    if (!adverb && !/[a-z]{2}ly$/.test(tokens[at]!.lower)) break;
  }
  return at;
}

function subjectOf(
  context: QuoteContext,
  edges: MentionEdges,
  index: number,
  from: number,
): ClauseSubject | undefined {
  const { mentions, tokens, classes, article } = context.document;
  const head = headOfPhrase(context, edges, index, from);
  if (head < 0) return undefined;
  const { firstToken, kind } = mentions[head]!;
  if (RELATIVES.has(tokens[firstToken]!.lower) && (kind === 'pronoun' || article.language !== 'de'))
    return undefined;
  const before = firstToken - 1;
  if (before < from) return { mention: head, first: firstToken };
  // An object: "met Vale", "of Vale".
  if (isSurelyFinite(context, before) || (classes[before]! & W.preposition) !== 0) {
    if ((classes[before]! & W.conjunction) === 0) return undefined;
  }
  return { mention: head, first: withModifiers(context, firstToken, from) };
}

/** "several friends", "Some protest leaders": the words before a noun that its mention leaves out. */
function withModifiers(context: QuoteContext, first: number, from: number): number {
  const { classes } = context.document;
  const modifies = W.determiner | W.possessive | W.pronoun;
  for (let at = first - 1; at >= Math.max(from, first - 3); at--) {
    if ((classes[at]! & modifies) !== 0) return at;
    if (!isContentWord(context, at)) return first;
  }
  return first;
}

function beforeApposition(
  context: QuoteContext,
  edges: MentionEdges,
  closing: number,
  from: number,
): ClauseSubject | undefined {
  const { tokens } = context.document;
  const opening = tokens[closing]!.text === ')' ? '(' : ',';
  for (let at = closing - 1; at > Math.max(from, closing - FARTHEST); at--) {
    if (context.marked[at] === 1 || tokens[at]!.text === ';') return undefined;
    if (tokens[at]!.text !== opening) continue;
    const index = edges.ending[beforeBracket(context, at - 1, from)]!;
    if (index >= 0) {
      const subject = subjectOf(context, edges, index, from);
      if (subject !== undefined) return named(context, edges, subject, at + 1, closing);
    }
  }
  return undefined;
}

/** "Sand (Lib.), a member, said": the token before what stands in brackets. */
function beforeBracket(context: QuoteContext, at: number, from: number): number {
  const { tokens } = context.document;
  if (tokens[at]!.text !== ')') return at;
  let open = at;
  while (open > Math.max(from, at - 12) && tokens[open]!.text !== '(') open--;
  return tokens[open]!.text === '(' && open > from ? open - 1 : at;
}

/**
 * The subject that opens a sentence, for a later verb that leaves it out: "Vale welcomed the plan and said …". At its
 * start or after what a comma closes, with a verb behind it.
 */
export function openingSubject(
  context: QuoteContext,
  edges: MentionEdges,
  { firstToken: from }: Sentence,
  before: number,
): ClauseSubject | undefined {
  const { tokens, mentions } = context.document;
  for (let at = from; at < Math.min(before, from + FARTHEST); at++) {
    if (context.marked[at] === 1) return undefined;
    const index = edges.starting[at]!;
    const opens = at === from || tokens[at - 1]!.text === ',' || CLAUSE_OPENERS.has(tokens[at - 1]!.lower);
    if (index < 0 || !opens || RELATIVES.has(tokens[at]!.lower)) continue;
    const end = beforeVerb(context, edges, index, before);
    if (end >= 0) return { mention: index, first: mentions[index]!.firstToken };
  }
  return undefined;
}

/** The verb after a noun phrase, past its complements and what brackets or commas set off, or -1. */
function beforeVerb(context: QuoteContext, edges: MentionEdges, index: number, limit: number): number {
  const { tokens, classes } = context.document;
  let at = endOfPhrase(context, edges, index, limit);
  if (tokens[at]?.text === '(') while (at < limit && tokens[at - 1]!.text !== ')') at++;
  if (tokens[at]?.text === ',') {
    for (at++; at < limit && tokens[at - 1]!.text !== ','; ) at++;
  }
  while (at < limit && (classes[at]! & W.adverb) !== 0) at++;
  return at < limit && looksFinite(context, at) ? at : -1;
}

/** "The operator of the dam, Kestrel Power, denied": the name between the commas is who the noun phrase means. */
function named(
  context: QuoteContext,
  edges: MentionEdges,
  subject: ClauseSubject,
  first: number,
  end: number,
): ClauseSubject {
  const { mentions } = context.document;
  if (mentions[subject.mention]!.kind !== 'nominal') return subject;
  const inner = edges.starting[first] ?? -1;
  if (inner < 0 || mentions[inner]!.kind !== 'name' || mentions[inner]!.endToken !== end) return subject;
  return { mention: inner, first: subject.first };
}

function beforeRelative(
  context: QuoteContext,
  edges: MentionEdges,
  last: number,
  from: number,
): ClauseSubject | undefined {
  const { tokens } = context.document;
  for (let at = last; at > Math.max(from, last - 18); at--) {
    const token = tokens[at]!;
    if (context.marked[at] === 1 || (token.kind === 'punctuation' && token.text !== '-')) return undefined;
    if (!RELATIVES.has(token.lower)) continue;
    const index = edges.ending[at - 1]!;
    return index < 0 ? undefined : subjectOf(context, edges, index, from);
  }
  return undefined;
}
