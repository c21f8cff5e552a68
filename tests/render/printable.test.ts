import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../src/adapters/printable.ts';

test('escape sequences go as a whole, ordinary text stays', () => {
  expect(printable('a \u001b[31mred\u001b[0m b')).toBe('a red b');
  expect(printable('\u009b2Jcleared')).toBe('cleared');
  expect(printable('\u001b]0;title\u0007text')).toBe(']0;titletext');
  expect(printable('cut \u001b[')).toBe('cut ');
  expect(printable('\u001b[31')).toBe('31');
});

test('control characters and overrides of direction go, marks of direction and accents stay', () => {
  expect(printable('a\u0000\u0008\u007f\u0085b\rc')).toBe('abc');
  expect(printable('safe\u202etxt.exe\u2066x\u2069')).toBe('safetxt.exex');
  expect(printable('אבג\u200fé—“ü”\n😀')).toBe('אבג\u200fé—“ü”\n😀');
  expect(printable('a\tb')).toBe('a b');
});

test('no text comes out with anything that acts on a terminal', () => {
  const unit = fc.oneof(
    fc.constantFrom('\u001b', '[', '\u009b', '3', 'm', '\u202e', '\n', '“'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const shown = printable(parts.join(''));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be left
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(printable(shown)).toBe(shown);
    }),
  );
});
