import fc from 'fast-check';
import { publisherKey } from '../../src/archive/publisher-key.ts';
import { searchTerms } from '../../src/archive/search-terms.ts';
import { searchedText } from '../../src/archive/searched-text.ts';
import { wordKey } from '../../src/archive/word-key.ts';
import type { EntityKind } from '../../src/model/document.ts';
import type { KeptArticle } from '../../src/model/kept-article.ts';
import type { QuoteType } from '../../src/model/quote.ts';
import type { ReadQuote, ReadSpeaker } from '../../src/model/reading.ts';
import type { Span } from '../../src/model/span.ts';

const instant = fc.integer({ min: 0, max: 4_000_000_000_000 }).map((time) => new Date(time).toISOString());
// Any units at all, lone surrogates, quotation marks and line ends among them.
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('a', '“', '”', '\n', ' ', '\ud83d', '\ude00', '\u0000', '\\', '"'),
    maxLength: 60,
  }),
);
const word = fc.string({ minLength: 1, maxLength: 12 });

/** Spans in order within a text of this length, none of them empty. */
function spansWithin(length: number, most: number): fc.Arbitrary<Span[]> {
  return fc
    .uniqueArray(fc.integer({ min: 0, max: length }), { minLength: 0, maxLength: most * 2 })
    .map((offsets) => {
      const sorted = offsets.toSorted((a, b) => a - b);
      return Array.from({ length: sorted.length >> 1 }, (_, index) => ({
        start: sorted[index * 2]!,
        end: sorted[index * 2 + 1]!,
      }));
    });
}

const speaker: fc.Arbitrary<ReadSpeaker> = fc
  .record(
    {
      name: word,
      role: word,
      kind: fc.constantFrom<EntityKind>('person', 'organisation', 'unknown'),
      named: fc.boolean(),
      others: fc.array(word, { maxLength: 2 }),
    },
    { requiredKeys: ['name', 'kind', 'named', 'others'] },
  )
  .map(({ others, ...rest }) => ({ ...rest, forms: [...new Set([rest.name, ...others])] }));

function quoteOf(
  body: string,
  paragraphs: readonly Span[],
  language: string,
  speakers: number,
): fc.Arbitrary<ReadQuote> {
  return fc
    .record({
      type: fc.constantFrom<QuoteType>('direct', 'mixed', 'indirect'),
      fragments: spansWithin(body.length, 3).filter((spans) => spans.length > 0),
      cue: fc.option(spansWithin(body.length, 1), { nil: [] }),
      before: fc.nat({ max: 20 }),
      said: fc.uniqueArray(fc.nat({ max: Math.max(0, speakers - 1) }), { maxLength: speakers }),
      confidence: fc.float({ min: 0, max: 1, noNaN: true }),
      rank: fc.constantFrom(0, 0.5, 1),
    })
    .map(({ before, said, cue, fragments, ...rest }) => {
      const around = {
        start: Math.max(0, fragments[0]!.start - before),
        end: Math.min(body.length, fragments.at(-1)!.end + before),
      };
      return {
        ...rest,
        fragments,
        ...(cue?.[0] !== undefined && { cue: cue[0] }),
        around,
        key: wordKey(fragments.map(({ start, end }) => body.slice(start, end))),
        terms: searchTerms(searchedText(body, paragraphs, around), language),
        speakers: said,
      };
    });
}

/** Articles as a store may hold them, with their bodies: any text, any quotes in it. */
export const keptArticles: fc.Arbitrary<KeptArticle> = fc
  .tuple(text, fc.constantFrom('en', 'de', 'und'), fc.array(speaker, { maxLength: 3 }))
  .chain(([body, language, speakers]) =>
    spansWithin(body.length, 3).chain((paragraphs) =>
      fc
        .record({
          quotes:
            body.length === 0
              ? fc.constant([])
              : fc.array(quoteOf(body, paragraphs, language, speakers.length), { maxLength: 3 }),
          more: fc.record(
            {
              url: fc.webUrl(),
              headline: text,
              byline: text,
              publisher: word,
              publishedAt: fc.constant('2026-11-23'),
            },
            { requiredKeys: [] },
          ),
          feed: fc.option(fc.webUrl(), { nil: undefined }),
          publishedBy: fc.option(word, { nil: undefined }),
          owner: fc.constantFrom(undefined, 'slack:T1'),
          dated: fc.boolean(),
          keptAt: instant,
          at: instant,
          shown: fc.array(fc.constantFrom('T1', undefined), { maxLength: 3 }),
        })
        .map(
          ({ quotes, more, feed, publishedBy, owner, dated, keptAt, at, shown }): KeptArticle => ({
            reading: {
              article: {
                id: 'a1',
                ...more,
                language,
                body,
                paragraphs,
                ...(owner !== undefined && { owner }),
              },
              ...(feed !== undefined && { feed }),
              ...(dated && { publishedAt: at }),
              ...(publishedBy !== undefined && {
                publisher: { name: publishedBy, key: publisherKey(publishedBy) },
              }),
              headlineTerms: more.headline === undefined ? [] : searchTerms(more.headline, language),
              speakers,
              quotes,
            },
            keptAt,
            at,
            shown: shown.map((workspace) => ({
              platform: 'slack',
              channel: 'C1',
              at: keptAt,
              ...(workspace !== undefined && { workspace }),
            })),
          }),
        ),
    ),
  );
