import type { Document, Sentence, Token } from '../model/document.ts';
import { numberTerms, type TermNumbers } from './number-terms.ts';

/** The content words of a document as numbered terms, and how each sentence uses them. */
export interface Salience {
  /** Per sentence: its distinct terms in order of first use. */
  readonly terms: readonly (readonly number[])[];
  /** Per sentence: the same in ascending order. */
  readonly sorted: readonly (readonly number[])[];
  /** Inverse document frequency by term. */
  readonly weight: readonly number[];
  /** Occurrences in the document by term. */
  readonly count: readonly number[];
  /** The sentence that uses a term first, by term. */
  readonly first: readonly number[];
  /** The last sentence that uses a term, by term. */
  readonly last: readonly number[];
  /** Per sentence: how many of its pairs of neighbouring terms are found in other sentences too. */
  readonly pairs: readonly number[];
  /** Length of each sentence's vector of weights. */
  readonly norm: readonly number[];
  /** By term, whether the headline uses it. */
  readonly inHeadline: readonly boolean[];
  /** Sum of the weights of the headline's content words; 0 without a headline. */
  readonly headlineWeight: number;
}

/** Counts the content words of the given sentences of a document. Linear in its tokens. */
export function measureSalience(
  { tokens, article }: Document,
  sentences: readonly Sentence[],
  headline: readonly Token[],
): Salience {
  const numbers = numberTerms(article.language);
  const { weight } = numbers;
  const count: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const sequences: number[][] = [];
  const terms: number[][] = [];
  const norm: number[] = [];
  for (let index = 0; index < sentences.length; index++) {
    const { firstToken, endToken } = sentences[index]!;
    const sequence: number[] = [];
    const own: number[] = [];
    let squares = 0;
    for (let at = firstToken; at < endToken; at++) {
      const term = numbers.numberOf(tokens[at]!);
      if (term < 0) continue;
      sequence.push(term);
      if (term === count.length) {
        count.push(0);
        first.push(index);
      }
      count[term]!++;
      if (last[term] === index) continue;
      last[term] = index;
      own.push(term);
      squares += weight[term]! ** 2;
    }
    sequences.push(sequence);
    terms.push(own);
    norm.push(Math.sqrt(squares));
  }
  const sorted = terms.map((own) => own.toSorted((a, b) => a - b));
  return {
    terms,
    sorted,
    weight,
    count,
    first,
    last,
    pairs: countPairs(sequences),
    norm,
    ...cover(numbers, headline),
  };
}

/** Two term numbers make one key: more distinct terms than this no document has. */
const PAIR_BASE = 2 ** 22;

function countPairs(sequences: readonly (readonly number[])[]): number[] {
  const lastUse = new Map<number, number>();
  const shared = new Set<number>();
  const keys = sequences.map((sequence, index) => {
    const own: number[] = [];
    for (let at = 1; at < sequence.length; at++) {
      const key = sequence[at - 1]! * PAIR_BASE + sequence[at]!;
      own.push(key);
      if ((lastUse.get(key) ?? index) !== index) shared.add(key);
      lastUse.set(key, index);
    }
    return own;
  });
  return keys.map((own) => own.reduce((sum, key) => sum + Number(shared.has(key)), 0));
}

function cover(
  numbers: TermNumbers,
  headline: readonly Token[],
): { inHeadline: boolean[]; headlineWeight: number } {
  const inHeadline = numbers.weight.map(() => false);
  const counted = new Set<string>();
  let headlineWeight = 0;
  for (const token of headline) {
    const found = numbers.lookUp(token);
    if (found === undefined || counted.has(found.root)) continue;
    counted.add(found.root);
    headlineWeight += found.weight;
    if (found.term >= 0) inHeadline[found.term] = true;
  }
  return { inHeadline, headlineWeight };
}

/** Cosine of two sentences' weight vectors, in [0, 1]. */
export function similarity({ sorted, weight, norm }: Salience, a: number, b: number): number {
  const length = norm[a]! * norm[b]!;
  if (length === 0) return 0;
  const [one, other] = [sorted[a]!, sorted[b]!];
  let shared = 0;
  let at = 0;
  for (const term of one) {
    while (at < other.length && other[at]! < term) at++;
    if (other[at] === term) shared += weight[term]! ** 2;
  }
  return shared / length;
}
