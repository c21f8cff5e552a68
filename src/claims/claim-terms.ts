import type { Document, Token } from '../model/document.ts';
import { stem } from '../summarizers/stem.ts';
import { CONTENT_WEIGHT, type TermWeights, termWeights } from '../summarizers/term-weights.ts';
import { W } from '../text/word-classes.ts';
import { numberValue } from './number-value.ts';

/** What sort of thing a word of a claim is: each is looked up in the article in its own way. */
export type TermKind = 'number' | 'name' | 'word';

/** A telling word of a sentence: a number, a part of a name, or a word that is neither grammar nor everywhere. */
export interface Term {
  readonly kind: TermKind;
  /** What it is compared by: a number's value, a name's letters without marks, a word's stem. */
  readonly key: string;
  /** Index into `Document.tokens`. */
  readonly token: number;
  /** Inverse document frequency. */
  readonly weight: number;
}

/** The word that opens a sentence has a capital anyway: from this weight on it is treated as a name, as what the claim is about. */
const RARE = 5;

/** The telling words of a stretch of tokens, in order. */
export function termsOf(document: Document, first: number, end: number): Term[] {
  const { tokens, classes, article } = document;
  const weights = termWeights(article.language);
  const terms: Term[] = [];
  for (let at = first; at < end; at++) {
    const term = termOf(tokens[at]!, classes[at]!, at, at === first && !isCapital(tokens[at + 1]), weights);
    if (term !== undefined) terms.push(term);
  }
  return terms;
}

function termOf(
  { kind, text, lower }: Token,
  bits: number,
  token: number,
  opens: boolean,
  weights: TermWeights,
): Term | undefined {
  if (kind !== 'word' && kind !== 'number') return undefined;
  const value = numberValue(text);
  if (value !== undefined) return { kind: 'number', key: value, token, weight: 3 };
  if (lower.length < 2 || (bits & W.grammatical) !== 0) return undefined;
  const key = stem(plain(lower));
  const weight = weights(key);
  const isName = text !== lower && (!opens || weight > RARE);
  if (isName) return { kind: 'name', key, token, weight };
  return weight < CONTENT_WEIGHT ? undefined : { kind: 'word', key, token, weight };
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text !== token.lower;
}

/** Small letters without diacritics and possessive endings. */
function plain(lower: string): string {
  return lower
    .replace(/['’]s?$/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
}
