import type { Document } from '../model/document.ts';
import type { Quote } from '../model/quote.ts';

/** Document → its quotes (direct, mixed and indirect), ordered by their first fragment. Pure; never throws. */
export function findQuotes(_document: Document): Quote[] {
  return [];
}
