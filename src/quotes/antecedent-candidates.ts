import type { Entity, EntityGender, Mention } from '../model/document.ts';
import { W } from '../text/word-classes.ts';
import type { QuoteContext } from './quote-context.ts';

const ENTITIES = 10;

const MENTIONS_BACK = 80;

/** An entity a pronoun may refer to, by its nearest mention before the pronoun. */
export interface AntecedentCandidate {
  readonly entity: number;
  readonly mention: number;
  /** Its nearest mention outside marks, or -1. */
  plain: number;
}

/** What of an entity contradicts a pronoun. */
export type Contradiction = 'gender' | 'number' | 'kind';

/** The entities mentioned before a pronoun that it may refer to by kind, gender and number; nearest first. */
export function antecedentCandidates(context: QuoteContext, pronoun: number): AntecedentCandidate[] {
  const { mentions, entities } = context.document;
  const { gender } = mentions[pronoun]!;
  const found: AntecedentCandidate[] = [];
  for (let index = pronoun - 1; index >= 0 && index > pronoun - MENTIONS_BACK; index--) {
    const mention = mentions[index]!;
    if (mention.entity < 0 || mention.kind === 'pronoun') continue;
    const known = found.find((other) => other.entity === mention.entity);
    if (known !== undefined) {
      if (known.plain < 0 && !mention.marked) known.plain = index;
    } else if (
      found.length < ENTITIES &&
      contradiction(context, gender, mention, entities[mention.entity]!) === undefined
    ) {
      found.push({ entity: mention.entity, mention: index, plain: mention.marked ? -1 : index });
    }
  }
  return found;
}

/** The entities mentioned before a pronoun that it cannot refer to, and what in them contradicts it; nearest first. */
export function excludedAntecedents(
  context: QuoteContext,
  pronoun: number,
): { entity: number; mention: number; excluded: Contradiction }[] {
  const { mentions, entities } = context.document;
  const found = new Map<number, { entity: number; mention: number; excluded: Contradiction }>();
  for (
    let index = pronoun - 1;
    index >= 0 && index > pronoun - MENTIONS_BACK && found.size < ENTITIES;
    index--
  ) {
    const mention = mentions[index]!;
    const { entity } = mention;
    if (entity < 0 || mention.kind === 'pronoun' || found.has(entity)) continue;
    const excluded = contradiction(context, mentions[pronoun]!.gender, mention, entities[entity]!);
    if (excluded !== undefined) found.set(entity, { entity, mention: index, excluded });
  }
  return [...found.values()];
}

/** What of an entity contradicts a pronoun of this gender, if anything does. */
function contradiction(
  { document }: QuoteContext,
  gender: EntityGender,
  mention: Mention,
  entity: Entity,
): Contradiction | undefined {
  const { kind } = entity;
  const one = gender === 'male' || gender === 'female';
  if (mention.kind === 'nominal') {
    if (kind === 'unknown') return 'kind';
    // "liberal", "percent", "voters": without an article a noun for a person is no one in particular.
    if (one && (document.classes[mention.firstToken]! & (W.determiner | W.possessive)) === 0) return 'kind';
  }
  if (!one) return kind !== (gender === 'neuter' ? 'person' : 'place') ? undefined : 'kind';
  if (entity.gender === 'plural') return 'number';
  if (kind !== 'person' && kind !== 'unknown') return 'kind';
  return entity.gender === (gender === 'male' ? 'female' : 'male') ? 'gender' : undefined;
}
