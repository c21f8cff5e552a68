import { describe, expect, it } from 'vitest';
import { ALL_QUOTES } from '../../src/commands/action-values.ts';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import type { Edition, EditionArticle } from '../../src/model/edition.ts';
import type { Block } from '../../src/model/message.ts';
import { analyse } from '../../src/pipeline.ts';
import { editionMessage } from '../../src/render/edition-message.ts';
import { NEWS } from '../batch/news.ts';

function edited(number: number, lines = 0): EditionArticle {
  const url = `https://news.example/${number}`;
  const article = articleFromText(NEWS, { headline: `Headline ${number}`, url });
  const { digest, quotes } = analyse(article);
  const reading = { article, headlineTerms: [], speakers: [], quotes: [] };
  return {
    article,
    digest: { ...digest, lines: digest.lines.slice(0, lines) },
    quotes: quotes.length,
    reading,
  };
}

function edition(count: number, more: Partial<Edition> = {}): Edition {
  return {
    definition: 'daily',
    title: 'Morning news',
    dueAt: '2026-11-23T23:30:00.000Z',
    late: false,
    length: 'brief',
    zone: 'Europe/Berlin',
    articles: Array.from({ length: count }, (_, index) => edited(index + 1)),
    leftOut: [],
    waiting: 0,
    ...more,
  };
}

const ofKind = <Kind extends Block['kind']>(blocks: readonly Block[], kind: Kind) =>
  blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
const texts = (blocks: readonly Block[]) =>
  ofKind(blocks, 'line').map(({ inlines }) => inlines.map(({ text }) => text).join(''));

describe('the message of an edition', () => {
  it('has title, date by the zone’s clocks, and of each article headline with link, gist and a key quote', () => {
    const { blocks, fallback } = editionMessage(edition(2));
    expect(blocks[0]).toEqual({ kind: 'heading', text: 'Morning news' });
    expect(texts(blocks)[0]).toBe('Tuesday, 24 November 2026 · 2 articles · 2 min of reading made short');
    expect(fallback).toBe('Morning news: Headline 1; Headline 2');
    expect(blocks).toContainEqual({
      kind: 'line',
      inlines: [{ kind: 'link', text: 'Headline 1', url: 'https://news.example/1' }],
    });
    expect(texts(blocks)).toContain(edited(1).digest.gist?.text);
    const quotes = ofKind(blocks, 'quote');
    expect(quotes).toHaveLength(2);
    for (const { fragments, speaker } of quotes) {
      expect(speaker).toBeDefined();
      for (const fragment of fragments) expect(NEWS).toContain(fragment);
    }
  });

  it('offers all quotes of each article: by buttons where there are few, else by one menu', () => {
    const values = (count: number) =>
      ofKind(editionMessage(edition(count)).blocks, 'actions').map(({ actions }) => actions);
    const ids = (count: number) => edition(count).articles.map(({ article }) => article.id);
    expect(values(3)).toMatchObject(ids(3).map((value) => [{ kind: 'button', id: ALL_QUOTES, value }]));
    expect(values(4)).toMatchObject([
      [{ kind: 'select', id: ALL_QUOTES, options: ids(4).map((value) => ({ value })) }],
    ]);
  });

  it('offers no quotes where there are none', () => {
    const none = { ...edited(1), quotes: 0 };
    expect(ofKind(editionMessage(edition(1, { articles: [none] })).blocks, 'actions')).toEqual([]);
  });

  it('says what was left out and why, what waits, and that it is late', () => {
    const leftOut = Array.from({ length: 7 }, (_, index) => ({
      title: `T${index}`,
      reason: 'It is too short.',
    }));
    const said = texts(editionMessage(edition(1, { leftOut, waiting: 2, late: true })).blocks);
    expect(said).toContain('Left out: T0 (It is too short)');
    expect(said.filter((text) => text.startsWith('Left out'))).toHaveLength(5);
    expect(said).toContain('and 2 more left out');
    expect(said).toContain('2 more new articles for later editions');
    expect(said[0]).toContain('late: it was due at 00:30');
  });

  it('cuts long reasons, never a quotation, and stays short with ten articles of five lines', () => {
    const articles = Array.from({ length: 10 }, (_, index) => edited(index, 5));
    const leftOut = [{ title: 'x'.repeat(900), reason: 'y'.repeat(900) }];
    const { blocks } = editionMessage(edition(0, { articles, leftOut }));
    expect(JSON.stringify(texts(blocks).at(-1)).length).toBeLessThan(400);
    const quoted = ofKind(blocks, 'quote').flatMap(({ fragments }) => fragments);
    const listed = ofKind(blocks, 'list').flatMap(({ items }) => items.map((item) => item[0]!.text));
    expect([...quoted, ...listed].reduce((sum, text) => sum + text.length, 0)).toBeLessThanOrEqual(1_600);
    expect(quoted.length).toBeGreaterThan(0);
  });

  it('shows an article without headline, link, summary and quote all the same', () => {
    const article = articleFromText('Some words.');
    const { digest } = analyse(article);
    const { blocks } = editionMessage(
      edition(0, {
        articles: [
          { article, digest, quotes: 0, reading: { article, headlineTerms: [], speakers: [], quotes: [] } },
        ],
      }),
    );
    expect(blocks).toContainEqual({ kind: 'line', inlines: [{ kind: 'strong', text: 'Untitled article' }] });
  });
});
