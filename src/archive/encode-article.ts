import type { KeptArticle } from '../model/kept-article.ts';
import type { Span } from '../model/span.ts';

const pair = ({ start, end }: Span): readonly [number, number] => [start, end];

/**
 * An article as a file holds it: readable, each quote with its words and who said them beside the offsets. What follows from the rest,
 * such as the words it is found by, is left out. Pure.
 */
export function encodeArticle(kept: KeptArticle): Readonly<Record<string, unknown>> {
  const { reading, keptAt, at, bodyGoneAt, contexts, shown } = kept;
  const { article, feed, publisher, speakers, quotes } = reading;
  const { owner = '', id, url, headline, byline, publishedAt, language, body, paragraphs } = article;
  return {
    owner,
    id,
    url,
    headline,
    byline,
    publisher: article.publisher,
    publishedBy: publisher?.name,
    publishedAt,
    at,
    dated: reading.publishedAt !== undefined,
    language,
    feed,
    keptAt,
    bodyGoneAt,
    speakers: speakers.map(({ name, role, kind, named, forms }) => ({ name, role, kind, named, forms })),
    quotes: quotes.map(({ type, fragments, cue, around, speakers: said, confidence, rank }, index) => {
      const context = bodyGoneAt === undefined ? undefined : contexts?.[index];
      const { text, start: from } = context ?? { text: body, start: 0 };
      return {
        type,
        texts: fragments.map(({ start, end }) => text.slice(start - from, end - from)),
        by: said.map((number) => speakers[number]?.name),
        fragments: fragments.map(pair),
        cue: cue && pair(cue),
        around: pair(around),
        speakers: said,
        confidence,
        rank,
        context,
      };
    }),
    shown,
    body,
    paragraphs: paragraphs.map(pair),
  };
}
