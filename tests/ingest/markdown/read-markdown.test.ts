import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/ingest/markdown/read-markdown.ts';
import { anyText } from '../any-text.ts';

const bodyOf = (text: string) => readMarkdown(text).body;

describe('readMarkdown', () => {
  it('reads the front matter', () => {
    const text = [
      '---',
      'title: "Harbour wall: who pays?"',
      'author:',
      '  - name: Ann Other',
      '    email: ann@post.example',
      '  - Bo Lind # freelance',
      'date: 2024-05-03T10:15:00+02:00',
      "publisher: 'The Dunmore Post'",
      'canonical_url: https://post.example/wall',
      'lang: en-GB',
      'tags: [harbour, storms]',
      '---',
      'The council voted on Monday.',
    ].join('\r\n');
    expect(readMarkdown(text)).toEqual({
      headline: 'Harbour wall: who pays?',
      byline: 'Ann Other, Bo Lind',
      publisher: 'The Dunmore Post',
      publishedAt: '2024-05-03T08:15:00.000Z',
      url: 'https://post.example/wall',
      language: 'en',
      body: 'The council voted on Monday.',
    });
  });

  it('takes front matter that is none for text', () => {
    expect(bodyOf('---\nThe council voted.\n---\nIt was late.')).toContain('The council voted.');
    expect(bodyOf('---\ntitle: never closed\n\nThe council voted.')).toContain('The council voted.');
  });

  it('takes the first first-level heading for the headline', () => {
    expect(readMarkdown('# A wall for *the* town #\n\nIt stands.')).toEqual({
      headline: 'A wall for the town',
      body: 'It stands.',
    });
    expect(readMarkdown('A wall for the town\n===\n\nIt stands.').headline).toBe('A wall for the town');
    expect(bodyOf('# One\n\nIt stands.\n\n## Two\n\nIt holds.')).toBe('It stands.\n\nTwo\n\nIt holds.');
  });

  it.each([
    ['**The** *council* __voted__ _late_ ~~on~~ `Monday`.', 'The council voted late on Monday.'],
    ['The ***council*** voted.', 'The council voted.'],
    [
      'A [link](http://x.example/a_(b) "title") and [another][one].\n\n[one]: http://x.example',
      'A link and another.',
    ],
    ['See <https://x.example/a> and ![a picture](x.png) go.', 'See https://x.example/a and  go.'],
    ['[![badge](b.png)](http://x.example) The town votes.', ' The town votes.'.trim()],
    ['Fish &amp; chips &mdash; \\*both\\*.', 'Fish & chips — *both*.'],
    ['<p>The <b>town</b> votes.</p>', 'The town votes.'],
    [
      'Line one  \nline two\\\nline three\nline three goes on',
      'Line one\nline two\nline three line three goes on',
    ],
    ['> “We won’t wait,”\n> she said.\n>> He nodded.', '“We won’t wait,” she said. He nodded.'],
    ['* one\n* two\n  goes on\n1. three', 'one\n\ntwo goes on\n\nthree'],
    ['It stands.\n\n```js\ndrop(this)\n```\n\nIt holds.', 'It stands.\n\nIt holds.'],
    ['It stands.\n\n***\n\nIt holds.\n\n- - -', 'It stands.\n\nIt holds.'],
  ])('makes plain text of %j', (text, plain) => {
    expect(bodyOf(text)).toBe(plain);
  });

  it.each([
    '“[The mayor] knew [sic] of it,” he said (twice).',
    'It’s f***ing late, and sh**ty too.',
    'a snake_case_name and 5 * 3 * 2',
    'A star* without its note.',
    'if 3 < 5 and 7 > 2',
    'an open `tick',
    '```\nan unclosed fence keeps its text'.slice(4),
  ])('leaves %j as it is', (text) => {
    expect(bodyOf(text)).toBe(text);
  });

  it('keeps the text after a fence that nobody closed', () => {
    expect(bodyOf('It stands.\n\n```\n\nIt holds.')).toBe('It stands.\n\nIt holds.');
  });

  it('keeps the letters and quotation marks of prose in order, and takes any string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof readMarkdown(text).body).toBe('string');
      }),
    );
    const prose = fc.array(
      fc.constantFrom('“We', 'won’t', 'go,”', '*she*', '_said_', '**late**', '[then]', '"so"'),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(prose, (words) => {
        const plain = (value: string) => value.replace(/[*_]/g, '');
        expect(plain(bodyOf(`A ${words.join(' ')}.`))).toBe(plain(`A ${words.join(' ')}.`));
      }),
    );
  });
});
