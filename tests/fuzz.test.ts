import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../src/ingest/decode-text.ts';
import { parseFeedText } from '../src/ingest/feed/parse-feed-text.ts';
import { siftFeed } from '../src/ingest/feed/sift-feed.ts';
import { checkUrl, hostOf } from '../src/ingest/fetch/check-url.ts';
import { isPublicAddress } from '../src/ingest/fetch/public-address.ts';
import { readHtml } from '../src/ingest/html/read-html.ts';
import { documentKind } from '../src/ingest/link/document-kind.ts';
import { linkOf } from '../src/ingest/link/link-of.ts';

// A run by hand: FUZZ_SEED=random FUZZ_RUNS=100000 npx vitest run tests/fuzz.test.ts
const runs = Number(process.env.FUZZ_RUNS ?? 2_000);
const options = { numRuns: runs };
const timeout = Math.max(60_000, runs * 100);

const words = fc
  .array(fc.constantFrom('The', 'quay', '“Yes,”', 'said', 'Ada', 'Quill.', '\u00a0', '🚢', '‏', '\n'), {
    maxLength: 30,
  })
  .map((some) => some.join(' '));
const name = fc.constantFrom(
  'p',
  'div',
  'article',
  'h1',
  'a',
  'ul',
  'li',
  'table',
  'td',
  'script',
  'style',
  'svg',
  'math',
  'template',
  'iframe',
  'noscript',
  'blockquote',
  'title',
  'meta',
  'link',
  'time',
  'body',
  'html',
  'select',
  'textarea',
  'plaintext',
);
const attribute = fc.constantFrom(
  '',
  ' class="article-body"',
  ' href="/a"',
  ' href="javascript:alert(1)"',
  ' itemprop="articleBody"',
  ' hidden',
  ' style="display:none"',
  ' rel=canonical href=//x',
  ' datetime=2026',
  ' "',
  ' <',
);
const fragment = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 4, arbitrary: fc.tuple(name, attribute).map(([tag, rest]) => `<${tag}${rest}>`) },
  { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&#x110000;',
      '&bogus;',
      '<?xml',
      '<',
      '>',
      '\0',
      '\ud800',
    ),
  },
);
const anyHtml = fc.array(fragment, { maxLength: 60 }).map((some) => some.join(''));
const xmlName = fc.constantFrom(
  'rss',
  'channel',
  'item',
  'title',
  'link',
  'guid',
  'pubDate',
  'description',
  'content:encoded',
  'feed',
  'entry',
  'id',
  'summary',
  'content',
  'rdf:RDF',
  'dc:creator',
  'enclosure',
  'author',
  'name',
);
const anyXml = fc
  .array(
    fc.oneof(
      words,
      fc.tuple(xmlName, attribute).map(([tag, rest]) => `<${tag}${rest}>`),
      xmlName.map((tag) => `</${tag}>`),
      fc.constantFrom(
        '<![CDATA[',
        ']]>',
        '<!DOCTYPE x [',
        '<!ENTITY a "b">',
        ']>',
        '&a;',
        '<?xml version="1.0"?>',
        '<rss version="2.0"><channel>',
        '<item>',
        '</item>',
      ),
    ),
    { maxLength: 60 },
  )
  .map((some) => some.join(''));
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }),
  anyHtml.map((text) => Buffer.from(text, 'utf16le')),
  anyXml.map((text) => Buffer.from(text, 'latin1')),
);
const anyUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .tuple(
      fc.constantFrom(
        'http://',
        'https://',
        'HTTP:\\\\',
        'http:/',
        '//',
        'ftp://',
        'http://a@',
        'https://[',
        '',
      ),
      fc.oneof(
        fc.ipV4(),
        fc.ipV6(),
        fc.domain(),
        fc.nat().map(String),
        fc.nat().map((n) => `0x${n.toString(16)}`),
        fc.nat().map((n) => `0${n.toString(8)}`),
        fc.string(),
      ),
      fc.constantFrom('', ']', ':80', ':443', ':0', ':65536', '/', '/a?b#c', '.', '%00', '#@', '\\@x'),
    )
    .map((parts) => parts.join('')),
);

describe('whatever comes in', () => {
  test('bytes become text or a refusal; a text has none that could not be stored', { timeout }, () => {
    fc.assert(
      fc.property(
        anyBytes,
        fc.option(fc.constantFrom('utf-8', 'latin1', 'shift_jis', 'bogus', ''), { nil: undefined }),
        (bytes, charset) => {
          const read = decodeText(bytes, charset === undefined ? {} : { charset });
          expect(read.ok ? read.value.text.isWellFormed() : read.reason.length > 0).toBe(true);
          expect(documentKind(bytes, charset ?? '')).toMatch(/^\w+$/);
        },
      ),
      options,
    );
  });

  test('HTML becomes a page or a refusal; its body holds no markup of its own making', {
    timeout,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyHtml, async (html) => {
        const read = await readHtml(html, 'https://news.example/a');
        if (!read.ok) return void expect(read.remedy).not.toBe('');
        const { body } = read.value;
        expect(body).toBe(body.trim());
        for (const { url } of read.value.links.feeds) expect(url).toMatch(/^https?:/);
        expect(read.value.url ?? 'https:').toMatch(/^https?:/);
      }),
      options,
    );
  });

  test('XML becomes a feed or a refusal; each item once, with an id and web addresses alone', {
    timeout,
  }, () => {
    fc.assert(
      fc.property(anyXml, (xml) => {
        const feed = parseFeedText(xml, 'https://news.example/feed');
        if (!feed.ok) return void expect(feed.code).toBe('not-a-feed');
        for (const { id, url } of feed.value.items) {
          expect(id).not.toBe('');
          expect(url ?? 'https:').toMatch(/^https?:/);
        }
        const { items, dropped } = siftFeed(feed.value);
        expect(items.length + dropped.length).toBe(feed.value.items.length);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }),
      options,
    );
  });

  test('a link is fetched only where it can be public', { timeout }, () => {
    fc.assert(
      fc.property(anyUrl, (text) => {
        const checked = checkUrl(text, new Set());
        if (!checked.ok) return void expect(checked.reason).not.toBe('');
        const { protocol, username, password, port } = checked.value;
        expect([/^https?:$/.test(protocol), username, password]).toEqual([true, '', '']);
        expect(['', '80', '443']).toContain(port);
        const host = hostOf(checked.value);
        if (/^[\d.]+$|:/.test(host)) expect(isPublicAddress(host)).toBe(true);
        linkOf(text);
      }),
      { numRuns: runs * 5 },
    );
  });
});
