import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { HtmlPage } from '../../../src/ingest/html/html-node.ts';
import { readHtml } from '../../../src/ingest/html/read-html.ts';
import { shownByline } from '../../../src/ingest/html/shown-metadata.ts';

const STORY =
  '<p>The ferry to Holm runs again after two weeks, the harbour office said on Monday.</p>'.repeat(6);

async function meta(head: string, inner: string, url = 'https://news.example/a') {
  const html = `<html><head>${head}</head><body><article><h1>Ferry to Holm runs again</h1>${inner}${STORY}</article></body></html>`;
  const read = await readHtml(html, url);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

test.each([
  ['<a rel="author" href="/x">Zoë Łuczak</a>', 'Zoë Łuczak'],
  ['<p class="byline">By Zoë Łuczak and Ben Ode</p>', 'Zoë Łuczak and Ben Ode'],
  [
    '<span class="author-name">Posted by Zoë Łuczak</span><span class="author-name">Zoë Łuczak</span>',
    'Zoë Łuczak',
  ],
  ['<a rel="author" href="/x">View all posts</a>', undefined],
])('who %s shows to have written it', async (inner, byline) => {
  expect((await meta('', inner)).byline).toBe(byline);
});

test('what the markup says goes first', async () => {
  const page = await meta('<meta name="author" content="Von Ben Ode">', '<a rel="author">Zoë Łuczak</a>');
  expect(page.byline).toBe('Ben Ode');
});

test.each([
  ['<span class="post-date">23 November 2026</span>', 'https://news.example/a', '2026-11-23'],
  [
    '<span itemprop="datePublished" content="2026-11-23T08:00:00Z"></span>',
    'https://news.example/a',
    '2026-11-23T08:00:00.000Z',
  ],
  ['', 'https://news.example/2026/11/3/ferry', '2026-11-03'],
  ['<i class="date">1 May 2026</i><i class="date">2 May 2026</i>', 'https://news.example/a', undefined],
  ['', 'https://news.example/2026/13/45/ferry', undefined],
])('when %s at %s', async (inner, url, date) => {
  expect((await meta('', inner, url)).publishedAt).toBe(date);
});

test.each([
  ['Opinion | Ferry to Holm runs again', 'Ferry to Holm runs again'],
  ['Ferry to Holm runs again - Islands', 'Ferry to Holm runs again'],
  ['Ferry to Holm runs again, harbour office says', 'Ferry to Holm runs again, harbour office says'],
])('the title %s', async (title, headline) => {
  expect((await meta(`<meta property="og:title" content="${title}">`, '')).headline).toBe(headline);
});

test.each([
  ['<meta property="og:title" content="Ferry to Holm runs again">', 'Ferry to Holm runs again'],
  ['<title>Ferry to Holm runs again - The Post</title>', 'Ferry to Holm runs again'],
  ['<title>Holm ferry: boats run</title>', 'Holm ferry: boats are back after weeks'],
])('the headline that the page shows, where %s says so too', async (head, headline) => {
  const jsonLd = '{"@type":"NewsArticle","headline":"Holm ferry: boats are back after weeks"}';
  const page = await meta(`<script type="application/ld+json">${jsonLd}</script>${head}`, '');
  expect(page.headline).toBe(headline);
});

test('of several names at one place none is taken', () => {
  const { document } = parseHTML(
    '<body><b class="byline">By Zoë Łuczak</b><b class="byline">By Ben Ode</b></body>',
  );
  expect(shownByline(document as unknown as HtmlPage)).toBeUndefined();
});
