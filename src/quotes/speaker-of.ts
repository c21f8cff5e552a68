import type { Document } from '../model/document.ts';
import type { Speaker } from '../model/quote.ts';
import { asWritten } from './as-written.ts';

/**
 * The speaker a mention names: the fullest name and the first role the article gives, or for a noun phrase
 * its words as written ("a spokesman for the ministry").
 *
 * @param entity what a pronoun refers to; for other mentions their own entity.
 */
export function speakerOf(document: Document, index: number, entity?: number): Speaker {
  const mention = document.mentions[index]!;
  if (entity === undefined && mention.roleOf !== undefined) return speakerOf(document, mention.roleOf);
  const id = entity ?? mention.entity;
  const known = id >= 0 ? document.entities[id] : undefined;
  const span = { start: mention.start, end: mention.end };
  if (known === undefined) return { name: asWritten(document, index), entity: -1, mention: span };
  const isNominal = known.mentions.every((at) => document.mentions[at]!.kind !== 'name');
  const name = isNominal
    ? asWritten(document, mention.kind === 'nominal' ? index : known.mentions[0]!)
    : straight(known.name);
  const base = { name, entity: id, mention: span };
  if (isNominal) return base;
  const role = known.role === undefined ? {} : { role: known.role };
  return mention.kind === 'nominal'
    ? { ...base, ...role, asWritten: asWritten(document, index) }
    : { ...base, ...role };
}

/** Names have one spelling, whichever apostrophe a publisher sets: "O'Donnell". */
function straight(name: string): string {
  return name.replaceAll('’', "'");
}
