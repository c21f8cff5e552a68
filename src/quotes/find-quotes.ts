import type { Document } from '../model/document.ts';
import type { Quote } from '../model/quote.ts';
import { contains } from '../model/span.ts';
import { findIndirect } from './find-indirect.ts';
import { findMarkedQuotes } from './find-marked-quotes.ts';
import { findSpeech } from './find-speech.ts';
import { findTurns } from './find-turns.ts';
import { withJointly } from './joint-quotes.ts';
import { mentionEdges } from './mention-edges.ts';
import { mentionShapes } from './mention-shape.ts';
import { quoteContext } from './quote-context.ts';
import type { QuoteTrace } from './quote-trace.ts';

/**
 * Document → its quotes (direct, mixed and indirect), ordered by their first fragment. Pure; never throws.
 *
 * @param trace filled with the decisions taken on the way; see `explainQuotes`.
 */
export function findQuotes(document: Document, trace?: QuoteTrace): Quote[] {
  const speech = findSpeech(quoteContext(document, undefined, trace));
  const context = quoteContext(document, speech, trace);
  const shapes = mentionShapes(context);
  const edges = mentionEdges(document);
  const turns = findTurns(document);
  if (trace !== undefined) Object.assign(trace, { context, shapes, turns });
  const inTurn = (quote: Quote): boolean =>
    turns.some((turn) => contains(turn.fragments[0]!, quote.fragments[0]!));
  const spoken = findMarkedQuotes(context, shapes, speech).filter((quote) => !inTurn(quote));
  const marked = withJointly(context, edges, spoken);
  const indirect = findIndirect(context, shapes, edges, marked).filter((quote) => !inTurn(quote));
  return [...turns, ...marked, ...indirect].sort((a, b) => a.fragments[0]!.start - b.fragments[0]!.start);
}
