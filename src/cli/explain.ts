import type { Document } from '../model/document.ts';
import type { Quote } from '../model/quote.ts';
import type { QuoteExplanation } from '../model/quote-explanation.ts';

/** Explains some quotes of a document; without `quotes` all of them, and what was turned down. */
export async function explain(document: Document, quotes?: readonly Quote[]): Promise<QuoteExplanation[]> {
  const { explainQuotes } = await import('../quotes/explain/explain-quotes.ts');
  const explanations = explainQuotes(document);
  if (quotes === undefined) return explanations;
  const { explanationsOf } = await import('../quotes/explain/explanations-of.ts');
  return explanationsOf(explanations, quotes);
}
