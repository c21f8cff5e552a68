import { tellingWeight, wordWeight } from './telling-weight.ts';
import { wordTokens } from './word-tokens.ts';

/** Longer quotations are compared by their first words. */
const MOST = 400;
const BREAK = /[.,;:!?…—–。，、；：！？؛،\n]/;

/** A quotation as it is compared with others of the same speaker. */
export interface Utterance {
  readonly words: readonly string[];
  /** How much each word tells: see `tellingWeight`. */
  readonly weights: readonly number[];
  readonly telling: number;
  readonly length: number;
  /** For each word, whether punctuation stands before it. */
  readonly breaks: readonly boolean[];
}

/** Reads the fragments of a quotation for comparison. */
export function readUtterance(texts: readonly string[]): Utterance {
  const text = texts.join('\n');
  const tokens = wordTokens(text).slice(0, MOST);
  const words = tokens.map(({ word }) => word);
  const weights = words.map(tellingWeight);
  return {
    words,
    weights,
    telling: sum(weights),
    length: sum(words.map(wordWeight)),
    breaks: tokens.map(({ start }, at) => BREAK.test(text.slice(tokens[at - 1]?.end ?? 0, start))),
  };
}

/** What a word is compared by: a number that differs is a difference to be shown, not another utterance. */
export function asCompared(word: string): string {
  return /^-?\d/.test(word) ? '#' : word;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
