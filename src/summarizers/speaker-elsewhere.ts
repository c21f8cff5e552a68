import type { Sentence } from '../model/document.ts';
import type { Quote } from '../model/quote.ts';
import { overlaps, type Span } from '../model/span.ts';

/** Marks that were paired wrongly can swallow half an article: longer fragments are not believed. UTF-16 units. */
const LONGEST = 1500;

/**
 * The indices of the sentences that carry words of a quote but neither its speaker nor its cue: shown alone,
 * they would pass for the publisher's own words. Linear in the quotes but for a binary search each.
 */
export function sentencesWithoutSpeaker(
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
): Set<number> {
  const found = new Set<number>();
  for (const { type, fragments, speaker, cue } of quotes) {
    if (type === 'mixed' || speaker === undefined) continue;
    for (const fragment of fragments) {
      if (fragment.end - fragment.start > LONGEST) continue;
      for (let at = firstReaching(sentences, fragment); at < sentences.length; at++) {
        const sentence = sentences[at]!;
        if (sentence.start >= fragment.end) break;
        const attributed =
          overlaps(speaker.mention, sentence) || (cue !== undefined && overlaps(cue, sentence));
        if (!attributed) found.add(at);
      }
    }
  }
  return found;
}

function firstReaching(sentences: readonly Sentence[], span: Span): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
