import { W } from '../text/word-classes.ts';
import { scoreRow, type TreeModel } from './boosted-trees.ts';
import { germanCase } from './german-case.ts';
import { isReportedVerb } from './german-reported.ts';
import { agreesWithVerb, isPassive, verbFrame, verbSubject } from './german-verb-frame.ts';
import type { MentionShape } from './mention-shape.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';
import type { SideFacts } from './side-facts.ts';

/** What German grammar says about a mention as speaker, after the features all languages share. */
export const germanCandidateFeatureNames = [
  'deCase',
  'dePreposition',
  'dePronoun',
  'deCueSide',
  'deCueTokens',
  'deCueMentions',
  'deCueCommas',
  'deSentenceRank',
  'deFirstNominative',
  'deReported',
  'deOwnSentenceCue',
  'deSourceInSentence',
  'deSource',
  'dePostposed',
  'deVerbAfter',
  'deVerbBefore',
  'deQuoteSentence',
  'deQuoteCue',
  'deMediumAfterSubject',
  'deSameSentence',
  'deNominativesBetween',
  'deWords',
  'deAsBefore',
  'deFullName',
  'deFrame',
  'deIsSubject',
  'deLeftSubject',
  'deRightSubject',
  'deAgrees',
  'dePassive',
  'deSharedScore',
] as const;

const PREPOSITIONS: ReadonlyMap<string, number> = new Map([
  ['von', 1],
  ['vom', 1],
  ['durch', 1],
  ['in', 2],
  ['im', 2],
  ['auf', 2],
  ['aus', 3],
  ['nach', 4],
  ['laut', 4],
  ['so', 4],
  ['mit', 5],
  ['bei', 5],
  ['beim', 5],
  ['gegenüber', 6],
  ['an', 6],
  ['zu', 6],
  ['für', 7],
  ['über', 7],
  ['um', 7],
  ['gegen', 7],
]);
const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ['er', 1],
  ['sie', 2],
  ['es', 3],
  ['der', 4],
  ['die', 4],
  ['man', 5],
  ['wir', 6],
  ['ich', 7],
  ['dieser', 8],
  ['diese', 8],
]);
const MEDIUM =
  /(?:zeitung|agentur|magazin|blatt|sender|zeitschrift|spiegel|welt|rundschau|zeit|dpa|ap|afp|reuters)$/;

/** Fills `row` from `column` on with the German features of a mention as the speaker of a quote. */
export function germanCandidateFeatures(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  candidate: MarkedCandidate,
  index: number,
  side: SideFacts,
  shared: TreeModel,
  row: Float32Array,
  column: number,
): void {
  const { document, sentenceOf } = context;
  const { tokens, classes, mentions, sentences } = document;
  const mention = mentions[index]!;
  const shape = shapes[index]!;
  const own = sentenceOf[mention.headFirst]!;
  const sentence = sentences[own]!;
  const nearest = nearestCue(context, candidate, side);
  const head = tokens[mention.headEnd - 1]!;
  const before = mention.firstToken > sentence.firstToken ? tokens[mention.firstToken - 1]! : undefined;
  const grammar = germanCase(context, index);
  const path = nearest < 0 ? NO_PATH : pathTo(context, index, nearest);
  const rank = sentenceRank(context, index, sentence.firstToken);
  const quoteSentence = sentences[candidate.sentence]!;
  let next = column;
  const put = (value: number): void => {
    row[next++] = value;
  };
  put(grammar);
  put(
    before === undefined
      ? 0
      : (PREPOSITIONS.get(before.lower) ??
          ((classes[mention.firstToken - 1]! & W.preposition) !== 0 ? 8 : 0)),
  );
  put(mention.kind === 'pronoun' ? (PRONOUNS.get(head.lower) ?? 9) : 0);
  put(nearest < 0 ? 0 : mention.headFirst < nearest ? 1 : 2);
  put(path.tokens);
  put(path.mentions);
  put(path.commas);
  put(Math.min(8, rank.all));
  put(rank.nominatives === 0 && grammar < 2 ? 1 : 0);
  put(
    hasReported(context, quoteSentence.firstToken, quoteSentence.endToken) +
      2 * hasReported(context, sentence.firstToken, sentence.endToken),
  );
  put(strongestCue(context, sentence.firstToken, sentence.endToken));
  put(sourceIn(context, quoteSentence.firstToken, quoteSentence.endToken));
  put(isSource(context, mention.firstToken - 1) ? 1 : 0);
  put(tokens[mention.endToken]?.lower === 'zufolge' ? 1 : 0);
  put(verbCode(context, mention.endToken));
  put(verbCode(context, mention.firstToken - 1));
  put(Math.max(-3, Math.min(3, candidate.sentence - own)));
  put(strongestCue(context, quoteSentence.firstToken, quoteSentence.endToken));
  put(rank.all > 0 && MEDIUM.test(head.lower) && shape.cueBefore === 0 ? 1 : 0);
  put(own === candidate.sentence ? 1 : own === candidate.endSentence ? 2 : 0);
  put(path.nominatives);
  put(Math.min(8, mention.endToken - mention.firstToken));
  put(before?.lower === 'als' || before?.lower === 'wie' ? 1 : 0);
  put(mention.kind === 'name' && mention.headEnd - mention.headFirst > 1 ? 1 : 0);
  put(nearest < 0 ? 0 : verbFrame(tokens[nearest]!.lower));
  put(subjectCode(context, nearest, index));
  put(subjectCode(context, side.leftCue, index));
  put(subjectCode(context, side.rightCue, index));
  put(nearest < 0 ? 0 : agreesWithVerb(context, index, nearest));
  put(nearest >= 0 && isPassive(context, nearest) ? 1 : 0);
  // What the model of the other languages makes of the shared features: it has seen far more quotes.
  put(scoreRow(shared, row));
}

/** 0 the verb has no subject that is a mention, 1 it is this mention, 2 another. */
function subjectCode(context: QuoteContext, verb: number, index: number): number {
  if (verb < 0) return 0;
  const subject = verbSubject(context, verb);
  return subject < 0 ? 0 : subject === index ? 1 : 2;
}

/** The verb of speech nearest to the quote, or -1. */
function nearestCue(context: QuoteContext, candidate: MarkedCandidate, side: SideFacts): number {
  if (side.leftCue < 0) return side.rightCue;
  if (side.rightCue < 0) return side.leftCue;
  const follows = context.sentenceOf[side.rightCue] === candidate.endSentence;
  const sameLeft = context.sentenceOf[side.leftCue] === candidate.sentence;
  if (follows !== sameLeft) return follows ? side.rightCue : side.leftCue;
  return side.rightCueDistance < side.leftCueDistance ? side.rightCue : side.leftCue;
}

const NO_PATH = { tokens: 31, mentions: 9, commas: 9, nominatives: 9 };
const PATH_TOKENS = 40;

/** What lies between a mention and a verb: words, other mentions, commas. */
function pathTo(context: QuoteContext, index: number, verb: number) {
  const { document, mentionAt, marked } = context;
  const mention = document.mentions[index]!;
  const from = mention.headFirst < verb ? mention.endToken : verb + 1;
  const to = mention.headFirst < verb ? verb : mention.firstToken;
  if (to - from > PATH_TOKENS) return NO_PATH;
  let words = 0;
  let mentions = 0;
  let commas = 0;
  let nominatives = 0;
  let last = -1;
  for (let at = from; at < to; at++) {
    if (marked[at] === 1) continue;
    const { text, kind } = document.tokens[at]!;
    if (kind === 'word') words++;
    else if (/^[,.;:–—]$/.test(text)) commas++;
    const other = mentionAt[at]!;
    if (other < 0 || other === last) continue;
    last = other;
    mentions++;
    if (germanCase(context, other) < 2) nominatives++;
  }
  return {
    tokens: Math.min(30, words),
    mentions: Math.min(8, mentions),
    commas: Math.min(8, commas),
    nominatives: Math.min(8, nominatives),
  };
}

/** How many mentions, and how many in a case that may be nominative, stand before a mention in its sentence. */
function sentenceRank(
  context: QuoteContext,
  index: number,
  from: number,
): { all: number; nominatives: number } {
  const { mentions } = context.document;
  let all = 0;
  let nominatives = 0;
  for (let before = index - 1; before >= Math.max(0, index - 30) && all < 8; before--) {
    const mention = mentions[before]!;
    if (mention.firstToken < from) break;
    if (mention.possessor || context.marked[mention.headFirst] === 1) continue;
    all++;
    if (germanCase(context, before) < 2) nominatives++;
  }
  return { all, nominatives };
}

const SENTENCE_TOKENS = 120;

function hasReported(context: QuoteContext, from: number, to: number): number {
  const { tokens, classes } = context.document;
  for (let at = from; at < Math.min(to, from + SENTENCE_TOKENS); at++) {
    if (context.marked[at] === 0 && isReportedVerb(tokens[at]!.lower, classes[at]!)) return 1;
  }
  return 0;
}

function strongestCue(context: QuoteContext, from: number, to: number): number {
  let strongest = 0;
  for (let at = from; at < Math.min(to, from + SENTENCE_TOKENS); at++)
    strongest = Math.max(strongest, context.cue[at]!);
  return strongest;
}

function sourceIn(context: QuoteContext, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + SENTENCE_TOKENS); at++)
    if (context.marked[at] === 0 && isSource(context, at)) return 1;
  return 0;
}

function isSource(context: QuoteContext, at: number): boolean {
  return at >= 0 && (context.document.classes[at]! & W.accordingTo) !== 0;
}

/** 3 a verb of speech, 2 an auxiliary, 1 another lower-case word that may be a verb, 0 something else. */
function verbCode(context: QuoteContext, at: number): number {
  const token = context.document.tokens[at];
  if (token === undefined || token.kind !== 'word') return 0;
  const bits = context.document.classes[at]!;
  if (context.cue[at]! > 0) return 3;
  if ((bits & W.auxiliary) !== 0) return 2;
  return (bits & (W.grammatical | W.capital)) === 0 && /(?:t|te|ten|en|e)$/.test(token.lower) ? 1 : 0;
}
