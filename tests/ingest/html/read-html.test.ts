import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/html/read-html.ts';
import { anyText } from '../any-text.ts';

const paragraphs = [
  'The council of Dunmore voted on Tuesday to rebuild the harbour wall, which lost forty metres, and a lamp, in January.',
  '“We have waited for ten years,” said the mayor, Jane Roe, to loud applause, and then, after a pause, “no longer.”',
  'Work is to begin in May, if the weather holds, and to take two summers, according to the town’s engineer, Bo Lind.',
];
const story = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

function page({ head = '', before = '', after = '', lang = 'en' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <article>${before}${story}${after}</article>
    <footer><p>© 2024 Dunmore Post. All rights reserved.</p></footer></body></html>`;
}

const read = async (html: string) => {
  const outcome = await readHtml(html);
  if (!outcome.ok) return outcome.code;
  const { links: _, ...page } = outcome.value;
  return page;
};

describe('readHtml', () => {
  it('reads the body by blocks, without the page around it', async () => {
    expect(await read(page())).toEqual({ language: 'en', body: paragraphs.join('\n\n') });
  });

  it('leaves out captions, asides, scripts and buttons', async () => {
    const after = `<figure><img src="x.png"><figcaption>The wall in spring</figcaption></figure>
      <aside><p>Ten things to know about walls, in short, for you.</p></aside><script>let x = 1</script><button>Share</button>`;
    const value = await read(page({ after }));
    expect(value).toMatchObject({ body: paragraphs.join('\n\n') });
  });

  it('keeps line breaks, entities, inline marks and list items', async () => {
    const after =
      '<p>The wall:<br>forty&nbsp;metres &amp; a <b>lam</b>p.</p><ul><li>one thing<li>another thing</ul>';
    const value = await read(page({ after }));
    const tail = 'The wall:\nforty\u00a0metres & a lamp.\n\none thing\n\nanother thing';
    expect(value).toMatchObject({ body: `${paragraphs.join('\n\n')}\n\n${tail}` });
  });

  it('takes metadata from JSON-LD first', async () => {
    const jsonLd = {
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': ['NewsArticle'],
          headline: 'A wall &amp; a lamp',
          author: [{ '@type': 'Person', name: 'Ann Other' }, 'Bo Lind'],
          publisher: { name: 'Dunmore Post' },
          datePublished: '2024-05-03T10:15:00+02:00',
        },
      ],
    };
    const head = `<title>Wrong | Post</title><meta property="og:title" content="Wrong"><meta name="author" content="Wrong">
      <script type="application/ld+json">{ broken</script>
      <script type="application/ld+json">${JSON.stringify(jsonLd)}</script>
      <link rel="canonical" href="https://post.example/wall">`;
    expect(await read(page({ head, lang: 'en-GB' }))).toEqual({
      headline: 'A wall & a lamp',
      byline: 'Ann Other, Bo Lind',
      publisher: 'Dunmore Post',
      publishedAt: '2024-05-03T08:15:00.000Z',
      url: 'https://post.example/wall',
      language: 'en',
      body: paragraphs.join('\n\n'),
    });
  });

  it('then from meta tags, then from the text of the page', async () => {
    const head = `<meta property="og:title" content="A wall for the town | Dunmore Post"><meta name="author" content="By Ann Other">
      <meta property="og:site_name" content="Dunmore Post"><meta property="article:published_time" content="2024-05-03">
      <meta property="og:url" content="javascript:alert(1)">`;
    const value = await read(page({ head }));
    expect(value).toMatchObject({
      headline: 'A wall for the town',
      byline: 'Ann Other',
      publisher: 'Dunmore Post',
      publishedAt: '2024-05-03',
    });
    expect(value).not.toHaveProperty('url');
    const before = '<h1>A wall for the town</h1><time datetime="2024-05-04T08:00:00Z">today</time>';
    expect(await read(page({ before }))).toMatchObject({
      headline: 'A wall for the town',
      publishedAt: '2024-05-04T08:00:00.000Z',
    });
  });

  it('does not repeat the headline in the body', async () => {
    const value = await read(page({ before: '<h1>A wall for the town</h1><p>By Ann Other</p>' }));
    expect(value).toMatchObject({ headline: 'A wall for the town', body: paragraphs.join('\n\n') });
  });

  it('reads pages that leave out the tags HTML lets them leave out', async () => {
    expect(await read(`<h1>A wall for the town</h1>${story}`)).toEqual({
      headline: 'A wall for the town',
      body: paragraphs.join('\n\n'),
    });
    const titled = await read(
      `<!doctype html><html lang=de><title>A wall for the town today - Dunmore Post</title>${story}`,
    );
    expect(titled).toEqual({
      headline: 'A wall for the town today',
      language: 'de',
      body: paragraphs.join('\n\n'),
    });
  });

  it.each([
    ['deeply nested', '<div>'.repeat(1_001)],
    ['deeply nested, with endings that close nothing', '<b><i></script>'.repeat(600)],
    ['all marks', '<'.repeat(200_000)],
    ['all entities', '&amp;'.repeat(200_000)],
  ])('refuses a page that is %s before it is parsed', async (_, html) => {
    expect(await read(`<html><body>${html}${story}</body></html>`)).toBe('hostile-html');
  });

  it.each([
    ['many paragraphs that nobody closed', `${'<p>word'.repeat(2_000)}`],
    ['tags in a script', `<script>${'"<div>"'.repeat(2_000)}</script>${story}`],
    ['tags in a comment', `<!--${'<div>'.repeat(2_000)}-->${story}`],
    ['many elements one after another', `${'<div>word</div>'.repeat(2_000)}${story}`],
  ])('does not take %s for nesting', async (_, html) => {
    expect(await read(`<html><body>${html}</body></html>`)).not.toBe('hostile-html');
  });

  it('refuses a page without text', async () => {
    expect(await read('<html><body><img src="x.png"></body></html>')).toBe('unreadable-html');
    expect(await read('')).toBe('unreadable-html');
  });

  it('takes any string', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        for (const html of [text, page({ before: text, head: `<title>${text}</title>` })]) {
          const outcome = await readHtml(html);
          expect(outcome.ok ? outcome.value.body.trim() : outcome.reason).not.toBe('');
        }
      }),
      { numRuns: 40 },
    );
  });
});
