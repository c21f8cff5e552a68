import type { Token } from '../model/document.ts';
import { stem } from './stem.ts';
import { CONTENT_WEIGHT, termWeights } from './term-weights.ts';

/** Gives the content words of a document numbers from 0 on, in the order they are asked for. */
export interface TermNumbers {
  /** Inverse document frequency by term. */
  readonly weight: number[];
  /** The term of a token, numbered if it is new; -1 for what is no content word. */
  numberOf(token: Token): number;
  /** The stem of a token with its weight and, if the document has it, its term; undefined for function words. */
  lookUp(token: Token): { readonly root: string; readonly weight: number; readonly term: number } | undefined;
}

/** Starts the numbering for a document in `language`. */
export function numberTerms(language: string): TermNumbers {
  const weigh = termWeights(language);
  const byRoot = new Map<string, number>();
  const byForm = new Map<string, number>();
  const weight: number[] = [];
  const assign = (token: Token): number => {
    const root = rootOf(token);
    const value = weigh(root);
    if (value < CONTENT_WEIGHT) return -1;
    const known = byRoot.get(root);
    if (known !== undefined) return known;
    byRoot.set(root, weight.length);
    return weight.push(value) - 1;
  };
  return {
    weight,
    numberOf(token) {
      if (token.kind !== 'word' && token.kind !== 'number') return -1;
      let term = byForm.get(token.lower);
      if (term === undefined) {
        term = assign(token);
        byForm.set(token.lower, term);
      }
      return term;
    },
    lookUp(token) {
      if (token.kind !== 'word' && token.kind !== 'number') return undefined;
      const root = rootOf(token);
      const value = weigh(root);
      return value < CONTENT_WEIGHT ? undefined : { root, weight: value, term: byRoot.get(root) ?? -1 };
    },
  };
}

function rootOf({ kind, lower }: Token): string {
  return kind === 'number' ? lower : stem(lower);
}
