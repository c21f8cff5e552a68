import type { Document } from '../model/document.ts';
import { W } from '../text/word-classes.ts';

const MAX_TOKENS = 16;
/** Prepositions that say whom or what a noun stands for, wherever the phrase stands. */
const LINKS = new Set('of for from at with close familiar des der von du de del della di'.split(' '));
/** Adjectives that stand after their noun and go on with a preposition. */
const AFTER_NOUN = new Set('close familiar aware loyal opposed responsible present able such'.split(' '));

/**
 * A noun phrase as the article writes it, with what says which one is meant: "a spokesman for the ministry",
 * "a person familiar with the talks", "a legal opinion drafted for the project". Up to 16 tokens; white space folded.
 */
export function asWritten(document: Document, index: number): string {
  const { mentions, tokens, article } = document;
  const mention = mentions[index]!;
  const end = mention.kind === 'nominal' ? complementEnd(document, index) : mention.endToken;
  return article.body.slice(mention.start, tokens[end - 1]!.end).replace(/\s+/g, ' ');
}

function complementEnd(document: Document, index: number): number {
  const { mentions, sentences } = document;
  const mention = mentions[index]!;
  const limit = Math.min(sentences[mention.sentence]!.endToken, mention.endToken + MAX_TOKENS);
  const whole = subjectEnd(document, index, limit);
  if (whole > mention.endToken) return whole;
  return linkedEnd(document, index, limit);
}

/** Before its verb the whole subject belongs to the phrase; -1 where no verb follows or a clause comes between. */
function subjectEnd(document: Document, index: number, limit: number): number {
  const { tokens, classes, article, mentions } = document;
  const { endToken, headEnd } = mentions[index]!;
  if (article.language !== 'en' || headEnd !== endToken) return -1;
  for (let at = endToken; at < limit; at++) {
    const token = tokens[at]!;
    const bits = classes[at]!;
    if (token.kind !== 'word' && token.kind !== 'number' && token.text !== '-') return -1;
    const participle = at === endToken && isReduced(document, at);
    if (
      at === endToken &&
      !participle &&
      !opensComplement(bits, token.lower) &&
      !isSecondRole(document, index)
    )
      return -1;
    if (at > endToken && isVerb(bits, token.lower) && follows(classes[at - 1]!, tokens[at - 1]!.lower))
      return withoutAdverbs(document, endToken, at);
    if ((bits & (W.pronoun | W.conjunction)) !== 0 && (bits & W.determiner) === 0 && token.lower !== 'and')
      return -1;
    if (token.lower === 'after' || token.lower === 'before' || token.lower === 'during') return -1;
  }
  return -1;
}

/** "drafted for the project", "campaigning for Britain": a participle that a preposition follows, no verb with its object. */
function isReduced({ tokens, classes }: Document, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !/..(?:ed|ing)$/.test(token.lower)) return false;
  return (classes[at]! & (W.strongCue | W.usualCue)) === 0 && PARTICIPLE_LINKS.has(next.lower);
}

/** Prepositions after a participle; "off", "out", "up" belong to verbs. */
const PARTICIPLE_LINKS = new Set('by for from in to with at on as against inside near under'.split(' '));

function opensComplement(bits: number, lower: string): boolean {
  return (bits & W.preposition) !== 0 || AFTER_NOUN.has(lower);
}

function isVerb(bits: number, lower: string): boolean {
  if ((bits & (W.auxiliary | W.finite | W.strongCue)) !== 0) return true;
  return /..ed$/.test(lower) || ((bits & W.usualCue) !== 0 && /[^s]s$/.test(lower));
}

/** Whether a verb may follow this word: behind a preposition, an article or an adverb it is a participle. */
function follows(bits: number, lower: string): boolean {
  return (bits & (W.preposition | W.determiner | W.possessive)) === 0 && !lower.endsWith('ly');
}

/** "the senator and presidential candidate": a second noun without an article is the same person's. */
function isSecondRole({ tokens, classes, mentions }: Document, index: number): boolean {
  const mention = mentions[index]!;
  const second = mentions[index + 1];
  return (
    tokens[mention.endToken]!.lower === 'and' &&
    mention.entityKind === 'person' &&
    second?.firstToken === mention.endToken + 1 &&
    second.kind === 'nominal' &&
    second.entityKind === 'person' &&
    (classes[second.firstToken]! & (W.determiner | W.possessive)) === 0
  );
}

/** "the aide on Thursday said": the day and the adverb before the verb are none of the phrase. */
function withoutAdverbs(document: Document, from: number, to: number): number {
  const { tokens, classes } = document;
  let end = to;
  while (end > from) {
    const bits = classes[end - 1]!;
    const day =
      (bits & W.calendar) !== 0 ||
      /^(?:week|month|year|morning|night|last|this)$/.test(tokens[end - 1]!.lower);
    if (!day && (bits & (W.adverb | W.preposition | W.auxiliary)) === 0) break;
    end--;
  }
  return end;
}

/** Behind its verb only what a linking preposition ties to the noun: "said a spokesman for the ministry in a statement". */
function linkedEnd(document: Document, index: number, limit: number): number {
  const { mentions, tokens, classes } = document;
  const mention = mentions[index]!;
  let end = mention.endToken;
  for (let next = index + 1; next < mentions.length; next++) {
    const linked = mentions[next]!;
    const link = tokens[end];
    if (link === undefined || end >= limit || linked.kind === 'pronoun' || linked.endToken > limit) break;
    const gap = linked.firstToken - end;
    if (gap < 1 || gap > 2 || !LINKS.has(link.lower)) break;
    if (gap === 2 && (classes[end + 1]! & (W.preposition | W.determiner)) === 0) break;
    end = linked.endToken;
  }
  return end;
}
