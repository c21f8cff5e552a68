import type { Article } from '../model/article.ts';
import type { Document, Sentence } from '../model/document.ts';
import type { Instant } from '../model/instant.ts';
import type { Quote, Speaker } from '../model/quote.ts';
import type { Reading, ReadQuote, ReadSpeaker } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { speakersOf } from '../model/speakers-of.ts';
import { speakerKey } from '../quotes/choose-key-quotes.ts';
import { isName } from '../quotes/match-speaker.ts';
import { LIKELY } from '../quotes/people-heard.ts';
import { publicationTime } from './publication-time.ts';
import { hostPublisher, publisherKey } from './publisher-key.ts';
import { searchTerms } from './search-terms.ts';
import { searchedText } from './searched-text.ts';
import { wordKey } from './word-key.ts';

/** What was found in an article. */
export interface ReadAnalysis {
  readonly article: Article;
  readonly document: Pick<Document, 'sentences' | 'entities' | 'mentions'>;
  readonly quotes: readonly Quote[];
}

/**
 * What the archive keeps of an article: its quotes, who speaks, and the words both are found by. Who is as likely not the
 * speaker is not kept as one. Pure; `feed` is the address of the feed it came through.
 */
export function readingOf({ article, document, quotes }: ReadAnalysis, now: Instant, feed?: string): Reading {
  const { headline, publisher = hostPublisher(article.url), language } = article;
  const publishedAt = publicationTime(article.publishedAt, now);
  const numbers = new Map<string, number>();
  const speakers: ReadSpeaker[] = [];
  const numberOf = (speaker: Speaker): number => {
    const key = speakerKey(speaker);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, speakers.length);
    return speakers.push(readSpeaker(speaker, document)) - 1;
  };
  const sentenceAt = sentenceFinder(document.sentences);
  return {
    article,
    ...(feed !== undefined && { feed }),
    ...(publishedAt !== undefined && { publishedAt }),
    ...(publisher !== undefined && { publisher: { name: publisher, key: publisherKey(publisher) } }),
    headlineTerms: headline === undefined ? [] : searchTerms(headline, language),
    quotes: quotes.map((quote): ReadQuote => {
      const { type, fragments, cue, confidence, rank } = quote;
      const around = sentencesAround(fragments, sentenceAt);
      return {
        type,
        fragments,
        ...(cue !== undefined && { cue }),
        around,
        key: wordKey(fragments.map(({ start, end }) => article.body.slice(start, end))),
        terms: searchTerms(searchedText(article.body, article.paragraphs, around), language),
        speakers: confidence < LIKELY ? [] : [...new Set(speakersOf(quote).map(numberOf))],
        confidence,
        rank,
      };
    }),
    speakers,
  };
}

function readSpeaker(
  { name, role, entity }: Speaker,
  { entities, mentions }: ReadAnalysis['document'],
): ReadSpeaker {
  const known = entities[entity];
  // "a US official" opens like a name and is none: whoever is named is so somewhere in the article.
  const named =
    isName(name) && (known === undefined || known.mentions.some((index) => mentions[index]?.kind === 'name'));
  const given = role ?? known?.role;
  return {
    name,
    ...(given !== undefined && given !== name && { role: given }),
    kind: known?.kind ?? 'unknown',
    named,
    forms: [...new Set([name, ...(known?.forms ?? []).filter((form) => named && isName(form))])],
  };
}

/** Finds the sentence that holds an offset, or the last one before it. */
function sentenceFinder(sentences: readonly Sentence[]): (offset: number) => Sentence | undefined {
  return (offset) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return sentences[low - 1];
  };
}

/** The sentences that a quote stands in. */
function sentencesAround(
  fragments: readonly Span[],
  sentenceAt: (offset: number) => Sentence | undefined,
): Span {
  const start = fragments[0]!.start;
  const end = fragments.at(-1)!.end;
  const first = sentenceAt(start);
  const last = sentenceAt(Math.max(start, end - 1));
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}
