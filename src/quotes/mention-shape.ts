import type { Mention } from '../model/document.ts';
import { W } from '../text/word-classes.ts';
import type { QuoteContext } from './quote-context.ts';
import { classCode } from './speech-features.ts';

/** How a mention stands in its clause, whatever quote it is asked about. */
export interface MentionShape {
  /** Strength of the verb of speech whose subject it seems to be, after it ("Lavrov said"), and its distance in words. */
  readonly cueAfter: number;
  readonly cueAfterDistance: number;
  /** Strength of the verb of speech right before it ("said Lavrov"). */
  readonly cueBefore: number;
  /** The same after an apposition between commas ("Lavrov, the minister, said"). */
  readonly cueAfterApposition: number;
  readonly accordingTo: boolean;
  /** Token index of the cue that was found, or -1. */
  readonly cueIndex: number;
  readonly prevClass: number;
  readonly nextClass: number;
  readonly subjectLike: boolean;
  /** Whether it opens its sentence. */
  readonly sentenceStart: boolean;
  /** Whether it is addressed or talked about: "told Lavrov", "accused Lavrov". */
  readonly objectOfCue: boolean;
  /** Whether it is the complement of a role before it ("a spokesman for Lavrov"). */
  readonly ofRole: boolean;
  /** Whether "who" follows it. */
  readonly relative: boolean;
  /** Whether it possesses an utterance ("Lavrov's answer was: …"). */
  readonly ofUtterance: boolean;
  /** How many mentions stand before it in its sentence outside marks, at most 6. */
  readonly order: number;
  /** What verb follows it: 4 one of speech in -ing, 3 another of speech, 2 another of the lexicon, 1 one by its ending, 0 none. */
  readonly verbAfter: number;
}

/** Describes each mention's place in its clause. Linear: looks at most 30 tokens ahead. */
export function mentionShapes(context: QuoteContext): MentionShape[] {
  let sentence = -1;
  let order = 0;
  return context.document.mentions.map((mention, index) => {
    if (mention.sentence !== sentence) {
      sentence = mention.sentence;
      order = 0;
    }
    const counts = !mention.possessor && context.marked[mention.headFirst] === 0;
    return shapeOf(context, mention, index, counts ? Math.min(6, order++) : 6);
  });
}

function shapeOf(context: QuoteContext, mention: Mention, index: number, order: number): MentionShape {
  const { document, cue, sentenceOf } = context;
  const { tokens, classes, sentences } = document;
  const sentence = sentences[sentenceOf[mention.headFirst]!]!;
  const prevIndex = mention.firstToken - 1;
  const inSentence = prevIndex >= sentence.firstToken;
  const prev = inSentence ? tokens[prevIndex]! : undefined;
  const next = tokens[mention.endToken];
  const ahead = cueAhead(context, mention.endToken, sentence.endToken);
  const apposition = appositionEnd(context, mention.endToken, sentence.endToken);
  const later = apposition < 0 ? undefined : cueAhead(context, apposition, sentence.endToken);
  const backward = cueBehind(context, prevIndex, sentence.firstToken);
  const accordingTo =
    inSentence &&
    (isAccordingTo(context, prevIndex) || (ahead.distance === 0 && isAuthor(context, prevIndex)));
  const prevClass = prev === undefined ? 0 : classCode(classes[prevIndex]!, prev.text);
  const nextClass = next === undefined ? 0 : classCode(classes[mention.endToken]!, next.text);
  const boundary =
    prev === undefined ||
    prevClass === 1 ||
    prevClass === 4 ||
    prevClass === 10 ||
    prevClass === 13 ||
    prev.kind === 'close' ||
    prev.kind === 'open';
  const verb =
    next !== undefined && (cue[mention.endToken]! > 0 || (classes[mention.endToken]! & W.auxiliary) !== 0);
  const cueIndex = ahead.index >= 0 ? ahead.index : backward >= 0 ? backward : (later?.index ?? -1);
  return {
    cueAfter: accordingTo && ahead.distance === 0 ? 3 : ahead.strength,
    cueAfterDistance: ahead.distance,
    cueBefore: backward >= 0 ? cue[backward]! : 0,
    cueAfterApposition: later?.strength ?? 0,
    accordingTo,
    cueIndex,
    prevClass,
    nextClass,
    subjectLike: boundary && verb,
    sentenceStart: !inSentence,
    objectOfCue:
      backward >= 0 &&
      tokens[backward]!.lower !== 'said' &&
      inSentence &&
      subjectBefore(context, backward, sentence.firstToken),
    ofRole: ofRole(context, prevIndex, sentence.firstToken),
    relative: next?.lower === 'who' || (next?.text === ',' && tokens[mention.endToken + 1]?.lower === 'who'),
    ofUtterance: mention.possessor && isUtterance(context, index),
    order,
    verbAfter: next === undefined ? 0 : verbShape(classes[mention.endToken]!, next.lower),
  };
}

const UTTERANCES = new Set(
  (
    'acknowledgement acknowledgment admission advice answer apology argument aside assertion assessment assurance attack boast call catchphrase characterisation characterization claim claims comment comments comparison complaint ' +
    'contention criticism critique declaration denial denunciation description euphemism exhortation explanation insistence mantra mention observation opinion phrase plea pledge point prediction promise question quip quote reaction ' +
    'rejection remark remarks reply response retort slogan statement suggestion summary take term use view vow warning wisecrack word words'
  ).split(' '),
);

/** Whether the phrase a possessor opens is something said ("Lavrov's answer"). */
function isUtterance({ document }: QuoteContext, index: number): boolean {
  const { mentions, tokens } = document;
  const own = mentions[index]!;
  for (let back = index - 1; back >= Math.max(0, index - 3); back--) {
    const whole = mentions[back]!;
    if (whole.endToken > own.endToken && whole.firstToken <= own.firstToken)
      return UTTERANCES.has(tokens[whole.headEnd - 1]!.lower);
  }
  return false;
}

function verbShape(bits: number, lower: string): number {
  if ((bits & W.cue) !== 0) return lower.endsWith('ing') ? 4 : 3;
  if ((bits & (W.auxiliary | W.finite)) !== 0) return 2;
  return (bits & W.grammatical) === 0 && /..(?:ed|[^s]s)$/.test(lower) ? 1 : 0;
}

interface Ahead {
  readonly strength: number;
  readonly distance: number;
  readonly index: number;
}

const NONE: Ahead = { strength: 0, distance: 20, index: -1 };

/** The verb of speech whose subject ends at `from`: adverbs and auxiliaries may stand between, other nouns not. */
function cueAhead(context: QuoteContext, from: number, limit: number): Ahead {
  const { cue, marked, document, mentionAt } = context;
  const { tokens, classes } = document;
  let best = NONE;
  for (let at = from; at < Math.min(limit, from + 12); at++) {
    if (marked[at] === 1) break;
    const token = tokens[at]!;
    if (token.kind === 'open' || (token.kind === 'punctuation' && token.text !== '-')) break;
    if (cue[at]! > best.strength) {
      best = { strength: cue[at]!, distance: at - from, index: at };
      if (cue[at] === 3) break;
    }
    if (best.index >= 0 && at - from > 8) break;
    // Another subject takes the later verbs for itself.
    const other = at > from ? mentionAt[at]! : -1;
    if (other >= 0 && document.mentions[other]!.kind !== 'nominal' && (classes[at]! & W.calendar) === 0)
      break;
    if ((classes[at]! & W.conjunction) !== 0 && tokens[at]!.lower !== 'and' && tokens[at]!.lower !== 'und')
      break;
  }
  return best;
}

/** Past the comma that closes an apposition or relative clause after a mention, or -1. */
function appositionEnd(context: QuoteContext, from: number, limit: number): number {
  const { tokens } = context.document;
  let at = from;
  if (tokens[at]?.text === '(') {
    while (at < limit && tokens[at]!.text !== ')') at++;
    if (at + 1 < limit && tokens[at + 1]!.text !== ',') return at + 1;
    at++;
  }
  if (at >= limit || tokens[at]!.text !== ',') return -1;
  for (let next = at + 1; next < Math.min(limit, at + 30); next++) {
    if (tokens[next]!.text === ',' && context.cue[next + 1] !== undefined) {
      if (
        context.cue[next + 1]! > 0 ||
        (context.document.classes[next + 1]! & (W.auxiliary | W.adverb)) !== 0
      )
        return next + 1;
    }
    if (tokens[next]!.kind === 'open') return -1;
  }
  return -1;
}

function cueBehind(context: QuoteContext, at: number, from: number): number {
  for (let back = 0; back < 2; back++) {
    const index = at - back;
    if (index < from || context.marked[index] === 1) return -1;
    if (context.cue[index]! > 0) return index;
    if ((context.document.classes[index]! & (W.adverb | W.auxiliary | W.calendar)) === 0) return -1;
  }
  return -1;
}

/** "letters from the mayor asking …", "a statement by the union calling …": who wrote what says it. */
function isAuthor({ document: { tokens, classes } }: QuoteContext, at: number): boolean {
  const { lower } = tokens[at]!;
  return at > 0 && (lower === 'from' || lower === 'by') && (classes[at - 1]! & W.document) !== 0;
}

function isAccordingTo(context: QuoteContext, at: number): boolean {
  const { tokens, classes } = context.document;
  if ((classes[at]! & W.accordingTo) !== 0) return true;
  return tokens[at]!.lower === 'to' && at > 0 && tokens[at - 1]!.lower === 'according';
}

/** Whether a subject stands before the verb at `cueIndex`, so that what follows the verb is its object. */
function subjectBefore(context: QuoteContext, cueIndex: number, from: number): boolean {
  for (let at = cueIndex - 1; at >= Math.max(from, cueIndex - 4); at--) {
    if (context.marked[at] === 1) return false;
    if (context.mentionAt[at]! >= 0 || (context.document.classes[at]! & W.pronoun) !== 0) return true;
    if (context.document.tokens[at]!.kind === 'close') return false;
  }
  return false;
}

function ofRole(context: QuoteContext, at: number, from: number): boolean {
  const { classes } = context.document;
  return (
    at - 1 >= from &&
    (classes[at]! & W.preposition) !== 0 &&
    (classes[at - 1]! & (W.role | W.title | W.document | W.organisation)) !== 0
  );
}
