import { describe, expect, it } from 'vitest';
import type { EditionReader } from '../../src/editions/candidates.ts';
import { composeEdition, whyEmpty } from '../../src/editions/compose-edition.ts';
import { editionReader } from '../../src/editions/edition-reader.ts';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import type { DigestDefinition } from '../../src/model/digest-definition.ts';
import type { FeedItem } from '../../src/model/feed.ts';
import { refusal, success } from '../../src/model/outcome.ts';
import { NEWS } from '../batch/news.ts';
import { plainDefinition } from './definition.ts';

const definition: DigestDefinition = { ...plainDefinition, feeds: ['f'], lines: 2 };
const slot = { dueAt: '2026-11-23T07:30:00.000Z', late: false };

function item(number: number, more: Partial<FeedItem> = {}): FeedItem {
  const day = String(number).padStart(2, '0');
  return {
    id: `i${number}`,
    headline: `Headline ${number}`,
    publishedAt: `2026-11-${day}`,
    text: `${NEWS} ${number}`,
    ...more,
  };
}

function readerOf(items: readonly FeedItem[], more: Partial<EditionReader> = {}): EditionReader {
  return {
    feed: async () => success({ items }),
    file: async (path) => refusal('missing', `There is no file ${path}.`, ''),
    item: async ({ text, headline }) => success(articleFromText(text, { headline: headline ?? '' })),
    ...more,
  };
}

async function compose(
  reader: EditionReader,
  more: Partial<DigestDefinition> = {},
  known: readonly string[] = [],
) {
  const composed = await composeEdition({ ...definition, ...more }, slot, {
    reader,
    known: async () => new Set(known),
  });
  const headlines = composed.edition.articles.map(({ article }) => article.headline);
  return { ...composed, headlines };
}

describe('an edition', () => {
  it('has the newest articles first, at most as many as wanted, undated ones last', async () => {
    const { publishedAt: _, ...undated } = item(9);
    const items = [item(2), undated, item(4), item(1), item(3)];
    const { headlines, edition, items: taken } = await compose(readerOf(items));
    expect(headlines).toEqual(['Headline 4', 'Headline 3', 'Headline 2']);
    expect(edition.waiting).toBe(2);
    expect(taken.map(({ id }) => id)).toEqual(['i4', 'i3', 'i2']);
    expect((await compose(readerOf(items), { articles: 10 })).headlines.at(-1)).toBe('Headline 9');
  });

  it('has nothing that an earlier one had, and nothing twice', async () => {
    const items = [
      item(1),
      item(2),
      item(3, { headline: 'HEADLINE 2' }),
      item(2, { headline: 'Another' }),
      item(4, { text: `${NEWS} 1` }),
    ];
    const { headlines } = await compose(readerOf(items), { articles: 10 }, ['i1']);
    expect(headlines).toEqual(['Headline 4', 'HEADLINE 2', 'Another']);
  });

  it('goes on where an article cannot be used, and says why', async () => {
    const reader = readerOf([item(4), item(3), item(2), item(1)], {
      item: async ({ id, text, headline }) => {
        if (id === 'i4') return refusal('too-short', 'It has 3 words.', '');
        if (id === 'i3') throw new Error('stack overflow');
        return success(articleFromText(text, { headline: headline ?? '' }));
      },
    });
    const { headlines, edition, items } = await compose(reader, { articles: 1 });
    expect(headlines).toEqual(['Headline 2']);
    expect(edition.leftOut).toEqual([
      { title: 'Headline 4', reason: 'It has 3 words.' },
      { title: 'Headline 3', reason: 'it can’t be digested (stack overflow)'.replace('’', "'") },
    ]);
    expect(items.map(({ id, leftOut }) => [id, leftOut !== undefined])).toEqual([
      ['i4', true],
      ['i3', true],
      ['i2', false],
    ]);
    expect(edition.waiting).toBe(1);
  });

  it('gives up on a feed in which everything fails', async () => {
    let read = 0;
    const reader = readerOf(
      Array.from({ length: 500 }, (_, index) => item(1, { id: `x${index}`, headline: `H${index}` })),
      {
        item: async () => {
          read++;
          return refusal('too-short', 'It is too short.', '');
        },
      },
    );
    const { edition } = await compose(reader);
    expect(read).toBe(20);
    expect(whyEmpty({ edition, told: [], failing: [] })).toContain('H0: It is too short.');
  });

  it('has as many lines an article as the definition wants, and may have none', async () => {
    for (const lines of [0, 1, 2]) {
      const { edition } = await compose(readerOf([item(1)]), { lines });
      expect(edition.articles[0]?.digest.lines).toHaveLength(lines);
      expect(edition.articles[0]?.digest.gist).toBeDefined();
    }
  });

  it('is empty where nothing is new', async () => {
    const { edition, items } = await compose(readerOf([item(1)]), {}, ['i1']);
    expect(whyEmpty({ edition, told: [], failing: [] })).toBe('nothing new');
    expect(items).toEqual([]);
  });
});

describe('the sample', () => {
  it('is the same read from its feed or from its files', async () => {
    const reader = editionReader({ folder: process.cwd() });
    const files = ['comet-mission', 'school-strike', 'harbour-bridge'].map(
      (name) => `digests/sample/${name}.txt`,
    );
    const fromFeed = await compose(reader, { feeds: ['digests/sample/feed.xml'] });
    const fromFiles = await compose(reader, { feeds: [], files });
    const both = await compose(reader, { feeds: ['digests/sample/feed.xml'], files, articles: 10 });
    expect(fromFeed.headlines).toEqual(fromFiles.headlines);
    expect(both.headlines).toHaveLength(3);
    for (const { article } of fromFeed.edition.articles) {
      expect(article).toMatchObject({
        language: 'en',
        publisher: 'News Example',
        byline: expect.stringMatching(/\w/),
      });
      expect(article.paragraphs.length).toBeGreaterThan(12);
    }
  });
});
