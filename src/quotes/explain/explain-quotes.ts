import type { Document } from '../../model/document.ts';
import type { Quote } from '../../model/quote.ts';
import type { QuoteExplanation } from '../../model/quote-explanation.ts';
import { contains, type Span } from '../../model/span.ts';
import { findQuotes } from '../find-quotes.ts';
import { emptyTrace, type QuoteTrace } from '../quote-trace.ts';
import { explainPronoun } from './explain-pronoun.ts';
import { explainSpeaker } from './explain-speaker.ts';
import { explainSpeech } from './explain-speech.ts';

/**
 * Why `findQuotes` answers what it answers: one entry for each stretch in marks, taken as speech or not, each turn
 * of an interview and each statement without marks, in the order of the article. It runs `findQuotes` itself and
 * reads the decisions noted on the way; nothing is decided twice.
 */
export function explainQuotes(document: Document): QuoteExplanation[] {
  const trace = emptyTrace();
  const quotes = findQuotes(document, trace);
  const inMarks = explainMarks(trace, quotes);
  const seen = new Set(inMarks.map(({ span }) => keyOf(span)));
  const others = quotes
    .filter(({ fragments }) => !seen.has(keyOf(fragments[0]!)))
    .map((quote) => explainUnmarked(trace, quote));
  return [...inMarks, ...others].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function explainMarks(
  { context, shapes, turns: found = [], speech, speakers }: QuoteTrace,
  quotes: readonly Quote[],
): QuoteExplanation[] {
  if (context === undefined || shapes === undefined) return [];
  const isTurn = new Set(found);
  const turns = found.map(({ fragments }) => fragments[0]!);
  const marked = quotes.filter((quote) => quote.type !== 'indirect' && !isTurn.has(quote));
  const quoteOf = new Map(
    marked.flatMap((quote) => quote.fragments.map((fragment) => [keyOf(fragment), quote] as const)),
  );
  const decisionOf = new Map(speakers.map((decision) => [decision.candidate, decision]));
  let turn = 0;
  return context.candidates.map((candidate, index): QuoteExplanation => {
    const span = { start: candidate.mark.start, end: candidate.mark.end };
    while (turn < turns.length && turns[turn]!.end < span.end) turn++;
    const inTurn = turn < turns.length && contains(turns[turn]!, span);
    const quote = inTurn ? undefined : quoteOf.get(keyOf(span));
    const decision = decisionOf.get(candidate);
    return {
      basis: 'marks',
      span,
      speech: explainSpeech(speech[index]!, context.document.article.language),
      inTurn,
      ...(quote === undefined ? {} : { quote }),
      ...(decision === undefined ? {} : { speaker: explainSpeaker(context, shapes, decision, quote) }),
    };
  });
}

function explainUnmarked({ context, antecedents }: QuoteTrace, quote: Quote): QuoteExplanation {
  const span = quote.fragments[0]!;
  if (quote.type !== 'indirect') return { basis: 'turn', span, quote };
  const start = quote.speaker?.mention.start;
  const decision = antecedents.findLast(
    ({ pronoun }) => context?.document.mentions[pronoun]?.start === start,
  );
  if (context === undefined || decision === undefined) return { basis: 'clause', span, quote };
  return {
    basis: 'clause',
    span,
    quote,
    pronoun: explainPronoun(context, decision, quote.speaker?.entity ?? -1),
  };
}

function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}
