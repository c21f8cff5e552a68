import type { Quote } from '../model/quote.ts';

/** A quote together with the words its spans stand for, for readers who don't hold the body. */
export interface QuoteWithText extends Quote {
  /** One string a fragment, in order: `body.slice(start, end)`. */
  readonly texts: readonly string[];
  /** The words of the cue ("said"), where there is one. */
  readonly cueText?: string;
}

/** Adds a quote's words to it, sliced from the body byte for byte. */
export function withText(quote: Quote, body: string): QuoteWithText {
  const texts = quote.fragments.map(({ start, end }) => body.slice(start, end));
  if (quote.cue === undefined) return { ...quote, texts };
  return { ...quote, texts, cueText: body.slice(quote.cue.start, quote.cue.end) };
}
