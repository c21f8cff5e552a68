import type { Mention } from '../model/document.ts';
import { isUpperCode } from '../text/characters.ts';
import { isPersonNoun, W } from '../text/word-classes.ts';
import type { MentionShape } from './mention-shape.ts';
import { isNamedInside } from './named-inside.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';
import type { SideFacts } from './side-facts.ts';
import { classCode } from './speech-features.ts';

/** The features of a quote and one mention that may be its speaker, in the model's order. */
export const candidateFeatureNames = [
  'after',
  'distance',
  'sentences',
  'paragraphs',
  'mentionsBetween',
  'quotesBetween',
  'kind',
  'entityKind',
  'gender',
  'headClass',
  'cueAfter',
  'cueAfterDistance',
  'cueBefore',
  'cueAfterApposition',
  'accordingTo',
  'prevClass',
  'nextClass',
  'subjectLike',
  'frequency',
  'role',
  'cuesBetween',
  'strongestBetween',
  'ownCueIsNearest',
  'nearestCueDistance',
  'quoteLast',
  'quotePrev',
  'quoteNext',
  'samePrevious',
  'sameEntityPrevious',
  'previousGap',
  'previousSameParagraph',
  'rightClause',
  'words',
  'opensUpper',
  'wholeParagraph',
  'startsParagraph',
  'endsParagraph',
  'rank',
  'ofRole',
  'german',
  'betweenMark',
  'clauseQuote',
  'sentenceStart',
  'objectOfCue',
  'rightMentionCue',
  'leftMentionCue',
  'previousRight',
  'multiSentence',
  'closed',
  'continued',
  'relative',
  'possessive',
  'ofUtterance',
  'order',
  'verbAfter',
  'timesQuoted',
  'namedInside',
  'agreesWithPrevious',
  'personEnding',
  'personalInside',
] as const;

/** What was decided for the quotes before. */
export interface PreviousQuote {
  /** The mention that names the last quote's speaker, or -1. */
  readonly mention: number;
  /** Who that is, a pronoun resolved, or -1. */
  readonly entity: number;
  readonly candidate: MarkedCandidate | undefined;
  /** How often each entity was quoted so far. */
  readonly timesQuoted: ReadonlyMap<number, number>;
}

const KIND = { name: 0, nominal: 1, pronoun: 2 } as const;
const ENTITY_KIND = { person: 0, organisation: 1, place: 2, group: 3, document: 4, unknown: 5 } as const;
const GENDER = { female: 0, male: 1, plural: 2, neuter: 3, unknown: 4 } as const;

/** Fills `row` with the features of `mention` (number `rank` on its side, nearest first) for the quote. */
export function candidateFeatures(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  candidate: MarkedCandidate,
  index: number,
  rank: number,
  side: SideFacts,
  previous: PreviousQuote,
  row: Float32Array,
): void {
  const { document, sentenceOf, paragraphOf, plainBefore, paragraphFirst, paragraphEnd } = context;
  const { tokens, classes, mentions, entities } = document;
  const mention = mentions[index]!;
  const shape = shapes[index]!;
  const after = mention.firstToken >= candidate.end;
  const paragraph = paragraphOf[candidate.first]!;
  const from = after ? candidate.end : mention.headEnd;
  const to = after ? mention.headFirst : candidate.first;
  const entity = mention.entity >= 0 ? entities[mention.entity] : undefined;
  const between = cuesBetween(context, from, to);
  const inParagraph = paragraphOf[mention.headFirst] === paragraph;
  const left = candidate.left >= paragraphFirst[paragraph]! ? candidate.left : -1;
  const right = candidate.right < paragraphEnd[paragraph]! ? candidate.right : -1;
  let column = 0;
  const put = (value: number): void => {
    row[column++] = value;
  };
  put(after ? 1 : 0);
  put(Math.min(60, plainBefore[Math.max(from, to)]! - plainBefore[Math.min(from, to)]!));
  put(
    after
      ? sentenceOf[mention.headFirst]! - candidate.endSentence
      : candidate.sentence - sentenceOf[mention.headFirst]!,
  );
  put(Math.abs(paragraph - paragraphOf[mention.headFirst]!));
  put(Math.min(20, mentionsBetween(context, from, to)));
  put(quotesBetween(context, candidate, mention, after));
  put(KIND[mention.kind]);
  put(ENTITY_KIND[entity?.kind ?? mention.entityKind]);
  put(GENDER[mention.gender]);
  put(headClass(classes[mention.headEnd - 1]!, mention));
  put(shape.cueAfter);
  put(shape.cueAfterDistance);
  put(shape.cueBefore);
  put(shape.cueAfterApposition);
  put(shape.accordingTo ? 1 : 0);
  put(shape.prevClass);
  put(shape.nextClass);
  put(shape.subjectLike ? 1 : 0);
  put(entity === undefined ? 0 : Math.min(12, entity.mentions.length));
  put(mention.role === undefined ? 0 : 1);
  put(Math.min(4, between.count));
  put(between.strongest);
  put(shape.cueIndex >= 0 && shape.cueIndex === (after ? side.rightCue : side.leftCue) ? 1 : 0);
  put(Math.min(30, after ? side.rightCueDistance : side.leftCueDistance));
  put(lastMark(tokens[candidate.end - 1]!.text));
  put(left < 0 ? 0 : classCode(classes[left]!, tokens[left]!.text));
  put(right < 0 ? 0 : classCode(classes[right]!, tokens[right]!.text));
  put(previous.mention === index ? 1 : 0);
  put(previous.entity >= 0 && previous.entity === mention.entity ? 1 : 0);
  put(
    previous.candidate === undefined
      ? 60
      : Math.min(60, plainBefore[candidate.first]! - plainBefore[previous.candidate.end]!),
  );
  put(previous.candidate !== undefined && paragraphOf[previous.candidate.first] === paragraph ? 1 : 0);
  put(side.rightClause);
  put(Math.min(40, candidate.words));
  put(isUpperCode(tokens[candidate.first]!.text.charCodeAt(0)) ? 1 : 0);
  put(left < 0 && right < 0 ? 1 : 0);
  put(left < 0 ? 1 : 0);
  put(right < 0 ? 1 : 0);
  put(rank);
  put(shape.ofRole ? 1 : 0);
  put(document.article.language === 'de' ? 1 : 0);
  put(markBetween(context, from, to, inParagraph));
  put(between.conjunctions);
  put(shape.sentenceStart ? 1 : 0);
  put(shape.objectOfCue ? 1 : 0);
  put(side.rightMentionCue);
  put(side.leftMentionCue);
  put(
    previous.candidate !== undefined &&
      previous.mention >= 0 &&
      mentions[previous.mention]!.headFirst > previous.candidate.end
      ? 1
      : 0,
  );
  put(Math.min(4, candidate.endSentence - candidate.sentence));
  put(candidate.mark.close > candidate.mark.end ? 1 : 0);
  put(previous.candidate?.mark.continues ? 1 : 0);
  put(shape.relative ? 1 : 0);
  put(mention.kind === 'nominal' && (classes[mention.firstToken]! & W.possessive) !== 0 ? 1 : 0);
  put(shape.ofUtterance ? 1 : 0);
  put(shape.order);
  put(shape.verbAfter);
  put(Math.min(4, previous.timesQuoted.get(mention.entity) ?? 0));
  put(entity !== undefined && isNamedInside(context, entity.mentions, candidate) ? 1 : 0);
  put(agreement(mention, entities[previous.entity]?.gender));
  put(
    mention.kind === 'nominal' &&
      isPersonNoun(classes[mention.headEnd - 1]!, tokens[mention.headEnd - 1]!.lower)
      ? 1
      : 0,
  );
  put(candidate.personal ? 1 : 0);
}

/** How a pronoun agrees with the last speaker: 0 says nothing, 1 disagrees, 2 agrees. */
function agreement(mention: Mention, gender: string | undefined): number {
  if (mention.kind !== 'pronoun' || mention.gender === 'unknown') return 0;
  if (gender === undefined || gender === 'unknown') return 0;
  return mention.gender === gender ? 2 : 1;
}

function cuesBetween(context: QuoteContext, from: number, to: number) {
  let count = 0;
  let strongest = 0;
  let conjunctions = 0;
  const limit = Math.min(to, from + 80);
  for (let at = from; at < limit; at++) {
    if (context.marked[at] === 1) continue;
    if (context.cue[at]! > 0) {
      count++;
      strongest = Math.max(strongest, context.cue[at]!);
    }
    if ((context.document.classes[at]! & W.conjunction) !== 0) conjunctions = 1;
  }
  return { count, strongest, conjunctions };
}

function mentionsBetween(context: QuoteContext, from: number, to: number): number {
  let count = 0;
  let last = -1;
  const limit = Math.min(to, from + 80);
  for (let at = from; at < limit; at++) {
    const mention = context.mentionAt[at]!;
    if (mention >= 0 && mention !== last && context.marked[at] === 0) {
      count++;
      last = mention;
    }
  }
  return count;
}

function quotesBetween(
  context: QuoteContext,
  candidate: MarkedCandidate,
  mention: Mention,
  after: boolean,
): number {
  const { candidatesBefore } = context;
  const from = after ? candidate.end : mention.headEnd;
  const to = after ? mention.headFirst : candidate.first;
  return Math.min(4, Math.max(0, candidatesBefore[to]! - candidatesBefore[from]!));
}

function headClass(bits: number, mention: Mention): number {
  if (mention.kind === 'pronoun') return 5;
  if ((bits & W.role) !== 0) return 1;
  if ((bits & W.document) !== 0) return 2;
  if ((bits & W.organisation) !== 0) return 3;
  return (bits & W.allCapitals) !== 0 ? 4 : 0;
}

function lastMark(text: string): number {
  return text === ',' ? 1 : text === '.' ? 2 : text === '?' || text === '!' ? 3 : text === '…' ? 4 : 0;
}

function markBetween(context: QuoteContext, from: number, to: number, inParagraph: boolean): number {
  if (!inParagraph) return 3;
  let code = 0;
  const limit = Math.min(to, from + 60);
  for (let at = from; at < limit; at++) {
    if (context.marked[at] === 1) continue;
    const { text } = context.document.tokens[at]!;
    if (text === '.' || text === ';') code = Math.max(code, 2);
    else if (text === ',') code = Math.max(code, 1);
  }
  return code;
}
