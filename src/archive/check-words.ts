import type { CheckAnswer, DifferencePart } from '../model/answer.ts';
import type { ArchivedQuote } from '../model/archived-quote.ts';
import { foldWords } from './fold-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordDifference } from './word-difference.ts';
import { wordTokens } from './word-tokens.ts';

/** How a quote answers to words that were asked about. */
export interface JudgedWords {
  readonly quote: ArchivedQuote;
  readonly verdict: Exclude<CheckAnswer['verdict'], 'another' | 'not-found'>;
  /** In [0, 1]. */
  readonly closeness: number;
  readonly difference: readonly DifferencePart[];
}

/** Adjacent telling words. */
export function checkTermPairs(words: string): readonly (readonly [string, string])[] {
  const telling = foldWords(words).filter((word) => !STOP_WORDS.has(word));
  return telling.slice(1).map((word, at) => [telling[at]!, word] as const);
}

/** Placeholder judge. */
export function judgeWords(words: string, quotes: readonly ArchivedQuote[]): JudgedWords[] {
  const asked = wordTokens(words).map(({ word }) => word);
  return quotes.flatMap((quote): JudgedWords[] => {
    const said = wordTokens(quote.texts.join(' ')).map(({ word }) => word);
    const verbatim = ` ${said.join(' ')} `.includes(` ${asked.join(' ')} `);
    const shared = asked.filter((word) => said.includes(word)).length / Math.max(1, asked.length);
    if (!verbatim && shared < 0.7) return [];
    return [
      {
        quote,
        verdict: quote.type === 'indirect' ? 'reported' : verbatim ? 'verbatim' : 'close',
        closeness: (verbatim ? 1 : shared * 0.9) - (quote.type === 'indirect' ? 0.5 : 0),
        difference: verbatim ? [] : wordDifference(words, quote.texts.join(' … ')),
      },
    ];
  });
}
