import {
  type Article,
  analyse,
  type BatchResult,
  batch,
  digest,
  matchSpeaker,
  type QuoteWithText,
  quotes,
} from 'verbatim';
import { expect, test } from 'vitest';
import { NEWS } from './batch/news.ts';

test('a string is taken as it is, and everything points into it', () => {
  const {
    article,
    document,
    quotes: found,
    digest,
  } = analyse(NEWS, { headline: 'Harbour opens', language: 'en' });
  expect(article).toMatchObject({ body: NEWS, headline: 'Harbour opens', language: 'en' });
  expect(document.article).toBe(article);
  expect(found.length).toBeGreaterThan(0);
  expect(digest).toMatchObject({ articleId: article.id, headline: 'Harbour opens', language: 'en' });
});

test('a digest says how long the article is and how much shorter it is itself', () => {
  const count = (text: string) => text.split(/\s+/).length;
  const { gist, lines, keyQuotes, words, readingMinutes, shorterPercent } = digest(NEWS);
  expect(words).toBe(count(NEWS));
  expect(readingMinutes).toBe(1);
  const quoted = keyQuotes
    .flatMap(({ fragments }) => fragments)
    .map(({ start, end }) => NEWS.slice(start, end));
  const shown = [gist?.text ?? '', ...lines.map(({ text }) => text), ...quoted];
  const kept = shown.reduce((sum, text) => sum + count(text), 0);
  expect(shorterPercent).toBe(Math.round(100 - (100 * kept) / words));
  expect(shorterPercent).toBeGreaterThan(20);
});

test('a minute is 238 words, and there is no text of no minutes', () => {
  expect(digest('word '.repeat(238 * 4 + 100)).readingMinutes).toBe(4);
  expect(digest('One word.')).toMatchObject({ readingMinutes: 1, words: 2 });
  expect(digest('')).toMatchObject({
    readingMinutes: 1,
    words: 0,
    shorterPercent: 0,
    lines: [],
    keyQuotes: [],
  });
});

test('the lines go on from the gist, unless asked to repeat it', () => {
  for (const lines of [1, 2, 3]) {
    const apart = digest(NEWS, { lines });
    expect(apart.lines.length).toBeLessThanOrEqual(lines);
    expect(apart.lines.map(({ text }) => text)).not.toContain(apart.gist?.text);
  }
  const repeated = digest(NEWS, { lines: 5, repeatGist: true });
  expect(repeated.lines.map(({ text }) => text)).toContain(repeated.gist?.text);
});

test('key quotes are the article’s own words with their speakers', () => {
  const { keyQuotes, people } = digest(NEWS);
  expect(keyQuotes.map(({ speaker }) => speaker?.name)).toContain('Ana Sol');
  expect(people[0]).toMatchObject({ name: 'Ana Sol', role: 'Mayor' });
  const marked = keyQuotes.flatMap(({ fragments }) => fragments);
  for (const { start, end } of marked)
    expect(NEWS[start - 1] === '“' && '”'.includes(NEWS[end] ?? '')).toBe(true);
});

test('an article keeps what is known of it', () => {
  const article: Article = {
    id: 'a',
    url: 'https://news.example/harbour',
    publisher: 'The Holm Post',
    byline: 'Eva Lund',
    publishedAt: '2026-11-23',
    language: 'en',
    body: NEWS,
    paragraphs: [{ start: 0, end: NEWS.length }],
  };
  const { id: articleId, body, paragraphs, ...known } = article;
  expect(digest(article)).toMatchObject({ articleId, ...known });
});

test('options that ask for what does not exist are mistakes', () => {
  for (const lines of [0, 6, 1.5, Number.NaN]) expect(() => analyse(NEWS, { lines })).toThrow(RangeError);
  expect(() => analyse(NEWS, { summarizer: 'oracle' })).toThrow(/"oracle", choose among: ranked/);
});

test('quotes come with their words, by speaker and type', () => {
  const all = quotes(NEWS);
  for (const { fragments, texts } of all) {
    expect(texts).toEqual(fragments.map(({ start, end }) => NEWS.slice(start, end)));
  }
  const ode = quotes(NEWS, { speaker: 'ode' });
  expect(ode.flatMap(({ texts }: QuoteWithText) => texts)).toContain('will pay for it');
  expect(new Set(ode.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Ben Ode']));
  expect(quotes(NEWS, { types: ['mixed'] }).every(({ type }) => type === 'mixed')).toBe(true);
  expect(quotes(NEWS, { speaker: 'nobody' })).toEqual([]);
  const { document, quotes: found } = analyse(NEWS);
  expect(matchSpeaker('the mayor', found, document.entities).length).toBeGreaterThan(0);
});

test('batch streams one result a record, in order', async () => {
  const results: BatchResult[] = [];
  for await (const result of batch([{ id: 1, text: NEWS }, 'no record', { id: 3 }], { lines: 1 }))
    results.push(result);
  expect(results).toMatchObject(
    [
      { id: 1, language: 'en' },
      { id: null, error: /./ },
      { id: 3, error: /text/ },
    ].map(({ error, ...rest }) =>
      error === undefined ? rest : { ...rest, error: expect.stringMatching(error) },
    ),
  );
});
