import type { Document } from '../model/document.ts';
import type { Speaker } from '../model/quote.ts';
import { W } from '../text/word-classes.ts';

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
    : known.name;
  const base = { name, entity: id, mention: span };
  return known.role === undefined || isNominal ? base : { ...base, role: known.role };
}

/** A noun phrase with the complement that says whom it stands for: "a spokesman for the ministry". */
function asWritten(document: Document, index: number): string {
  const { mentions, tokens, classes, article } = document;
  const mention = mentions[index]!;
  let { end } = mention;
  if (mention.kind === 'nominal' && mention.entityKind !== 'unknown') {
    const link = tokens[mention.endToken];
    const next = mentions[index + 1];
    const linked =
      link !== undefined && (classes[mention.endToken]! & W.preposition) !== 0 && LINKS.has(link.lower);
    if (
      linked &&
      next !== undefined &&
      next.firstToken - mention.endToken <= 2 &&
      next.firstToken > mention.endToken &&
      next.kind !== 'pronoun'
    )
      end = next.end;
  }
  return article.body.slice(mention.start, end).replace(/\s+/g, ' ');
}

const LINKS = new Set([
  'of',
  'for',
  'from',
  'at',
  'with',
  'des',
  'der',
  'von',
  'du',
  'de',
  'del',
  'della',
  'di',
]);
