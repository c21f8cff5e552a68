import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/adapters/terminal/display-width.ts';
import { renderTerminal } from '../../src/adapters/terminal/render.ts';
import type { Block, Message } from '../../src/model/message.ts';

const plain = { width: 40, colour: false };

function message(...blocks: Block[]): Message {
  return { blocks, fallback: '' };
}

test('a message is laid out within the width, blocks apart, quiet lines under what they belong to', () => {
  const shown = renderTerminal(
    message(
      { kind: 'heading', text: 'Harbour opens after nine long years of waiting' },
      { kind: 'line', quiet: true, inlines: [{ kind: 'text', text: 'The Holm Post · 3 min read' }] },
      { kind: 'list', items: [[{ kind: 'text', text: 'The first ship came in at dawn on a Monday.' }]] },
      { kind: 'quote', fragments: ['We waited,', 'and it came.'], speaker: 'Ana Sol', role: 'Mayor of Holm' },
      { kind: 'quote', fragments: ['Nobody knows'], note: 'uncertain' },
      { kind: 'line', inlines: [{ kind: 'strong', text: 'Heard' }] },
      {
        kind: 'facts',
        facts: [
          { label: 'Ana Sol', value: 'Mayor of Holm · 2 quotes' },
          { label: 'Benjamin Ode', value: '1 quote' },
        ],
      },
    ),
    plain,
  );
  expect(shown).toBe(`Harbour opens after nine long years of
waiting
The Holm Post · 3 min read

  • The first ship came in at dawn on a
    Monday.

  │ “We waited,” … “and it came.”
  │ — Ana Sol, Mayor of Holm

  │ “Nobody knows”
  │ — speaker unknown (uncertain)

Heard
  Ana Sol       Mayor of Holm · 2 quotes
  Benjamin Ode  1 quote
`);
});

test('colour is all that differs on a terminal that has it', () => {
  const block: Block = {
    kind: 'quote',
    fragments: ['So it goes, and goes on, and on and on.'],
    speaker: 'Ana Sol',
  };
  const coloured = renderTerminal(message(block), { ...plain, colour: true });
  expect(coloured).toContain('\u001b[');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken away
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(renderTerminal(message(block), plain));
});

test('an article cannot steer the terminal', () => {
  const hostile = '\u001b[2J\u001b]8;;http://x\u0007click\u202e';
  const shown = renderTerminal(
    message(
      { kind: 'heading', text: hostile, url: `https://h.example/${hostile}` },
      { kind: 'quote', fragments: [hostile], speaker: hostile, role: hostile, note: hostile },
      { kind: 'facts', facts: [{ label: hostile, value: hostile }] },
      { kind: 'actions', actions: [{ kind: 'button', id: 'a', value: '', label: hostile }] },
      { kind: 'actions', actions: [{ kind: 'link', url: hostile, label: hostile }] },
    ),
    plain,
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be left
  expect(shown).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
});

const prose = fc
  .stringMatching(/^[a-zé“”"'.,*_ ]{1,120}$/)
  .filter((text) => text.trim() === text && text !== '');

test('a quotation is byte for byte, but for the line breaks at white space', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 20, max: 90 }), (text, width) => {
      const quote: Block = { kind: 'quote', fragments: [text], speaker: 'Ana' };
      expect(renderTerminal(message(quote), { width: 0, colour: false })).toBe(`  │ “${text}”\n  │ — Ana\n`);
      const wrapped = renderTerminal(message(quote), { width, colour: false });
      const lines = wrapped.split('\n').slice(0, -2);
      const bare = (part: string) => part.replaceAll(' ', '');
      expect(bare(lines.map((line) => line.slice(4)).join(''))).toBe(bare(`“${text}”`));
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('words break nowhere but at blanks, unless one is wider than the line', () => {
  const line = (text: string): Block => ({ kind: 'line', inlines: [{ kind: 'text', text }] });
  const at20 = (text: string) => renderTerminal(message(line(text)), { width: 20, colour: false });
  expect(at20('twelve letters and 100\u00a0000 more')).toBe('twelve letters and\n100\u00a0000 more\n');
  expect(at20('x'.repeat(45))).toBe(`${'x'.repeat(20)}\n${'x'.repeat(20)}\n${'x'.repeat(5)}\n`);
  expect(at20('船'.repeat(12))).toBe(`${'船'.repeat(10)}\n${'船'.repeat(2)}\n`);
  expect(at20('one\n\ntwo')).toBe('one\n\ntwo\n');
  const glued = renderTerminal(
    message({
      kind: 'line',
      inlines: [
        { kind: 'text', text: 'a line of text with ' },
        { kind: 'strong', text: 'bold' },
        { kind: 'text', text: ', then more' },
      ],
    }),
    { width: 24, colour: false },
  );
  expect(glued).toBe('a line of text with\nbold, then more\n');
});

test('a megabyte on one line is laid out in no time', () => {
  const started = performance.now();
  for (const text of [
    'word '.repeat(200_000),
    'x'.repeat(1_000_000),
    ' '.repeat(1_000_000),
    '\u001b['.repeat(500_000),
  ]) {
    renderTerminal(message({ kind: 'quote', fragments: [text], speaker: text }), { width: 80, colour: true });
  }
  expect(performance.now() - started).toBeLessThan(20_000);
});
