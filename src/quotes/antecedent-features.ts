import type { Mention } from '../model/document.ts';
import type { AntecedentCandidate } from './antecedent-candidates.ts';
import type { MentionShape } from './mention-shape.ts';
import { isNamedInside, type TokenRange } from './named-inside.ts';
import type { QuoteContext } from './quote-context.ts';

/** The features of a pronoun and an entity it may refer to, in the model's order. */
export const antecedentFeatureNames = [
  'sentences',
  'paragraphs',
  'rank',
  'genderMatch',
  'entityKind',
  'frequency',
  'frequencyBefore',
  'subjectLike',
  'mentionKind',
  'lastSpeaker',
  'beforeLastSpeaker',
  'pronoun',
  'fullName',
  'role',
  'possessor',
  'prevClass',
  'frequencyRank',
  'distance',
  'pronounsBetween',
  'cueAfter',
  'sentenceStart',
  'marked',
  'firstInParagraph',
  'nextClass',
  'sameClause',
  'recentMentions',
  'namedInside',
  'order',
  'topicHere',
  'topicBefore',
  'subjectBefore',
  'plainDistance',
  'lastSpeakerHere',
  'timesQuoted',
  'opensSentence',
  'afterQuote',
  'soleAgreeing',
] as const;

const PRONOUN = new Map([
  ['he', 0],
  ['she', 1],
  ['they', 2],
  ['it', 3],
  ['we', 4],
  ['i', 5],
  ['er', 0],
  ['sie', 6],
  ['es', 3],
  ['wir', 4],
  ['ich', 5],
  ['il', 0],
  ['elle', 1],
  ['ils', 2],
  ['elles', 2],
]);

const KIND = { person: 0, organisation: 1, place: 2, group: 3, document: 4, unknown: 5 } as const;

const MENTION_KIND = { name: 0, nominal: 1, pronoun: 2 } as const;

/** Where a pronoun is asked about: whose words it introduces, and who was quoted before. */
export interface PronounPlace {
  /** The quote it names the speaker of; undefined for a statement without marks. */
  readonly quote: TokenRange | undefined;
  /** Entities quoted before, newest last, none twice in a row. */
  readonly speakers: readonly number[];
  /** Paragraph of the quote before, or -1. */
  readonly lastParagraph: number;
}

/** Fills `row` with the features of a pronoun and one of its `candidates`, the nearest being number 0. */
export function antecedentFeatures(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  pronoun: number,
  candidates: readonly AntecedentCandidate[],
  rank: number,
  place: PronounPlace,
  row: Float32Array,
): void {
  const candidate = candidates[rank]!;
  const { speakers, quote } = place;
  const { document, paragraphOf, sentenceOf, paragraphFirst } = context;
  const { mentions, entities, tokens } = document;
  const self = mentions[pronoun]!;
  const near = mentions[candidate.mention]!;
  const entity = entities[candidate.entity]!;
  const shape = shapes[candidate.mention]!;
  const paragraph = paragraphOf[self.headFirst]!;
  let column = 0;
  const put = (value: number): void => {
    row[column++] = value;
  };
  const before = countBefore(entity.mentions, pronoun);
  put(Math.min(12, self.sentence - near.sentence));
  put(Math.min(8, paragraph - paragraphOf[near.headFirst]!));
  put(rank);
  put(genderMatch(self, entity.gender));
  put(KIND[entity.kind]);
  put(Math.min(20, entity.mentions.length));
  put(Math.min(20, before));
  put(shape.subjectLike ? 1 : 0);
  put(MENTION_KIND[near.kind]);
  put(speakers.at(-1) === candidate.entity ? 1 : 0);
  put(speakers.at(-2) === candidate.entity ? 1 : 0);
  put(PRONOUN.get(tokens[self.headFirst]!.lower) ?? 7);
  put(entity.name.includes(' ') ? 1 : 0);
  put(entity.role === undefined ? 0 : 1);
  put(near.possessor ? 1 : 0);
  put(shape.prevClass);
  put(context.frequencyRank[candidate.entity]!);
  put(Math.min(80, self.headFirst - near.headEnd));
  put(pronounsBetween(context, candidate.mention, pronoun));
  put(Math.max(shape.cueAfter, shape.cueBefore, shape.cueAfterApposition));
  put(shape.sentenceStart ? 1 : 0);
  put(near.marked ? 1 : 0);
  put(near.firstToken === paragraphFirst[paragraph] ? 1 : 0);
  put(shape.nextClass);
  put(sentenceOf[self.headFirst] === sentenceOf[near.headFirst] ? 1 : 0);
  put(recentMentions(context, entity.mentions, before, self.sentence));
  put(quote !== undefined && isNamedInside(context, entity.mentions, quote) ? 1 : 0);
  put(shape.order);
  put(isTopic(context, candidate.entity, paragraph, pronoun) ? 1 : 0);
  put(paragraph > 0 && isTopic(context, candidate.entity, paragraph - 1, pronoun) ? 1 : 0);
  put(subjectBefore(context, shapes, entity.mentions, before, self.sentence));
  put(candidate.plain < 0 ? 90 : Math.min(80, self.headFirst - mentions[candidate.plain]!.headEnd));
  put(speakers.at(-1) === candidate.entity ? Math.min(5, 1 + paragraph - place.lastParagraph) : 0);
  put(
    Math.min(
      4,
      speakers.reduce((sum, speaker) => sum + (speaker === candidate.entity ? 1 : 0), 0),
    ),
  );
  put(shapes[pronoun]!.sentenceStart ? 1 : 0);
  put(quote !== undefined && quote.first < self.headFirst ? 1 : 0);
  put(soleAgreeing(context, self, candidates, candidate) ? 1 : 0);
}

/** Whether the first thing a paragraph mentions outside marks, before the pronoun, is this entity. */
function isTopic(context: QuoteContext, entity: number, paragraph: number, pronoun: number): boolean {
  const { mentions } = context.document;
  const first = context.topicOf[paragraph]!;
  return first >= 0 && first < pronoun && mentions[first]!.entity === entity;
}

/** How the entity stood as the first thing mentioned in a sentence: 2 in the pronoun's or the one before, 1 in the two before. */
function subjectBefore(
  { document }: QuoteContext,
  shapes: readonly MentionShape[],
  indices: readonly number[],
  before: number,
  sentence: number,
): number {
  for (let at = before - 1; at >= 0; at--) {
    const index = indices[at]!;
    const gap = sentence - document.mentions[index]!.sentence;
    if (gap > 3) break;
    if (shapes[index]!.order === 0 && shapes[index]!.prevClass !== PREPOSITION) return gap <= 1 ? 2 : 1;
  }
  return 0;
}

/** Class code of a preposition (`classCode`). */
const PREPOSITION = 9;

/** Whether no other person among the candidates can be meant by their gender. */
function soleAgreeing(
  { document }: QuoteContext,
  self: Mention,
  candidates: readonly AntecedentCandidate[],
  candidate: AntecedentCandidate,
): boolean {
  return candidates.every((other) => {
    if (other === candidate) return true;
    const { gender, kind } = document.entities[other.entity]!;
    if (kind !== 'person' && kind !== 'unknown') return true;
    return gender !== 'unknown' && self.gender !== 'unknown' && gender !== self.gender;
  });
}

function genderMatch(pronoun: Mention, gender: string): number {
  if (pronoun.gender === 'unknown' || gender === 'unknown') return 1;
  return pronoun.gender === gender ? 2 : 0;
}

/** How many of the ascending indices are smaller than `limit`. */
function countBefore(indices: readonly number[], limit: number): number {
  let low = 0;
  let high = indices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (indices[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of an entity's mentions before a pronoun lie within three sentences of it (at most 20). */
function recentMentions(
  context: QuoteContext,
  indices: readonly number[],
  before: number,
  sentence: number,
): number {
  let count = 0;
  for (let at = before - 1; at >= 0 && count < 20; at--) {
    if (sentence - context.document.mentions[indices[at]!]!.sentence > 3) break;
    count++;
  }
  return count;
}

function pronounsBetween(context: QuoteContext, from: number, pronoun: number): number {
  const { mentions, tokens } = context.document;
  const { lower } = tokens[mentions[pronoun]!.headFirst]!;
  let count = 0;
  for (let index = from + 1; index < pronoun; index++) {
    const mention = mentions[index]!;
    if (mention.kind === 'pronoun' && !mention.marked && tokens[mention.headFirst]!.lower === lower) count++;
  }
  return Math.min(6, count);
}
