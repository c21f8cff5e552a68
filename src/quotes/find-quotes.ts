import type { Document } from '../model/document.ts';
import type { Quote } from '../model/quote.ts';
import { findIndirect } from './find-indirect.ts';
import { findMarkedQuotes } from './find-marked-quotes.ts';
import { mentionShapes } from './mention-shape.ts';
import { quoteContext } from './quote-context.ts';

/** Document → its quotes (direct, mixed and indirect), ordered by their first fragment. Pure; never throws. */
export function findQuotes(document: Document): Quote[] {
  const context = quoteContext(document);
  const shapes = mentionShapes(context);
  const marked = findMarkedQuotes(context, shapes);
  const indirect = findIndirect(context, shapes, marked);
  return [...marked, ...indirect].sort((a, b) => a.fragments[0]!.start - b.fragments[0]!.start);
}
