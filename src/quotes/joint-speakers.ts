import type { Sentence } from '../model/document.ts';
import type { Speaker } from '../model/quote.ts';
import { W } from '../text/word-classes.ts';
import { endOfPhrase, headOfPhrase } from './clause-subject.ts';
import { AND, looksFinite } from './clause-words.ts';
import type { MentionEdges } from './mention-edges.ts';
import type { QuoteContext } from './quote-context.ts';
import { speakerOf } from './speaker-of.ts';

const LONGEST_APPOSITION = 20;
const MOST = 6;
/** "Marl and Sons": one name, not two speakers. */
const FIRM = new Set(
  'sons daughters brothers partners associates co company söhne partner fils hijos figli'.split(' '),
);

/**
 * The subjects joined with a mention before or after a verb of speech ("Vale and her deputy, Jon Ruske, said"), in
 * order and with itself; alone where it is not joined. A clause boundary joins nobody: "Vale left, and Ruske said".
 */
export function jointMentions(context: QuoteContext, edges: MentionEdges, index: number): readonly number[] {
  const { document } = context;
  const mention = document.mentions[index]!;
  const sentence = document.sentences[mention.sentence]!;
  const base = phraseWithName(context, edges, index);
  const left = joinedBefore(context, edges, base, sentence);
  const right = joinedAfter(context, edges, index, base !== index, sentence);
  const members = [...left, index, ...right];
  if (members.length === 1) return members;
  const first =
    left.length > 0 ? document.mentions[left[0]!]!.firstToken : document.mentions[base]!.firstToken;
  const last = right.at(-1) ?? index;
  return isSubject(context, edges, first, last, sentence) && !isFirm(context, members) ? members : [index];
}

/** Adds to a speaker those who speak with him: the first named is the speaker, the others are `jointly`. */
export function withJointSpeakers(
  context: QuoteContext,
  edges: MentionEdges,
  index: number,
  speaker: Speaker,
): Speaker {
  const members = jointMentions(context, edges, index);
  if (members.length === 1) return speaker;
  const known: Speaker[] = [];
  for (const member of members) {
    const { kind, entity } = context.document.mentions[member]!;
    if (kind === 'pronoun' && member !== index && entity < 0) continue;
    const next = member === index ? speaker : speakerOf(context.document, member);
    if (!known.some(({ name, entity: id }) => name === next.name || (id >= 0 && id === next.entity)))
      known.push(next);
  }
  const [main = speaker, ...jointly] = known;
  return jointly.length === 0 ? main : { ...main, jointly };
}

/** "her counterpart, Pavo Lindqvist": the noun phrase in whose place the name stands. */
function phraseWithName(context: QuoteContext, edges: MentionEdges, index: number): number {
  const { tokens, mentions } = context.document;
  const comma = mentions[index]!.firstToken - 1;
  if (comma < 1 || tokens[comma]!.text !== ',') return index;
  const nominal = edges.ending[comma - 1]!;
  const head = nominal < 0 ? -1 : headOfPhrase(context, edges, nominal, 0);
  return mentions[head]?.roleOf === index ? head : index;
}

function joinedBefore(
  context: QuoteContext,
  edges: MentionEdges,
  index: number,
  { firstToken: from }: Sentence,
): number[] {
  const { tokens, mentions } = context.document;
  const link = mentions[index]!.firstToken - 1;
  if (link - 1 < from || !AND.has(tokens[link]!.lower)) return [];
  let found = -1;
  if (tokens[link - 1]!.text === ',') {
    for (let at = link - 2; at > Math.max(from, link - LONGEST_APPOSITION); at--) {
      if (looksFinite(context, at)) return [];
      if (tokens[at]!.text !== ',') continue;
      found = edges.ending[at - 1]!;
      break;
    }
  } else found = edges.ending[link - 1]!;
  if (found < 0) return [];
  const head = headOfPhrase(context, edges, found, from);
  return head < 0 ? [] : [...listed(context, edges, head, from), head];
}

/** "Vale, Ruske and Thorn said": the names of a list before its last two. */
function listed(context: QuoteContext, edges: MentionEdges, index: number, from: number): number[] {
  const { tokens, mentions } = context.document;
  const found: number[] = [];
  let at = index;
  while (found.length < MOST) {
    const { firstToken, kind, roleOf } = mentions[at]!;
    if (firstToken - 2 < from || tokens[firstToken - 1]!.text !== ',') break;
    const next = edges.ending[firstToken - 2]!;
    const other = mentions[next];
    if (other === undefined || other.kind !== kind || other.roleOf !== undefined || roleOf !== undefined)
      break;
    if (!isBoundary(context, other.firstToken - 1, from)) break;
    found.unshift(next);
    at = next;
  }
  return found;
}

function joinedAfter(
  context: QuoteContext,
  edges: MentionEdges,
  index: number,
  apposed: boolean,
  sentence: Sentence,
): number[] {
  const found: number[] = [];
  let at = index;
  for (let step = 0; step < MOST; step++) {
    const next = nextJoined(context, edges, at, apposed && step === 0, sentence.endToken);
    if (next < 0) return found;
    found.push(next);
    at = next;
  }
  return found;
}

function nextJoined(
  context: QuoteContext,
  edges: MentionEdges,
  index: number,
  apposed: boolean,
  limit: number,
): number {
  const { tokens, mentions } = context.document;
  let end = endOfPhrase(context, edges, index, limit);
  if (apposed && tokens[end]?.text === ',') end++;
  else if (tokens[end]?.text === ',') {
    for (let at = end + 1; at < Math.min(limit, end + LONGEST_APPOSITION); at++) {
      if (looksFinite(context, at) || context.marked[at] === 1) return -1;
      if (tokens[at]!.text !== ',') continue;
      end = at + 1;
      break;
    }
  }
  if (end + 1 >= limit || !AND.has(tokens[end]?.lower ?? '')) return -1;
  const next = edges.starting[end + 1]!;
  return next >= 0 && mentions[next]!.kind !== 'pronoun' ? next : -1;
}

/** Whether a group is the whole subject of a verb of speech after or before it. */
function isSubject(
  context: QuoteContext,
  edges: MentionEdges,
  first: number,
  last: number,
  { firstToken: from, endToken: limit }: Sentence,
): boolean {
  const { classes, tokens, article } = context.document;
  let end = endOfPhrase(context, edges, last, limit);
  const before = first - 1;
  const according = before > from && tokens[before]!.lower === 'to' && context.cue[before - 1]! > 0;
  if (according) return true;
  if (before >= from && context.cue[before]! > 0) return end >= limit || !looksFinite(context, end);
  if (!isBoundary(context, before, from)) return false;
  if (tokens[end]?.text === ',') end = leadsToVerb(context, end + 1, limit) ? end + 1 : afterApposition(context, end, limit);
  for (let at = end; at < Math.min(limit, end + 4); at++) {
    if (context.cue[at]! > 0) return isPlural(tokens[at]!.lower, article.language);
    if ((classes[at]! & (W.adverb | W.auxiliary | W.calendar)) === 0) return false;
  }
  return false;
}

function leadsToVerb(context: QuoteContext, at: number, limit: number): boolean {
  return at < limit && (context.cue[at]! > 0 || (context.document.classes[at]! & (W.adverb | W.auxiliary)) !== 0);
}

function afterApposition(context: QuoteContext, comma: number, limit: number): number {
  for (let at = comma + 1; at < Math.min(limit, comma + LONGEST_APPOSITION); at++)
    if (context.document.tokens[at]!.text === ',') return at + 1;
  return comma;
}

function isPlural(verb: string, language: string): boolean {
  if (language === 'en') return !verb.endsWith('s');
  return language !== 'de' || verb.endsWith('n') || verb === 'so';
}

function isBoundary(context: QuoteContext, at: number, from: number): boolean {
  if (at < from) return true;
  const { tokens, classes } = context.document;
  const { kind, lower } = tokens[at]!;
  if (kind === 'punctuation' || kind === 'open' || kind === 'close') return true;
  if (AND.has(lower)) return false;
  return (classes[at]! & (W.conjunction | W.adverb | W.calendar | W.accordingTo)) !== 0;
}

function isFirm(context: QuoteContext, members: readonly number[]): boolean {
  const { mentions, tokens } = context.document;
  const last = mentions[members.at(-1)!]!;
  return (
    last.kind === 'name' && last.endToken - last.firstToken === 1 && FIRM.has(tokens[last.firstToken]!.lower)
  );
}
