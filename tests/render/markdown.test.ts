import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/adapters/markdown/escape.ts';
import { renderMarkdown } from '../../src/adapters/markdown/render.ts';
import { printable } from '../../src/adapters/printable.ts';
import type { Block } from '../../src/model/message.ts';

function render(...blocks: Block[]): string {
  return renderMarkdown({ blocks, fallback: '' });
}

function withoutEscapes(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

test('a digest reads as Markdown', () => {
  const markdown = render(
    { kind: 'heading', text: 'Harbour opens', url: 'https://news.example/a b' },
    { kind: 'line', quiet: true, inlines: [{ kind: 'text', text: 'The Holm Post · 3 min read' }] },
    { kind: 'line', inlines: [{ kind: 'strong', text: 'It opened.' }] },
    { kind: 'list', items: [[{ kind: 'text', text: 'One.' }], [{ kind: 'text', text: '1. Two.' }]] },
    { kind: 'quote', fragments: ['We waited,', 'and it came.'], speaker: 'Ana Sol', role: 'Mayor' },
    { kind: 'quote', fragments: ['One.\n\nTwo.'] },
    { kind: 'facts', facts: [{ label: 'Ana Sol', value: 'Mayor · 2 quotes' }] },
    { kind: 'actions', actions: [{ kind: 'button', id: 'quotes:all', label: 'All quotes', value: '1' }] },
  );
  expect(markdown).toBe(`## [Harbour opens](<https://news.example/a%20b>)

The Holm Post · 3 min read

**It opened.**

- One.
- 1\\. Two.

> “We waited,” … “and it came.”
>
> — **Ana Sol**, Mayor

> “One.
>
> Two.”
>
> — *speaker unknown*

- **Ana Sol**: Mayor · 2 quotes
`);
});

test.each([
  ['emphasis', '*a* _b_', '\\*a\\* \\_b\\_'],
  ['a link', '[a](b)', '\\[a\\](b)'],
  ['HTML and entities', '<b>&amp;', '\\<b\\>\\&amp;'],
  ['a heading', '# a', '\\# a'],
  ['a list', '- a', '\\- a'],
  ['a numbered list', '12) a\n3. b', '12\\) a\n3\\. b'],
  ['a rule under a heading', 'a\n===\n---', 'a\n\\===\n\\---'],
  [
    'an address',
    'http://a.example www.b.example c@d.example',
    'http\\://a.example www\\.b.example c\\@d.example',
  ],
  ['code, tables, strikes and sums', '`a` | ~b~ $c$ \\', '\\`a\\` \\| \\~b\\~ \\$c\\$ \\\\'],
])('%s in an article is shown, not acted on', (_, text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('a quotation, unescaped, is byte for byte', () => {
  const unit = fc.oneof(fc.constantFrom(...'\\*_`[]<>#-+=.)|~$&@:/1 “”w'), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1 }), (parts) => {
      const text = printable(parts.join('').replaceAll('\n', ' '));
      const [first = ''] = render({ kind: 'quote', fragments: [text] }).split('\n');
      expect(withoutEscapes(first)).toBe(`> “${text}”`);
    }),
  );
});

test('an address that is no web address is no link', () => {
  expect(render({ kind: 'heading', text: 'a', url: 'javascript:alert(1)' })).toBe('## a\n');
  expect(render({ kind: 'heading', text: 'a]', url: 'https://a.example/>)x' })).toBe(
    '## [a\\]](<https://a.example/%3E)x>)\n',
  );
});
