import type { Sentence } from '../model/document.ts';
import type { Quote, Speaker } from '../model/quote.ts';
import { speakersOf } from '../model/speakers-of.ts';

/** How many key quotes a digest shows at most, and how many of them may be one speaker's. */
const MOST = 3;
const MOST_BY_ONE_SPEAKER = 2;
/** A quote whose speaker is less sure than this heads no digest while surer ones are there. */
const SURE = 0.7;

/**
 * Chooses the key quotes of a digest, best first: only words that stand in marks, by `rank`, no two that
 * share a sentence, at most two by one speaker and three in all; those whose speaker is unsure only where none is
 * sure, those nobody is named for only where no quote has a speaker. Equal ranks keep the order of the article.
 */
export function chooseKeyQuotes(quotes: readonly Quote[], sentences: readonly Sentence[]): Quote[] {
  const marked = quotes.filter((quote) => quote.type !== 'indirect');
  const attributed = marked.filter((quote) => quote.speaker !== undefined);
  const sure = attributed.filter((quote) => quote.confidence >= SURE);
  const candidates = [sure, attributed, marked].find((some) => some.length > 0) ?? [];
  const ranked = candidates.toSorted((a, b) => b.rank - a.rank);
  const chosen: Quote[] = [];
  const usedSentences = new Set<number>();
  const bySpeaker = new Map<string, number>();
  for (const quote of ranked) {
    if (chosen.length === MOST) break;
    const touched = sentencesOf(quote, sentences);
    if (touched.some((sentence) => usedSentences.has(sentence))) continue;
    const speakers = speakersOf(quote).map(speakerKey);
    if (speakers.some((speaker) => bySpeaker.get(speaker) === MOST_BY_ONE_SPEAKER)) continue;
    for (const speaker of speakers) bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
    for (const sentence of touched) usedSentences.add(sentence);
    chosen.push(quote);
  }
  return chosen;
}

/** What is the same for all quotes of one speaker: the entity, or the name where there is none. */
export function speakerKey({ entity, name }: Speaker): string {
  return entity >= 0 ? `#${entity}` : name.toLowerCase();
}

function sentencesOf(quote: Quote, sentences: readonly Sentence[]): number[] {
  const touched: number[] = [];
  for (const fragment of quote.fragments) {
    for (let index = firstEndingAfter(fragment.start, sentences); index < sentences.length; index++) {
      if (sentences[index]!.start >= fragment.end) break;
      touched.push(index);
    }
  }
  return touched;
}

function firstEndingAfter(offset: number, sentences: readonly Sentence[]): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
