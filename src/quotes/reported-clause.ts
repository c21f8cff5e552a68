import type { Sentence } from '../model/document.ts';
import { W } from '../text/word-classes.ts';
import { endOfPhrase } from './clause-subject.ts';
import { isContentWord, isSurelyFinite, looksFinite, THAT, UNASSERTED } from './clause-words.ts';
import type { MentionEdges } from './mention-edges.ts';
import type { QuoteContext } from './quote-context.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs whose clause needs no "that". */
const BARE = words(
  'say says said saying tell tells told telling add adds added adding warn warns warned warning claim claims claimed claiming argue argues argued arguing insist insists insisted insisting ' +
    'acknowledge acknowledges acknowledged acknowledging concede concedes conceded conceding admit admits admitted admitting predict predicts predicted predicting suggest suggests suggested suggesting ' +
    'confirm confirms confirmed confirming announce announces announced announcing complain complains complained maintain maintains maintained believe believes believed think thinks thought ' +
    'estimate estimates estimated allege alleges alleged stress stresses stressed note notes noted noting explain explains explained reply replies replied write writes wrote denies deny denied',
);
const SAY = words('say says said saying');
/** Verbs with somebody told between them and what is said. */
const TOLD = words(
  'tell tells told telling inform informs informed remind reminds reminded assure assures assured warn warns warned advise advises advised',
);
const THEIR_CLAUSE = words(
  'there he she it they we nobody everyone everybody this these those his her its their',
);

/** Token range of a clause, half-open. */
export interface ClauseRange {
  readonly first: number;
  readonly end: number;
}

/** The clause that a verb of speech introduces after it, to the end of its sentence; undefined where none follows. */
export function clauseAfter(
  context: QuoteContext,
  edges: MentionEdges,
  verb: number,
  sentence: Sentence,
): ClauseRange | undefined {
  const { article, tokens } = context.document;
  if (article.language === 'de') return germanClauseAfter(context, verb, sentence);
  const limit = sentence.endToken;
  const cue = tokens[verb]!.lower;
  let at = afterAdverbials(context, edges, verb + 1, limit);
  if (TOLD.has(cue) && !THAT.has(tokens[at]?.lower ?? '')) {
    const told = afterAddressee(context, edges, at, limit);
    // "warned the bridge would fall": a subject, nobody told.
    if (SAY.has(cue) || !/^(?:warn|advis)/.test(cue) || THAT.has(tokens[told]?.lower ?? ''))
      at = afterAdverbials(context, edges, told, limit);
  }
  if (at >= limit) return undefined;
  const that = thatAhead(context, edges, at, limit);
  if (that >= 0) {
    const opens = isClauseStart(context, that + 1, limit) || opensCondition(context, that + 1, limit);
    return opens ? { first: that + 1, end: limit } : undefined;
  }
  if (!BARE.has(cue) || !isClauseStart(context, at, limit)) return undefined;
  return hasVerb(context, edges, at, limit, SAY.has(cue) || TOLD.has(cue))
    ? { first: at, end: limit }
    : undefined;
}

/** Past "on Monday", "in a joint statement", "later": what says when and where it was said. */
function afterAdverbials(context: QuoteContext, edges: MentionEdges, from: number, limit: number): number {
  const { tokens, classes, mentions } = context.document;
  let at = from;
  for (let step = 0; step < 8 && at < limit && context.marked[at] === 0; step++) {
    const bits = classes[at]!;
    const { lower, text } = tokens[at]!;
    if (THAT.has(lower)) return at;
    const adverb = (bits & (W.adverb | W.calendar)) !== 0 && (bits & (W.pronoun | W.determiner)) === 0;
    const date = tokens[at]!.kind === 'number' && at > from && (classes[at - 1]! & W.calendar) !== 0;
    if (adverb || date) at++;
    else if (text === ',' && tokens[at + 2]?.text === ',' && (classes[at + 1]! & W.adverb) !== 0) at += 3;
    else if ((bits & W.preposition) !== 0 && (bits & W.conjunction) === 0) {
      const inner = edges.starting[at + 1] ?? -1;
      if (inner >= 0) at = mentions[inner]!.endToken;
      else if (((classes[at + 1] ?? 0) & W.calendar) !== 0) at += 2;
      else return at;
    } else return at;
  }
  return at;
}

function afterAddressee(context: QuoteContext, edges: MentionEdges, at: number, limit: number): number {
  const index = at < limit ? edges.starting[at]! : -1;
  if (index >= 0) return context.document.mentions[index]!.endToken;
  const object = /^(?:him|her|them|us|me)$/.test(context.document.tokens[at]?.lower ?? '');
  return object || (isContentWord(context, at) && !looksFinite(context, at)) ? at + 1 : at;
}

/** The "that" that opens the clause, where no subject and verb come before it. */
function thatAhead(context: QuoteContext, edges: MentionEdges, from: number, limit: number): number {
  const { tokens, classes } = context.document;
  if (THAT.has(tokens[from]!.lower)) return from;
  const romance = context.document.article.language !== 'en';
  const preposition = (classes[from]! & W.preposition) !== 0;
  if (!preposition && !romance && !isContentWord(context, from)) return -1;
  for (let at = from; at < Math.min(limit, from + 12); at++) {
    if (context.marked[at] === 1 || tokens[at]!.text === ';') return -1;
    if (THAT.has(tokens[at]!.lower)) return at;
    if (tokens[at]!.lower === 'to' && (edges.starting[at + 1] ?? -1) < 0) return -1;
    if (looksFinite(context, at) && edges.starting[at]! < 0) return -1;
  }
  return -1;
}

function isClauseStart(context: QuoteContext, at: number, limit: number): boolean {
  const token = context.document.tokens[at];
  if (token === undefined || at >= limit || context.marked[at] === 1) return false;
  if (context.document.article.language === 'en' && looksFinite(context, at)) return false;
  if (token.kind === 'open' || token.kind === 'punctuation' || UNASSERTED.has(token.lower)) return false;
  return token.lower !== 'to';
}

/** Whether a subject and a finite verb follow before the clause is broken off. */
function hasVerb(
  context: QuoteContext,
  edges: MentionEdges,
  from: number,
  limit: number,
  lenient: boolean,
): boolean {
  const { tokens, mentions, classes } = context.document;
  if (!lenient && edges.starting[from]! < 0 && !THEIR_CLAUSE.has(tokens[from]!.lower)) return false;
  if (!lenient && /ing$/.test(tokens[from]!.lower)) return false;
  const phrase = edges.starting[from]!;
  if (!lenient && phrase >= 0) {
    let verb = endOfPhrase(context, edges, phrase, limit);
    while (verb < limit && (classes[verb]! & W.adverb) !== 0) verb++;
    return verb < limit && (looksFinite(context, verb) || tokens[verb]!.text.startsWith("'"));
  }
  for (let at = from + 1; at < Math.min(limit, from + 24); at++) {
    if (isSurelyFinite(context, at)) return true;
    const subject = edges.ending[at - 1]!;
    if (subject >= 0 && mentions[subject]!.firstToken >= from && isContentWord(context, at)) {
      if (lenient || mentions[subject]!.kind === 'pronoun') return true;
    }
    if (tokens[at]!.text === ';' || tokens[at]!.kind === 'open') return false;
  }
  return false;
}

/** "that if the talks failed, it would leave": a condition and, after a comma, what follows from it. */
function opensCondition({ document: { tokens } }: QuoteContext, from: number, limit: number): boolean {
  if (!/^(?:if|when|once|unless|until|si|quand|lorsque|cuando|se)$/.test(tokens[from]?.lower ?? ''))
    return false;
  for (let at = from + 3; at < limit - 2; at++) if (tokens[at]!.text === ',') return true;
  return false;
}

const INFINITIVE = /^(?=\p{Ll}+$)\p{Ll}{2,20}zu\p{Ll}{1,20}n$/u;

/** German sets the clause off with a comma: "sagte am Donnerstag, der Ausbau schaffe …", "betonte, dass …". */
function germanClauseAfter(
  context: QuoteContext,
  verb: number,
  { endToken: limit }: Sentence,
): ClauseRange | undefined {
  const { tokens } = context.document;
  let comma = verb + 1;
  while (comma < limit && comma < verb + 16 && tokens[comma]!.text !== ',') {
    const { kind, lower, text } = tokens[comma]!;
    if (kind === 'open' || text === ':' || /^(?:nicht|nichts|zu|und)$/.test(lower)) return undefined;
    if (context.cue[comma]! >= 3) return undefined;
    comma++;
  }
  if (tokens[comma]?.text !== ',') return undefined;
  const first = THAT.has(tokens[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1;
  if (!isClauseStart(context, first, limit)) return undefined;
  if ((context.document.classes[first]! & (W.conjunction | W.preposition)) === W.conjunction)
    return undefined;
  for (let at = first; at < limit; at++) {
    // An infinitive says what is to be done, not what is.
    const next = tokens[at + 1]?.kind;
    if (tokens[at]!.lower === 'zu' && next === 'word' && tokens[at + 2]?.kind !== 'word') {
      if (/e?n$/.test(tokens[at + 1]!.lower) && !/^\p{Lu}/u.test(tokens[at + 1]!.text)) return undefined;
    }
    if (tokens[at]!.lower === 'zu' && tokens[at + 2]?.lower === 'lassen') return undefined;
    if (INFINITIVE.test(tokens[at]!.text) && at + 2 >= limit) return undefined;
  }
  return { first, end: limit };
}
