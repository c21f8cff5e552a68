import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkOf } from '../../../src/ingest/link/link-of.ts';
import { readLink } from '../../../src/ingest/link/read-link.ts';
import type { Web } from '../../../src/ingest/open-web.ts';
import { type LoopbackSite, startLoopbackSite, storyPage } from '../../standins/site/loopback-site.ts';

let site: LoopbackSite;
let web: Web;
beforeAll(async () => {
  site = await startLoopbackSite();
  web = site.web('news.example', 'www.news.example', 'amp.news.example', 'other.test');
});
afterAll(() => site.close());

async function read(page: string, answer: Parameters<LoopbackSite['pages']['set']>[1]) {
  site.pages.set(page, answer);
  return readLink(site.at(page), web);
}

describe('what is a link', () => {
  test.each([
    ['https://news.example/a', 'https://news.example/a'],
    [' <https://news.example/a|news.example/a> ', 'https://news.example/a'],
    ['<https://news.example/a?b=1&c=2>', 'https://news.example/a?b=1&c=2'],
    ['www.herald.com/a', 'https://www.herald.com/a'],
    ['herald.com/2026/quay', 'https://herald.com/2026/quay'],
  ])('%s', (text, link) => expect(linkOf(text)).toBe(link));

  test.each([
    'digests/sample/harbour-bridge.txt',
    'notes.md',
    'herald.com',
    'a.b/c',
    'story.d/page.html',
    'See https://news.example/a for more.',
    'file:///etc/passwd',
    '',
  ])('not: %s', (text) => expect(linkOf(text)).toBeUndefined());
});

describe('an article behind a link', () => {
  test('has the address the page calls its own, its headline, and every word of its body', async () => {
    const head = '<link rel="canonical" href="/quay?utm_source=x"><meta name="author" content="Ada Pen">';
    const got = await read('news.example/q', { body: storyPage('Quay to be repaired', 14, head) });
    expect(got).toMatchObject({
      ok: true,
      value: {
        foundAt: site.at('news.example/q'),
        article: {
          url: site.at('news.example/quay'),
          headline: 'Quay to be repaired',
          byline: 'Ada Pen',
          language: 'en',
        },
      },
    });
    expect(got.ok && got.value.article.body).toContain(
      '“We will repair the quay before winter,” said Ada Quill',
    );
    expect(site.requests.at(-1)?.headers['user-agent']).toBe('Verbatim/0.1 (+https://bot.example/about)');
  });

  test('is read in the charset of its header', async () => {
    const body = Buffer.from(storyPage('Caf\u00e9 closes').replace('<meta', ''), 'latin1');
    const got = await read('news.example/latin', {
      body: Buffer.from(
        body.toString('latin1').replaceAll('\u201c', '"').replaceAll('\u201d', '"'),
        'latin1',
      ),
      headers: { 'content-type': 'text/html; charset=iso-8859-1' },
    });
    expect(got.ok && got.value.article.headline).toBe('Café closes');
  });

  test('may be plain text', async () => {
    const body = `Harbour reopens\n\n${'The harbour of Marlow Bay reopened on Monday after a storm. '.repeat(6)}`;
    const got = await read('news.example/story.txt', { body, headers: { 'content-type': 'text/plain' } });
    expect(got.ok && got.value.article.url).toBe(site.at('news.example/story.txt'));
  });

  test('a redirect is followed, and the cache answers the second time', async () => {
    site.pages.set('news.example/old', { status: 301, headers: { location: '/new' } });
    await read('news.example/new', { body: storyPage('Moved'), headers: { 'cache-control': 'max-age=60' } });
    const before = site.requests.length;
    const again = await readLink(site.at('news.example/new?utm_medium=chat'), web);
    expect(again.ok && again.value.article.headline).toBe('Moved');
    expect(site.requests.length).toBe(before);
    expect((await readLink(site.at('news.example/old'), web)).ok).toBe(true);
  });
});

describe('a page that shows only the beginning', () => {
  const stub = (head: string) => storyPage('Quay stub', 2, head);

  test.each([
    ['amp', '<link rel="amphtml" href="/full">'],
    ['print', '<link rel="alternate" media="print" href="/full">'],
  ])('is read in its %s version', async (_, head) => {
    site.pages.set('news.example/full', { body: storyPage('Print', 30) });
    const got = await read('news.example/stub', { body: stub(head) });
    expect(got.ok && got.value.article).toMatchObject({
      headline: 'Quay stub',
      url: site.at('news.example/stub'),
    });
    expect(got.ok && got.value.article.body).toContain('berth number 18');
  });

  test('never from another site', async () => {
    site.pages.set('other.test/full', { body: storyPage('Other', 30) });
    const got = await read('news.example/stub2', {
      body: stub(`<link rel="amphtml" href="${site.at('other.test/full')}">`),
    });
    expect(got.ok && got.value.article.body).not.toContain('berth number 18');
    expect(site.requests.some(({ page }) => page.startsWith('other.test'))).toBe(false);
  });

  test('a paywall is no stub: nothing else is asked for', async () => {
    const wall =
      '<link rel="amphtml" href="/full"><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"headline":"Quay"}</script>';
    const before = site.requests.length;
    expect(await read('news.example/wall', { body: stub(wall) })).toMatchObject({
      ok: false,
      code: 'paywall',
    });
    expect(site.requests.length).toBe(before + 1);
  });
});

describe('refused, with what to do', () => {
  const feed = '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>';
  const challenge =
    '<html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>';
  test.each<[string, Parameters<LoopbackSite['pages']['set']>[1], string]>([
    ['missing', { status: 404 }, 'not-found'],
    ['gone', { status: 410 }, 'not-found'],
    ['forbidden', { status: 403, body: 'no' }, 'site-refuses'],
    ['challenge', { status: 403, body: challenge }, 'bot-challenge'],
    ['mitigated', { status: 503, body: '<html>', headers: { 'cf-mitigated': 'challenge' } }, 'bot-challenge'],
    ['busy', { status: 429 }, 'site-busy'],
    ['fault', { status: 500 }, 'site-error'],
    ['nothing', { body: '' }, 'empty'],
    ['feed', { body: feed, headers: { 'content-type': 'text/html' } }, 'feed'],
    [
      'jsonfeed',
      {
        body: '{"version": "https://jsonfeed.org/version/1.1"}',
        headers: { 'content-type': 'application/json' },
      },
      'feed',
    ],
    [
      'picture',
      { body: Buffer.from('89504e470d0a1a0a', 'hex'), headers: { 'content-type': 'image/png' } },
      'no-page',
    ],
    [
      'short',
      { body: '<html><body><p>Nine words of story are far too few here.</p></body></html>' },
      'too-short',
    ],
    ['deep', { body: `<html><body>${'<div>'.repeat(5_000)}x` }, 'hostile-html'],
    [
      'away',
      { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } },
      'private-host',
    ],
    ['loop', { status: 302, headers: { location: '/loop' } }, 'redirects'],
  ])('%s', async (name, answer, code) => {
    const got = await read(`news.example/${name}`, answer);
    expect(got).toMatchObject({ ok: false, code });
    expect(!got.ok && got.remedy).toMatch(/\w/);
  });
});
