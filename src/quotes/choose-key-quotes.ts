import type { Sentence } from '../model/document.ts';
import type { Quote, Speaker } from '../model/quote.ts';
import { speakersOf } from '../model/speakers-of.ts';
import { QUOTABLE } from './rank-quote.ts';

/** How many key quotes a digest shows at most, and how many of them may be one speaker's. */
const MOST = 3;
const MOST_BY_ONE_SPEAKER = 2;
/** A quote whose speaker is less sure than this heads no digest while surer ones are there. */
const SURE = 0.7;
/** What a quote of somebody already chosen must be better by than one of somebody new. */
const ANOTHER_VOICE = 0.08;

/** What may be asked of `chooseKeyQuotes`. */
export interface KeyQuoteOptions {
  /** How many at most; 3 unless told. */
  readonly most?: number;
  /** How many of them may be one speaker's; 2 unless told, as where one speaker was asked for. */
  readonly mostByOneSpeaker?: number;
}

/**
 * Chooses the key quotes of a digest, best first: only words that stand in marks (or are an interview's turn) and can
 * be read alone, by `rank`, no two that share a sentence or its words, at most two by one speaker and three in all,
 * another voice before a second quote of the same where they rank about alike; those whose speaker is unsure only
 * where none is sure, those nobody is named for only where no quote has a speaker. Equal ranks keep the order of the
 * article. Where no quote can stand alone there are none: all quotes are a command away.
 *
 * @param body what the quotes' spans point into.
 */
export function chooseKeyQuotes(
  quotes: readonly Quote[],
  sentences: readonly Sentence[],
  body: string,
  { most = MOST, mostByOneSpeaker = MOST_BY_ONE_SPEAKER }: KeyQuoteOptions = {},
): Quote[] {
  const quotable = quotes.filter(({ type, rank }) => type !== 'indirect' && rank >= QUOTABLE);
  const attributed = quotable.filter((quote) => quote.speaker !== undefined);
  const sure = attributed.filter((quote) => quote.confidence >= SURE);
  const candidates = [sure, attributed, quotable].find((some) => some.length > 0) ?? [];
  let left = candidates.toSorted((a, b) => b.rank - a.rank);
  const chosen: Quote[] = [];
  const usedSentences = new Set<number>();
  const usedTexts = new Set<string>();
  const bySpeaker = new Map<string, number>();
  const spokenBy = (quote: Quote): number =>
    Math.max(0, ...speakersOf(quote).map((speaker) => bySpeaker.get(speakerKey(speaker)) ?? 0));
  while (chosen.length < most) {
    left = left.filter(
      (quote) =>
        spokenBy(quote) < mostByOneSpeaker &&
        !sentencesOf(quote, sentences).some((sentence) => usedSentences.has(sentence)) &&
        !textsOf(quote, body).some((text) => usedTexts.has(text)),
    );
    const next = bestOf(left, (quote) => quote.rank - (spokenBy(quote) > 0 ? ANOTHER_VOICE : 0));
    if (next === undefined) break;
    for (const speaker of speakersOf(next).map(speakerKey))
      bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
    for (const sentence of sentencesOf(next, sentences)) usedSentences.add(sentence);
    for (const text of textsOf(next, body)) usedTexts.add(text);
    chosen.push(next);
  }
  return chosen;
}

function bestOf(quotes: readonly Quote[], worth: (quote: Quote) => number): Quote | undefined {
  let best: Quote | undefined;
  for (const quote of quotes) if (best === undefined || worth(quote) > worth(best)) best = quote;
  return best;
}

/** What is the same for all quotes of one speaker: the entity, or the name where there is none. */
export function speakerKey({ entity, name }: Speaker): string {
  return entity >= 0 ? `#${entity}` : name.toLowerCase();
}

/** The words of each fragment, so that the same said twice in an article is known again. */
function textsOf({ fragments }: Quote, body: string): string[] {
  return fragments.map(({ start, end }) =>
    body
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
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
