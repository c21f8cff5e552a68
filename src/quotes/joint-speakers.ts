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

/** Those joined before a mention, in order. */
function joinedBefore(
  context: QuoteContext,
  edges: MentionEdges,
  index: number,
  { firstToken: from, endToken: limit }: Sentence,
): number[] {
  const found: number[] = [];
  let at = index;
  while (found.length < MOST) {
    const before = previousMention(context, edges, at, from);
    if (before < 0 || nextJoined(context, edges, before, false, limit)?.mention !== at) break;
    found.unshift(before);
    at = before;
  }
  return found;
}

/** The mention that may be joined with the next one: before "and" or a comma, and before its own apposition. */
function previousMention(context: QuoteContext, edges: MentionEdges, index: number, from: number): number {
  const { tokens, mentions } = context.document;
  let at = mentions[index]!.firstToken - 1;
  if (at - 1 < from) return -1;
  const joined = AND.has(tokens[at]!.lower);
  if (joined) at--;
  if (!joined && tokens[at]!.text !== ',') return -1;
  let found = edges.ending[joined ? at : at - 1]!;
  if (joined && tokens[at]!.text === ',') {
    for (at--; at > Math.max(from, at - LONGEST_APPOSITION) && tokens[at]!.text !== ','; at--) {
      if (looksFinite(context, at)) return -1;
    }
    found = at > from ? edges.ending[at - 1]! : -1;
  }
  return found < 0 ? -1 : headOfPhrase(context, edges, found, from);
}

function joinedAfter(
  context: QuoteContext,
  edges: MentionEdges,
  index: number,
  apposed: boolean,
  { endToken: limit }: Sentence,
): number[] {
  const found: number[] = [];
  let closed = 0;
  let listed = false;
  let at = index;
  while (found.length < MOST) {
    const next = nextJoined(context, edges, at, apposed && at === index, limit);
    if (next === undefined) break;
    found.push(next.mention);
    if (next.closed) closed = found.length;
    else listed = true;
    at = next.mention;
  }
  const members = found.slice(0, closed);
  return listed && !members.every((member) => mayBeListed(context, member)) ? [] : members;
}

interface Link {
  readonly mention: number;
  /** Whether "and" joins it, not only a comma. */
  readonly closed: boolean;
}

/** The mention joined right after another, past its complements and its apposition (or where that is `apposed` itself). */
function nextJoined(
  context: QuoteContext,
  edges: MentionEdges,
  index: number,
  apposed: boolean,
  limit: number,
): Link | undefined {
  const { tokens, mentions } = context.document;
  const bare = mentions[index]!.endToken;
  let end = endOfPhrase(context, edges, index, limit);
  const complemented = end > bare;
  let apposition = false;
  if (tokens[end]?.text === ',') {
    const listed = edges.starting[end + 1] ?? -1;
    if (!complemented && isListed(context, index, listed)) return { mention: listed, closed: false };
    apposition = true;
    end = apposed ? end + 1 : afterApposition(context, end, limit);
  }
  if (end < 0 || end + 1 >= limit || !AND.has(tokens[end]?.lower ?? '')) return undefined;
  const mention = edges.starting[end + 1]!;
  if (mention < 0 || mentions[mention]!.kind === 'pronoun') return undefined;
  if (
    complemented &&
    edges.ending[end - 1]! >= 0 &&
    !areBothPeople(context, index, mention, edges.ending[end - 1]!)
  )
    return undefined;
  return isOnePerson(context, index, mention, apposition) ? undefined : { mention, closed: true };
}

/** "Sand, Moll and Korr": a second bare name after a comma, with the list going on behind it. */
function isListed(context: QuoteContext, index: number, next: number): boolean {
  const { tokens, mentions, classes } = context.document;
  const one = mentions[index]!;
  const other = mentions[next];
  if (other === undefined || one.kind !== 'name' || other.kind !== 'name') return false;
  if (one.entityKind === 'place' || other.entityKind === 'place') return false;
  if ((classes[other.firstToken]! & (W.determiner | W.possessive)) !== 0) return false;
  const after = tokens[other.endToken]?.lower ?? '';
  return AND.has(after) || after === ',';
}

/** In a list stand names, and nouns with an article of their own; "X, Office of Management and Budget director" is none. */
function mayBeListed(context: QuoteContext, index: number): boolean {
  const { mentions, classes } = context.document;
  const { kind, firstToken } = mentions[index]!;
  return kind === 'name' || (classes[firstToken]! & (W.determiner | W.possessive)) !== 0;
}

/** "A study by Schott and Pierce", "a spokesman for Sand and Korr": what is joined belongs to the complement. */
function areBothPeople(context: QuoteContext, head: number, next: number, object: number): boolean {
  const isPerson = (index: number) => context.document.mentions[index]!.entityKind === 'person';
  return isPerson(head) && isPerson(next) && !isPerson(object);
}

/** "The senator and presidential candidate", "Steve Bell, a director, and a Republican": two nouns for one. */
function isOnePerson(context: QuoteContext, index: number, next: number, apposition: boolean): boolean {
  const { tokens, mentions, classes } = context.document;
  const one = mentions[index]!;
  const other = mentions[next]!;
  const opens = tokens[other.firstToken]!.lower;
  if (apposition && /^(?:an?|eine?r?)$/.test(opens)) return true;
  const determined = (at: number) => (classes[at]! & (W.determiner | W.possessive)) !== 0;
  if (one.kind !== 'nominal') return false;
  if (!determined(one.firstToken)) return one.gender !== 'plural' && other.kind === 'name';
  // A noun without an article of its own is the same person; names, and plurals ("the mayor and residents"), aren't.
  const own = determined(other.firstToken) || (other.kind === 'name' && other.firstToken === other.headFirst);
  return !own && other.gender !== 'plural';
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
  let before = first - 1;
  while (before > from && (classes[before]! & W.determiner) !== 0) before--;
  const according = before > from && tokens[before]!.lower === 'to' && context.cue[before - 1]! > 0;
  if (according) return true;
  if (before >= from && context.cue[before]! > 0) return end >= limit || !looksFinite(context, end);
  if (tokens[end]?.text === ':') return true;
  if (!isBoundary(context, before, from)) return false;
  if (tokens[end]?.text === ',')
    end = leadsToVerb(context, end + 1, limit) ? end + 1 : afterApposition(context, end, limit);
  for (let at = Math.max(end, first); at < Math.min(limit, end + 4); at++) {
    if (context.cue[at]! > 0) return isPlural(tokens[at]!.lower, article.language);
    if ((classes[at]! & (W.adverb | W.auxiliary | W.calendar)) !== 0) continue;
    // Other verbs than those of speech: "issued a statement", "prangerten an, dass".
    const ending = article.language === 'de' ? /^\p{Ll}+en$/u : /^\p{Ll}+ed$/u;
    return at === end && ending.test(tokens[at]!.text);
  }
  return false;
}

function leadsToVerb(context: QuoteContext, at: number, limit: number): boolean {
  return (
    at < limit && (context.cue[at]! > 0 || (context.document.classes[at]! & (W.adverb | W.auxiliary)) !== 0)
  );
}

/** Past the comma that closes an apposition opened at `comma`; -1 where a verb comes before it. */
function afterApposition(context: QuoteContext, comma: number, limit: number): number {
  for (let at = comma + 1; at < Math.min(limit, comma + LONGEST_APPOSITION); at++) {
    if (looksFinite(context, at) || context.marked[at] === 1) return -1;
    if (context.document.tokens[at]!.text === ',') return at + 1;
  }
  return -1;
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
