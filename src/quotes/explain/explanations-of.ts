import type { Quote } from '../../model/quote.ts';
import type { QuoteExplanation } from '../../model/quote-explanation.ts';

/** The explanations of some quotes of the article, in the article's order: those of what was turned down are left out. */
export function explanationsOf(
  explanations: readonly QuoteExplanation[],
  quotes: readonly Quote[],
): QuoteExplanation[] {
  const wanted = new Set(quotes.map(({ fragments }) => fragments[0]?.start));
  return explanations.filter(({ quote }) => quote !== undefined && wanted.has(quote.fragments[0]?.start));
}
