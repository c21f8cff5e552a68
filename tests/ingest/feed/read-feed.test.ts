import { describe, expect, it } from 'vitest';
import { parseFeedText } from '../../../src/ingest/feed/parse-feed-text.ts';
import { articleFromItem, readFeed } from '../../../src/ingest/feed/read-feed.ts';
import type { FeedItem } from '../../../src/model/feed.ts';

function itemsOf(text: string): readonly FeedItem[] {
  const feed = parseFeedText(text);
  if (!feed.ok) throw new Error(feed.reason);
  return feed.value.items;
}

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The &amp; Daily</title><language>en-gb</language>${items}</channel></rss>`;

describe('parseFeedText', () => {
  it('reads RSS: full content before description, and what the entry says about itself', () => {
    const feed = parseFeedText(
      rss(`<item><title>Rain &amp; wind</title><link>https://news.example/a</link><guid isPermaLink="false">n:1</guid>
        <pubDate>Mon, 23 Nov 2026 07:30:00 +0100</pubDate><dc:creator>Ada Lake</dc:creator>
        <description>Short</description><content:encoded><![CDATA[<p>Long</p>]]></content:encoded></item>
        <item><title>Only a title</title></item><item></item>`),
    );
    expect(feed).toEqual({
      ok: true,
      value: {
        title: 'The & Daily',
        language: 'en',
        items: [
          {
            id: 'n:1',
            headline: 'Rain & wind',
            url: 'https://news.example/a',
            byline: 'Ada Lake',
            publishedAt: '2026-11-23T06:30:00.000Z',
            summary: 'Short',
            text: '<p>Long</p>',
          },
          { id: 'Only a title', headline: 'Only a title', text: '' },
        ],
      },
    });
  });

  it('takes no address that is none of the web', () => {
    const [item] = itemsOf(rss('<item><title>T</title><link>javascript:alert(1)</link></item>'));
    expect(item).toEqual({ id: 'T', headline: 'T', text: '' });
  });

  it('reads Atom', () => {
    const [item] =
      itemsOf(`<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>f</id><updated>2026-11-23T00:00:00Z</updated>
      <entry><id>tag:1</id><title>Head</title><link rel="self" href="https://news.example/self"/><link href="https://news.example/page"/>
      <author><name>Ada</name></author><author><name>Bo</name></author><updated>2026-11-23T08:00:00Z</updated>
      <content type="html">&lt;p&gt;Body&lt;/p&gt;</content></entry></feed>`);
    expect(item).toEqual({
      id: 'tag:1',
      headline: 'Head',
      url: 'https://news.example/page',
      byline: 'Ada, Bo',
      publishedAt: '2026-11-23T08:00:00.000Z',
      text: '<p>Body</p>',
    });
  });

  it('reads RDF and JSON Feed', () => {
    const [rdf] =
      itemsOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="x"><title>R</title></channel>
      <item rdf:about="y"><title>Head</title><link>https://news.example/r</link><description>Text</description></item></rdf:RDF>`);
    expect(rdf).toMatchObject({ id: 'y', url: 'https://news.example/r', headline: 'Head', text: 'Text' });
    const [json] = itemsOf(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'J',
        items: [
          {
            id: '7',
            title: 'Head',
            url: 'https://news.example/j',
            date_published: '2026-11-23T08:00:00Z',
            content_html: '<p>J</p>',
          },
        ],
      }),
    );
    expect(json).toMatchObject({
      id: '7',
      url: 'https://news.example/j',
      publishedAt: '2026-11-23T08:00:00.000Z',
      text: '<p>J</p>',
    });
  });

  it.each(['', 'Just words.', '<html><body><p>A page</p></body></html>', '{"a": 1}', '<rss><channel>'])(
    'refuses %j with what to do',
    (text) => {
      const refused = parseFeedText(text);
      if (refused.ok) expect(refused.value.items).toEqual([]);
      else
        expect(refused).toMatchObject({ code: 'not-a-feed', remedy: expect.stringContaining('feed itself') });
    },
  );

  it('expands no entities of its own making', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<item><title>T &b;</title></item>')}`;
    const feed = parseFeedText(bomb);
    if (feed.ok) expect(JSON.stringify(feed.value)).not.toContain('aaaaaaaaaa');
  });
});

describe('a feed file', () => {
  it('gives articles that say where they come from', async () => {
    const feed = await readFeed('digests/sample/feed.xml');
    if (!feed.ok) throw new Error(feed.reason);
    const articles = await Promise.all(feed.value.items.map((item) => articleFromItem(item, feed.value)));
    expect(articles.map((article) => article.ok && article.value)).toMatchObject([
      {
        url: 'https://news.example/comet-mission',
        publisher: 'News Example',
        publishedAt: '2034-06-02T06:15:00.000Z',
      },
      { url: 'https://news.example/school-strike', byline: 'Hollis Achterberg' },
      { url: 'https://news.example/harbour-bridge', language: 'en' },
    ]);
  });

  it('is refused where it is missing, and an entry where it carries no text or too little', async () => {
    expect(await readFeed('digests/none.xml')).toMatchObject({ ok: false, code: 'missing' });
    const feed = { items: [] };
    expect(await articleFromItem({ id: '1', text: ' ' }, feed)).toMatchObject({ ok: false, code: 'empty' });
    expect(await articleFromItem({ id: '1', text: 'Three words only' }, feed)).toMatchObject({
      code: 'too-short',
    });
  });
});
