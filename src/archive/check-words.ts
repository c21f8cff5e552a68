import type { DifferencePart } from '../model/answer.ts';
import type { QuoteType } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { type AskedPiece, askedPieces } from './asked-pieces.ts';
import { findNearRun, findRuns } from './find-pieces.ts';
import { leavesOutNegation, withNegations } from './negations-near.ts';
import { tellingWeight, wordWeight } from './telling-weight.ts';
import { wordDifference } from './word-difference.ts';
import { type WordToken, wordTokens } from './word-tokens.ts';

export { checkTermPairs } from './check-term-pairs.ts';

/** A quote as far as words are looked for in it. */
export interface CheckableQuote {
  readonly type: QuoteType;
  readonly texts: readonly string[];
}

/** How a quote answers to words that were asked about. */
export interface JudgedWords<T> {
  readonly quote: T;
  /** `close`: not word for word; `reported`: with these words or such, but they are the publisher's. */
  readonly verdict: 'verbatim' | 'close' | 'reported';
  /** In [0, 1]: verbatim 1, close above a half, reported below. */
  readonly closeness: number;
  /** The words asked about (`only-a`) against those of the quote (`only-b`); empty where they are the same. */
  readonly difference: readonly DifferencePart[];
}

/** Fewer words than this are found word for word or not at all. */
const LEAST_WORDS = 3;
/** So many edits for each word asked about, and so much of what they tell, is still much the same. */
const MOST_EDITS = 0.34;
const LEAST_TOLD = 0.6;
/** A "not" so near to the words is of their sentence. */
const BESIDE = 3;
/** More of a long quote is not compared. */
const LONGEST = 2_000;

/**
 * Judges how each quote answers to words that somebody may have said, the best first. `verbatim` are words in a row, or rows in
 * order where words are left out ("…"), whatever the typography; never where a digit differs, nor where a "not" right beside the words
 * or among those left out is passed over: these are `close`, with what differs. Costs the product of the lengths, both bounded.
 */
export function judgeWords<T extends CheckableQuote>(asked: string, quotes: readonly T[]): JudgedWords<T>[] {
  const pieces = askedPieces(asked);
  if (pieces.length === 0) return [];
  const judged = quotes.flatMap((quote): JudgedWords<T>[] => {
    const found = judge(asked, pieces, quote);
    return found === undefined ? [] : [{ quote, ...found }];
  });
  return judged.sort((a, b) => b.closeness - a.closeness);
}

function judge(
  asked: string,
  pieces: readonly AskedPiece[],
  { type, texts }: CheckableQuote,
): Omit<JudgedWords<unknown>, 'quote'> | undefined {
  const text = texts.join(' … ');
  const said = wordTokens(text).slice(0, LONGEST);
  const words = said.map(({ word }) => word);
  const runs = pieces.map((piece) => piece.words.map(({ word }) => word));
  const exact = findRuns(words, runs);
  const all = runs.flat();
  const few = all.reduce((total, word) => total + wordWeight(word), 0) < LEAST_WORDS;
  const indirect = type === 'indirect';
  if (exact !== undefined) {
    const kept = exact.map((span) => withNegations(span, text, said, few ? 1 : BESIDE));
    const whole = exact.every(({ start, end }, at) => kept[at]!.start === start && kept[at]!.end === end);
    if (whole && !leavesOutNegation(exact, words)) {
      const verdict = indirect ? 'reported' : 'verbatim';
      return { verdict, closeness: indirect ? 0.5 : 1, difference: [] };
    }
    return close(asked, joinedSpan(kept), text, said, 0.95, indirect);
  }
  if (few || told(all, words) < weightOf(all) * LEAST_TOLD) return undefined;
  const near = findNear(runs, words);
  const edits = near.reduce((total, each) => total + each.edits, 0);
  if (edits > Math.max(1, Math.floor(all.length * MOST_EDITS))) return undefined;
  const span = joinedSpan(near);
  const shared = told(all, words.slice(span.start, span.end));
  if (shared < 1 || shared < weightOf(all) * LEAST_TOLD) return undefined;
  return close(
    asked,
    withNegations(span, text, said, BESIDE),
    text,
    said,
    0.9 * (1 - edits / all.length),
    indirect,
  );
}

/** What of the words of each piece is nearest to it, each behind the one before. */
function findNear(
  runs: readonly (readonly string[])[],
  words: readonly string[],
): readonly (Span & { readonly edits: number })[] {
  let from = 0;
  return runs.map((run) => {
    const { start, end, edits } = findNearRun(words.slice(from), run);
    const span = { start: from + start, end: from + end, edits };
    from = span.end;
    return span;
  });
}

function close(
  asked: string,
  { start, end }: Span,
  text: string,
  said: readonly WordToken[],
  closeness: number,
  indirect: boolean,
): Omit<JudgedWords<unknown>, 'quote'> {
  const stretch = end <= start ? '' : text.slice(said[start]!.start, said[end - 1]!.end);
  return {
    verdict: indirect ? 'reported' : 'close',
    closeness: indirect ? closeness / 2 : 0.5 + closeness / 2,
    difference: wordDifference(asked, stretch),
  };
}

function joinedSpan(spans: readonly Span[]): Span {
  return { start: spans[0]!.start, end: Math.max(...spans.map(({ end }) => end)) };
}

/** How much words tell of which others have them too. */
function told(asked: readonly string[], words: readonly string[]): number {
  const there = new Set(words);
  return weightOf(asked.filter((word) => there.has(word)));
}

function weightOf(words: readonly string[]): number {
  return words.reduce((total, word) => total + (tellingWeight(word) || 0.25), 0);
}
