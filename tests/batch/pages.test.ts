import { expect, test } from 'vitest';
import { digestRecord, extractRecord } from '../../src/batch/digest-records.ts';
import { NEWS } from './news.ts';

const paragraphs = NEWS.split('\n').map((line) => `<p>${line}</p>`);
const html = `<html lang="en"><head><title>Harbour opens | Holm Post</title>
  <meta property="og:title" content="Harbour opens"><meta property="og:site_name" content="Holm Post">
  <meta name="author" content="Ida Lund"><meta property="article:published_time" content="2026-03-02T07:00:00Z">
  <link rel="canonical" href="https://holm.example/harbour"></head>
  <body><article>${paragraphs.join('')}</article></body></html>`;

test('a page is answered with its article, and offsets point into its body', async () => {
  const result = await digestRecord({ id: 1, html, url: 'https://holm.example/harbour?utm_source=x' }, {});
  if ('error' in result) throw new Error(result.error);
  const { body, ...stated } = result.article!;
  expect(stated).toEqual({
    headline: 'Harbour opens',
    byline: 'Ida Lund',
    publisher: 'Holm Post',
    publishedAt: '2026-03-02T07:00:00.000Z',
    language: 'en',
  });
  expect(result.quotes.length).toBeGreaterThan(0);
  for (const { start, end, text } of result.quotes) expect(body.slice(start, end)).toBe(text);
});

test('--only article stops there; a text has no article to be read out', async () => {
  expect(Object.keys(await extractRecord({ id: 1, html }, {}))).toEqual(['id', 'article']);
  expect(await extractRecord({ id: 1, text: NEWS }, {})).toMatchObject({
    error: expect.stringContaining('html'),
  });
  expect(await digestRecord({ id: 1, text: NEWS, html }, {})).toMatchObject({
    error: expect.stringContaining('both'),
  });
});
