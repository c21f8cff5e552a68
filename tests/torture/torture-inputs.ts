import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { sharedFolder } from '../eval/shared-data.ts';

/** Something a server may answer with to hold its reader up. */
export interface TortureInput {
  readonly name: string;
  /** As what it is asked for. */
  readonly as: 'page' | 'feed';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const MEGABYTE = 1024 * 1024;
const SENTENCE = 'The council of Marlow Bay met on Monday and heard the harbour office on its plans. ';
const html = (inner: string) =>
  `<!doctype html><html><head><title>T</title></head><body>${inner}</body></html>`;
const rss = (inner: string, doctype = '') =>
  `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>T</title>${inner}</channel></rss>`;
const item = (text: string) => `<item><title>${text}</title><description>${text}</description></item>`;

function entities(levels: number, width: number): string {
  const lines = Array.from(
    { length: levels },
    (_, level) => `<!ENTITY a${level} "${level === 0 ? 'ha' : `&a${level - 1};`.repeat(width)}">`,
  );
  return `<!DOCTYPE rss [${lines.join('')}]>`;
}

const pages: Readonly<Record<string, () => string | Buffer>> = {
  '900 nested divs of links': () => html(`${'<div><a href="/x">y</a>'.repeat(900)}${SENTENCE.repeat(30)}`),
  '5,000 nested divs': () => html('<div>'.repeat(5_000) + SENTENCE.repeat(30)),
  '300,000 nested divs': () => html('<div>'.repeat(300_000)),
  '10,000 links': () => html(`<p>${'<a href="/a">news of the day</a> '.repeat(10_000)}</p>`),
  '10,000 links in nested lists': () =>
    html(
      `${'<ul><li><a href="/a">news</a></li>'.repeat(900)}${'<li><a href="/b">more</a></li>'.repeat(9_100)}`,
    ),
  '2 MB of <': () => '<'.repeat(2 * MEGABYTE),
  '2 MB of <a ': () => '<a '.repeat((2 * MEGABYTE) / 3),
  '2 MB of &amp;': () => html(`<p>${'&amp;'.repeat((2 * MEGABYTE) / 5)}</p>`),
  '4 MB in one attribute': () => html(`<p title="${'x'.repeat(4 * MEGABYTE)}">${SENTENCE.repeat(30)}</p>`),
  '100,000 attributes': () =>
    html(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`),
  '4 MB in one word': () => html(`<p>${'x'.repeat(4 * MEGABYTE)}</p>`),
  '40,000 paragraphs': () => html(`<p>${SENTENCE}</p>`.repeat(40_000)),
  '40,000 unclosed <b><i>': () => html(`<p>${'<b><i>x'.repeat(20_000)}`),
  'an unclosed comment': () => html(`<!--${'- '.repeat(MEGABYTE)}`),
  'an unclosed script': () => html(`<script>${'<!-- <script> '.repeat(100_000)}`),
  'JSON-LD 100,000 deep': () =>
    html(
      `<script type="application/ld+json">${'{"@graph":['.repeat(100_000)}</script><p>${SENTENCE.repeat(30)}</p>`,
    ),
  'JSON-LD of 4 MB': () =>
    html(
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'x '.repeat(2 * MEGABYTE)}"}</script><p>${SENTENCE.repeat(30)}</p>`,
    ),
  '20,000 table cells': () => html(`<table>${'<tr><td>x<td>y'.repeat(10_000)}</table>`),
  '20,000 pictures': () => html('<img src="/x.jpg">'.repeat(20_000)),
  '5,000 <h1>': () => html(`<h1>Just a moment</h1>`.repeat(5_000)),
  '3 MB of NUL': () => Buffer.alloc(3 * MEGABYTE),
  '3 MB of noise': () =>
    Buffer.from(Array.from({ length: 3 * MEGABYTE }, (_, i) => (i * 2_654_435_761) >>> 24)),
  '4 MB of lone surrogates': () => Buffer.from('\ud83d'.repeat(2 * MEGABYTE), 'utf16le'),
  '4 MB of combining marks': () => html(`<p>${'\u0301'.repeat(2 * MEGABYTE)}</p>`),
};

const feeds: Readonly<Record<string, () => string | Buffer>> = {
  'billion laughs': () => rss(item('&a9;'), entities(10, 10)),
  'quadratic blow-up': () =>
    rss(item('&a0;'.repeat(50_000)), `<!DOCTYPE rss [<!ENTITY a0 "${'x'.repeat(50_000)}">]>`),
  'an external entity': () => rss(item('&x;'), '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  '200,000 nested tags': () => rss(`<item>${'<x>'.repeat(200_000)}`),
  '50,000 items': () => rss(item('Short').repeat(50_000)),
  'a title of 4 MB': () => rss(item('x '.repeat(MEGABYTE))),
  'an unclosed CDATA': () => rss(`<item><title><![CDATA[${'x]'.repeat(MEGABYTE)}`),
  '100,000 namespaces': () =>
    `<rss ${Array.from({ length: 100_000 }, (_, i) => `xmlns:n${i}="u"`).join(' ')}><channel></channel></rss>`,
  '2 MB of < as a feed': () => `<rss>${'<'.repeat(2 * MEGABYTE)}`,
  'JSON 100,000 deep': () => `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(100_000)}`,
};

/** The bombs, the hostile pages and feeds, and what else lies in the shared folder; each is made when it is asked for. */
export function tortureInputs(bombMegabytes: number): TortureInput[] {
  const packed = Buffer.alloc(bombMegabytes * MEGABYTE, 'a');
  const made = (as: 'page' | 'feed', type: string, of: typeof pages): TortureInput[] =>
    Object.entries(of).map(([name, body]) => ({
      name,
      as,
      headers: { 'content-type': type },
      body: Buffer.from(body() as Buffer),
    }));
  const bomb = (encoding: string, body: Buffer): TortureInput => ({
    name: `${bombMegabytes} MB packed with ${encoding}`,
    as: 'page',
    headers: { 'content-type': 'text/html', 'content-encoding': encoding },
    body,
  });
  return [
    bomb('gzip', gzipSync(packed)),
    bomb('br', brotliCompressSync(packed)),
    bomb('zstd', zstdCompressSync(packed)),
    ...made('page', 'text/html', pages),
    {
      name: '5 MB of plain text',
      as: 'page',
      headers: { 'content-type': 'text/plain' },
      body: Buffer.from(SENTENCE.repeat(60_000)),
    },
    {
      name: 'a broken PDF',
      as: 'page',
      headers: { 'content-type': 'application/pdf' },
      body: Buffer.from(`%PDF-1.7\n${'1 0 obj << /Kids [1 0 R] >> endobj\n'.repeat(50_000)}`),
    },
    ...made('feed', 'application/rss+xml', feeds),
    ...sharedXml(),
  ];
}

function sharedXml(): TortureInput[] {
  const folder = join(sharedFolder, 'corpora/xml');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({
    name: `shared: ${name}`,
    as: 'feed',
    headers: { 'content-type': 'application/xml' },
    body: readFileSync(join(folder, name)),
  }));
}
