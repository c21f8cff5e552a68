import { publisherKey } from '../../src/archive/publisher-key.ts';
import { searchTerms } from '../../src/archive/search-terms.ts';
import { wordKey } from '../../src/archive/word-key.ts';
import type { Article } from '../../src/model/article.ts';
import type { QuoteType } from '../../src/model/quote.ts';
import type { Reading, ReadQuote, ReadSpeaker } from '../../src/model/reading.ts';
import type { Span } from '../../src/model/span.ts';

/** A sentence in which somebody is quoted. */
export interface Told {
  /** Absent: nobody knows who. */
  readonly speaker?: string;
  readonly role?: string;
  /** Whether `speaker` is a name; it is unless told. */
  readonly named?: boolean;
  readonly forms?: readonly string[];
  readonly words: string;
  /** What follows in the sentence. */
  readonly rest?: string;
  readonly type?: QuoteType;
  readonly confidence?: number;
}

/** An article told in short. */
export type ToldArticle = Partial<Article> & {
  readonly id: string;
  readonly says: readonly Told[];
  readonly feed?: string;
};

/** An article of one paragraph a quote, as the archive keeps it; dates of `publishedAt` must be instants. */
export function toldReading({ says, feed, ...article }: ToldArticle): Reading {
  let body = '';
  const paragraphs: Span[] = [];
  const speakers: ReadSpeaker[] = [];
  const quotes: ReadQuote[] = [];
  const language = article.language ?? 'en';
  for (const {
    words,
    speaker,
    role,
    named = true,
    forms,
    rest = '',
    type = 'direct',
    confidence = 0.95,
  } of says) {
    const start = body.length;
    const sentence = `“${words}” said ${speaker ?? 'somebody'}${role === undefined ? '' : `, ${role}`}${rest}.`;
    body += `${sentence}\n\n`;
    const around = { start, end: start + sentence.length };
    paragraphs.push(around);
    let number = speakers.findIndex((known) => known.name === speaker && known.role === role);
    if (speaker !== undefined && number < 0) {
      number =
        speakers.push({
          name: speaker,
          ...(role !== undefined && { role }),
          kind: 'person',
          named,
          forms: forms ?? [speaker],
        }) - 1;
    }
    quotes.push({
      type,
      fragments: [{ start: start + 1, end: start + 1 + words.length }],
      around,
      key: wordKey([words]),
      terms: searchTerms(sentence, language),
      speakers: speaker === undefined ? [] : [number],
      confidence,
      rank: 0.5,
    });
  }
  const whole: Article = { language, body: body.trimEnd(), paragraphs, ...article };
  return {
    article: whole,
    ...(feed !== undefined && { feed }),
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    ...(article.publisher !== undefined && {
      publisher: { name: article.publisher, key: publisherKey(article.publisher) },
    }),
    headlineTerms: searchTerms(article.headline ?? '', language),
    speakers,
    quotes,
  };
}
