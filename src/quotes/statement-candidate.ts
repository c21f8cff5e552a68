import type { MarkedCandidate, QuoteContext } from './quote-context.ts';
import type { ClauseRange } from './reported-clause.ts';

/** A statement without marks in the form in which the speaker model is asked about marked ones. */
export function statementCandidate(context: QuoteContext, ranges: readonly ClauseRange[]): MarkedCandidate {
  const { tokens } = context.document;
  const [{ first, end } = { first: 0, end: 1 }] = ranges;
  const { start } = tokens[first]!;
  const { end: stop } = tokens[end - 1]!;
  const sentence = context.sentenceOf[first]!;
  const paragraph = context.paragraphOf[first]!;
  return {
    mark: {
      start,
      end: stop,
      open: start,
      close: stop,
      style: 'double',
      depth: 0,
      paragraph,
      continues: false,
    },
    first,
    end,
    left: first - 1,
    right: end,
    sentence,
    endSentence: sentence,
    words: end - first,
    personal: false,
  };
}
