import type { Document } from '../model/document.ts';
import { type Term, termsOf } from './claim-terms.ts';
import { squeezed } from './squeezed.ts';

/** An article made ready to look claims up in. */
export interface ArticleTerms {
  readonly document: Document;
  /** By sentence: its telling words. */
  readonly sentences: readonly (readonly Term[])[];
  /** Its sentences as `squeezed` gives them: the first that reads so. */
  readonly whole: ReadonlyMap<string, number>;
  /** By key: the sentences that hold it, ascending. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** The beginnings of its names, by which "Chinese" is told to come from "China". */
  readonly nameStarts: ReadonlyMap<string, readonly string[]>;
}

/** At most so many sentences of an article are laid beside one of a claim. */
const MOST = 3;

/** Of names that begin alike so many are kept. */
const MOST_FORMS = 20;

/** A further sentence must explain at least this share of the claim's weight. */
const LEAST_GAIN = 0.08;

/** Indexes the telling words of an article by sentence. Linear. */
export function indexArticle(document: Document): ArticleTerms {
  const sentences = document.sentences.map(({ firstToken, endToken }) =>
    termsOf(document, firstToken, endToken),
  );
  const whole = new Map<string, number>();
  document.sentences.forEach(({ start, end }, index) => {
    const words = squeezed(document.article.body.slice(start, end));
    if (words !== '' && !whole.has(words)) whole.set(words, index);
  });
  const holders = new Map<string, number[]>();
  sentences.forEach((terms, index) => {
    for (const { key } of terms) {
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  const nameStarts = new Map<string, string[]>();
  for (const { kind, key } of sentences.flat()) {
    const known = nameStarts.get(key.slice(0, 4));
    if (kind !== 'name' || known?.includes(key)) continue;
    if (known === undefined) nameStarts.set(key.slice(0, 4), [key]);
    else if (known.length < MOST_FORMS) known.push(key);
  }
  return { document, sentences, whole, holders, nameStarts };
}

/** "Chinese", "Norwegian", "Iraqi", "Turkish": adjectives of places and their people. */
const DEMONYM = /(?:ese?|[aeiou]n|ish|[aeiou]i|qi|ic|ch)$/;

/** Whether a name is an adjective from a name of the article, or the other way round, as far as spelling tells. */
export function isDerived({ nameStarts }: ArticleTerms, key: string): boolean {
  return (
    key.length > 4 &&
    (nameStarts.get(key.slice(0, 4)) ?? []).some((other) => DEMONYM.test(key) !== DEMONYM.test(other))
  );
}

/**
 * The sentences of an article that together hold most of the weight of a claim's words, the one that holds most first: at most
 * three, chosen one by one.
 */
export function alignSentence({ holders }: ArticleTerms, claim: readonly Term[]): number[] {
  const missing = new Map(claim.map(({ key, weight }) => [key, weight] as const));
  const total = [...missing.values()].reduce((sum, weight) => sum + weight, 0);
  const aligned: number[] = [];
  while (aligned.length < MOST && missing.size > 0) {
    const gains = new Map<number, number>();
    for (const [key, weight] of missing) {
      for (const index of holders.get(key) ?? []) gains.set(index, (gains.get(index) ?? 0) + weight);
    }
    let best = -1;
    let highest = 0;
    for (const [index, gain] of gains) {
      // Of equals the sentence nearer to what is aligned already, then the earlier one.
      const value = gain - (aligned[0] === undefined ? index * 1e-6 : Math.abs(index - aligned[0]) * 1e-4);
      if (best < 0 || value > highest) [best, highest] = [index, value];
    }
    if (best < 0 || highest < LEAST_GAIN * total) break;
    aligned.push(best);
    for (const [key] of missing) if (holders.get(key)?.includes(best)) missing.delete(key);
  }
  return aligned;
}
