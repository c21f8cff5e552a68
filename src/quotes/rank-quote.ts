import type { Document } from '../model/document.ts';
import type { QuoteType, Speaker } from '../model/quote.ts';
import { isUpperCode } from '../text/characters.ts';
import { W } from '../text/word-classes.ts';
import { anaphoraWords } from './anaphora-words.ts';
import { findDangling, type TokenRange } from './find-dangling.ts';
import { substanceOf } from './substance.ts';

/** Below this rank a quote cannot stand alone in a digest. */
export const QUOTABLE = 0.35;
/** What does not stand alone keeps its order below `QUOTABLE`: this times what it would have had. */
const NOT_ALONE = 0.3;

/** Between these numbers of words a quote is neither thin nor long. */
const FEW_WORDS = 14;
const MANY_WORDS = 28;
/** A fragment with fewer words is no statement, whatever it says. */
const MIN_WORDS = 4;
/** A whole clause without a verb we know has a verb we don't know when it has so many words. */
const CLAUSE_WORDS = 6;
/** Words woven into our sentence say something of their own when there are so many. */
const WOVEN_WORDS = 8;
/** From so many words on a quote is too long to head a digest, and from twice as many hopeless. */
const LONG_WORDS = 50;

/**
 * How quotable a quote is, in [0, 1]: whole clauses of about twenty words by somebody who matters to the story, that
 * take a stand rather than report logistics. What cannot be read alone, because it is a scrap or hangs on a "that"
 * whose noun is elsewhere, ranks below `QUOTABLE`. Linear in the quote's length. The weights are set by hand, by reading
 * key quotes as a desk editor would.
 */
export function rankQuote(
  document: Document,
  fragments: readonly TokenRange[],
  type: QuoteType,
  speaker: Speaker | undefined,
): number {
  const { tokens, article, sentences } = document;
  const first = fragments[0]!;
  const words = fragments.reduce((sum, range) => sum + wordsIn(document, range), 0);
  const { stance, logistics, hasVerb } = substanceOf(document, fragments);
  const last = tokens[fragments.at(-1)!.end - 1]!.text;
  const opening = tokens[first.first]!;
  const paragraph = sentences[sentenceAt(document, opening.start)]?.paragraph ?? 0;
  const score =
    0.28 * lengthFit(words) +
    0.22 * (type === 'direct' ? 1 : 0) +
    0.16 * stance +
    0.12 * weightOf(document, speaker) +
    0.08 * (1 - paragraph / Math.max(1, article.paragraphs.length)) +
    0.06 * (speaker === undefined ? 0 : 1) +
    0.04 * (speaker?.role === undefined ? 0 : 1) +
    0.04 * (/[.!…,]$/.test(last) ? 1 : 0) -
    0.25 * Math.max(0, Math.min(1, words / LONG_WORDS - 1)) -
    0.2 * logistics -
    0.12 * (anaphoraWords(article.language).openers.has(opening.lower) ? 1 : 0) -
    0.12 * (last === '?' ? 1 : 0) -
    0.2 * (hangsOnOurs(document, first.first) ? 1 : 0);
  const says =
    type === 'direct' ? words >= (hasVerb ? MIN_WORDS : CLAUSE_WORDS) : hasVerb && words >= WOVEN_WORDS;
  const alone = says && !isTitle(document, fragments) && findDangling(document, fragments) < 0;
  return Math.round(Math.max(0, Math.min(1, alone ? score : score * NOT_ALONE)) * 1000) / 1000;
}

/** “who understand that …”, “are set …”: a fragment whose subject is in the words around it. */
function hangsOnOurs({ tokens, classes }: Document, at: number): boolean {
  const { text, lower } = tokens[at]!;
  return text === lower && (RELATIVE.has(lower) || (classes[at]! & W.auxiliary) !== 0);
}

const RELATIVE = new Set('who whose whom which die der denen deren qui dont che cuyo'.split(' '));

/** Whether nearly all its longer words have capitals, where nouns have none: a title that was taken for speech. */
function isTitle({ tokens, article }: Document, fragments: readonly TokenRange[]): boolean {
  if (article.language === 'de') return false;
  let long = 0;
  let capitals = 0;
  for (const { first, end } of fragments) {
    for (let at = first; at < end; at++) {
      const { text, kind } = tokens[at]!;
      if (kind !== 'word' || text.length < 4) continue;
      long++;
      if (isUpperCode(text.charCodeAt(0)) && text !== text.toUpperCase()) capitals++;
    }
  }
  return long > 2 && capitals > 0.8 * long;
}

/** 1 within the usual length, falling off on both sides with the logarithm of the number of words. */
function lengthFit(words: number): number {
  const off =
    words < FEW_WORDS
      ? Math.log(FEW_WORDS / (words + 0.5))
      : words > MANY_WORDS
        ? Math.log(words / MANY_WORDS)
        : 0;
  return Math.exp(-((off / 0.75) ** 2));
}

/** How much the speaker matters: the mentions of the entity, against six or the most mentioned. */
function weightOf({ entities }: Document, speaker: Speaker | undefined): number {
  const entity = speaker === undefined ? undefined : entities[speaker.entity];
  return entity === undefined ? 0 : Math.min(1, entity.mentions.length / 6);
}

function wordsIn({ tokens }: Document, { first, end }: TokenRange): number {
  let count = 0;
  for (let at = first; at < end; at++) {
    const { kind } = tokens[at]!;
    if (kind === 'word' || kind === 'number') count++;
  }
  return count;
}

function sentenceAt({ sentences }: Document, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
