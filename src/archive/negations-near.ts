import type { Span } from '../model/span.ts';
import { isNegation } from './is-negation.ts';
import type { WordToken } from './word-tokens.ts';

const BREAK = /[.,;:!?…。，；：！？؛،\n]/;

/** Words with a "not" right before or behind them in their sentence: without it they would say the opposite. */
export function withNegations(span: Span, text: string, said: readonly WordToken[], reach: number): Span {
  let { start, end } = span;
  const breaks = (at: number) => BREAK.test(text.slice(said[at - 1]!.end, said[at]!.start));
  for (let at = span.start; at > 0 && at > span.start - reach && !breaks(at); at--)
    if (isNegation(said[at - 1]!.word)) start = at - 1;
  for (let at = span.end; at > 0 && at < said.length && at < span.end + reach && !breaks(at); at++)
    if (isNegation(said[at]!.word)) end = at + 1;
  return { start, end };
}

/** Whether a word that negates stands between stretches of words, where somebody left words out. */
export function leavesOutNegation(spans: readonly Span[], words: readonly string[]): boolean {
  return spans.some(({ end }, at) => words.slice(end, spans[at + 1]?.start ?? end).some(isNegation));
}
