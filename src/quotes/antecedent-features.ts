import type { Mention } from '../model/document.ts';
import type { MentionShape } from './mention-shape.ts';
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
const ENTITIES = 10;
const MENTIONS_BACK = 80;

/** An entity a pronoun may refer to, by its nearest mention before the pronoun. */
export interface AntecedentCandidate {
  readonly entity: number;
  readonly mention: number;
}

/** The entities mentioned before a pronoun, nearest first: names, and noun phrases for people and organisations. */
export function antecedentCandidates(context: QuoteContext, pronoun: number): AntecedentCandidate[] {
  const { mentions, entities } = context.document;
  const found: AntecedentCandidate[] = [];
  for (
    let index = pronoun - 1;
    index >= 0 && index > pronoun - MENTIONS_BACK && found.length < ENTITIES;
    index--
  ) {
    const mention = mentions[index]!;
    const { entity } = mention;
    if (entity < 0 || mention.kind === 'pronoun') continue;
    const { kind } = entities[entity]!;
    if (mention.kind === 'nominal' && kind === 'unknown') continue;
    if (!found.some((other) => other.entity === entity)) found.push({ entity, mention: index });
  }
  return found;
}

/** Fills `row` with the features of a pronoun and one candidate; `speakers` are the entities quoted before it, newest last. */
export function antecedentFeatures(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  pronoun: number,
  candidate: AntecedentCandidate,
  rank: number,
  speakers: readonly number[],
  row: Float32Array,
): void {
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
