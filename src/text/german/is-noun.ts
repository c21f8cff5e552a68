import type { PhraseContext } from '../phrase.ts';
import { W } from '../word-classes.ts';

/** "documenta-Homepage": a compound whose last part has the capital. */
const LOWER_COMPOUND = /^[a-zäöü]+-[A-ZÄÖÜ]/;

/** Whether a token is a noun or a name by its capital. */
export function isNoun(context: PhraseContext, at: number): boolean {
  const bits = context.classes[at];
  if (bits === undefined || context.tokens[at]!.kind !== 'word' || (bits & W.accordingTo) !== 0) return false;
  if (context.names[at] === 1 || LOWER_COMPOUND.test(context.tokens[at]!.text)) return true;
  return (bits & W.capital) !== 0 && (bits & (W.role | W.organisation | W.document)) !== 0;
}

/** A lower-case word without its diacritics, as first names are listed. */
export function withoutDiacritics(lower: string): string {
  return lower.normalize('NFKD').replace(/\p{M}/gu, '');
}
