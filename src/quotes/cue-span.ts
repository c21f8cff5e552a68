import type { Span } from '../model/span.ts';
import type { MentionShape } from './mention-shape.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';

/** The words that signal the attribution: the speaker's verb of speech, "according to", or none. */
export function cueSpan(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  candidate: MarkedCandidate,
  mention: number,
): Span | undefined {
  const { tokens } = context.document;
  const shape = shapes[mention]!;
  const first = context.document.mentions[mention]!.firstToken;
  if (shape.accordingTo) {
    const to = first - 1;
    const from = tokens[to]!.lower === 'to' && to > 0 ? to - 1 : to;
    return { start: tokens[from]!.start, end: tokens[to]!.end };
  }
  const at = shape.cueIndex >= 0 ? shape.cueIndex : nearestCue(context, candidate);
  return at < 0 ? undefined : { start: tokens[at]!.start, end: tokens[at]!.end };
}

/** A verb of speech within three words of the marks, else -1. */
function nearestCue(context: QuoteContext, candidate: MarkedCandidate): number {
  for (let step = 0; step < 3; step++) {
    if (candidate.left - step >= 0 && context.cue[candidate.left - step]! > 0) return candidate.left - step;
    if (candidate.right + step < context.cue.length && context.cue[candidate.right + step]! > 0)
      return candidate.right + step;
  }
  return -1;
}
