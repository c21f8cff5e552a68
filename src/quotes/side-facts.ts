import type { MentionShape } from './mention-shape.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';

/** What stands to the left and right of a quote, the same for all its candidates. */
export interface SideFacts {
  readonly leftCue: number;
  readonly leftCueDistance: number;
  readonly rightCue: number;
  readonly rightCueDistance: number;
  /** 0–3: how much what follows looks like "X said" or "said X". */
  readonly rightClause: number;
  readonly rightMentionCue: number;
  readonly leftMentionCue: number;
}

/** Computes the facts beside a quote from its paragraph. */
export function sideFacts(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  candidate: MarkedCandidate,
): SideFacts {
  const {
    cue,
    marked,
    sentenceOf,
    plainBefore,
    paragraphOf,
    paragraphFirst,
    paragraphEnd,
    mentionAt,
    document,
  } = context;
  const paragraph = paragraphOf[candidate.first]!;
  let leftCue = -1;
  let leftMentionCue = 0;
  for (
    let at = candidate.left;
    at >= paragraphFirst[paragraph]! && sentenceOf[at]! >= candidate.sentence - 1;
    at--
  ) {
    if (marked[at] === 1) break;
    if (cue[at]! > 0 && leftCue < 0) leftCue = at;
    const mention = mentionAt[at]!;
    if (mention >= 0 && sentenceOf[at] === candidate.sentence)
      leftMentionCue = Math.max(leftMentionCue, shapes[mention]!.cueAfter);
  }
  let rightCue = -1;
  let rightMentionCue = 0;
  for (
    let at = candidate.right;
    at < paragraphEnd[paragraph]! && sentenceOf[at]! <= candidate.endSentence + 1;
    at++
  ) {
    if (marked[at] === 1) break;
    if (cue[at]! > 0 && rightCue < 0) rightCue = at;
    const mention = mentionAt[at]!;
    if (mention >= 0 && at < candidate.right + 12) {
      rightMentionCue = Math.max(
        rightMentionCue,
        shapes[mention]!.cueAfter,
        shapes[mention]!.cueBefore,
        shapes[mention]!.cueAfterApposition,
      );
    }
    if (document.tokens[at]!.text === '.') break;
  }
  const leftCueDistance = leftCue < 0 ? 30 : plainBefore[candidate.first]! - plainBefore[leftCue]!;
  const rightCueDistance =
    rightCue < 0
      ? 30
      : plainBefore[rightCue]! - plainBefore[Math.min(candidate.right, plainBefore.length - 1)]!;
  return {
    leftCue,
    leftCueDistance,
    rightCue,
    rightCueDistance,
    rightClause: rightClause(context, candidate, rightCueDistance),
    rightMentionCue,
    leftMentionCue,
  };
}

/** Whether a lower-case clause, a name or a verb of speech follows the closing mark at once. */
function rightClause(context: QuoteContext, candidate: MarkedCandidate, distance: number): number {
  const { document, paragraphOf, mentionAt, cue } = context;
  const at = candidate.right;
  if (at >= document.tokens.length || paragraphOf[at] !== paragraphOf[candidate.first]) return 0;
  const last = document.tokens[candidate.end - 1]!.text;
  const open = last === ',' || last === '?' || last === '!' || document.tokens[at]!.text === ',';
  if (!open) return 0;
  if (cue[at]! > 0 || mentionAt[at]! >= 0) return 3;
  return distance < 8 ? 2 : 1;
}
