import { W } from '../text/word-classes.ts';
import type { MentionShape } from './mention-shape.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';

const BEFORE = 14;
const AFTER = 8;
const PARAGRAPHS_BACK = 3;

/** One mention that may be the speaker of a quote, with its rank on its side (0 is nearest). */
export interface SpeakerCandidate {
  readonly mention: number;
  readonly rank: number;
}

/** The mentions that may be the speaker of a quote: those near it outside the marks, and the previous quote's. */
export function speakerCandidates(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  candidate: MarkedCandidate,
  previousMention: number,
): SpeakerCandidate[] {
  const { document, paragraphOf, sentenceOf } = context;
  const { mentions } = document;
  const paragraph = paragraphOf[candidate.first]!;
  const at = firstMentionFrom(context, candidate.first);
  const found: SpeakerCandidate[] = [];
  let rank = 0;
  for (let index = at - 1; index >= 0 && rank < BEFORE; index--) {
    const mention = mentions[index]!;
    if (paragraph - paragraphOf[mention.headFirst]! > PARAGRAPHS_BACK) break;
    if (mayspeak(context, shapes, index)) found.push({ mention: index, rank: rank++ });
  }
  rank = 0;
  for (let index = at; index < mentions.length && rank < AFTER; index++) {
    const mention = mentions[index]!;
    if (paragraphOf[mention.headFirst] !== paragraph) break;
    if (sentenceOf[mention.headFirst]! > candidate.endSentence + 1) break;
    if (mention.headFirst >= candidate.end && mayspeak(context, shapes, index))
      found.push({ mention: index, rank: rank++ });
  }
  if (previousMention >= 0 && !found.some(({ mention }) => mention === previousMention)) {
    const gap = paragraph - paragraphOf[mentions[previousMention]!.headFirst]!;
    if (gap >= 0 && gap <= 6) found.push({ mention: previousMention, rank: BEFORE });
  }
  return found;
}

/** Index of the first mention whose head stands at or after a token. */
export function firstMentionFrom(context: QuoteContext, token: number): number {
  const { mentions } = context.document;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.headFirst < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Leaves out what never speaks: the quoted, possessors, calendar words, "this" and noun phrases far from any verb of speech. */
function mayspeak(context: QuoteContext, shapes: readonly MentionShape[], index: number): boolean {
  const { document, marked } = context;
  const mention = document.mentions[index]!;
  // A German role set off by commas is its name's: the name stands for both.
  if (mention.roleOf !== undefined && document.article.language === 'de') return false;
  const shape = shapes[index]!;
  if (marked[mention.headFirst] === 1) return false;
  if (mention.possessor) return shape.ofUtterance;
  const near = shape.cueAfter > 0 || shape.cueBefore > 0 || shape.cueAfterApposition > 0 || shape.accordingTo;
  if (mention.kind === 'pronoun') return PERSONAL.has(document.tokens[mention.headFirst]!.lower) || near;
  if (mention.kind === 'nominal' && mention.entityKind === 'unknown')
    return near || document.article.language === 'de';
  return (document.classes[mention.headFirst]! & W.calendar) === 0;
}

const PERSONAL = new Set(
  'he she they it we i er sie es wir ich il elle ils elles lui lei él ella ellos'.split(' '),
);
