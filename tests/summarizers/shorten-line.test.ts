import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import type { SummaryLine } from '../../src/model/digest.ts';
import { shortenLine } from '../../src/summarizers/shorten/shorten-line.ts';
import { parseDocument } from '../../src/text/parse-document.ts';

function shorten(sentence: string, before = ''): SummaryLine & { readonly body: string } {
  const body = before + sentence;
  const { marks } = parseDocument(articleFromText(body, { language: 'en' }));
  const line: SummaryLine = {
    text: sentence,
    evidence: [{ start: before.length, end: body.length }],
    made: 'extracted',
  };
  return { ...shortenLine(line, marks), body };
}

const shown = (sentence: string): string => shorten(sentence, 'Before it. ').text;

describe('what is left out', () => {
  test.each([
    [
      'OSLO, May 3 (Norpress) — The council closed the quay on Monday.',
      'The council closed the quay on Monday.',
    ],
    ['OSLO (Norpress) - The council closed the quay on Monday.', 'The council closed the quay on Monday.'],
    ['(NPN) -- The council closed the quay on Monday.', 'The council closed the quay on Monday.'],
    ['(NPN)The council closed the quay on Monday.', 'The council closed the quay on Monday.'],
    [
      'Berlin (dpn) – Der Rat schloss am Montag den Kai der Stadt.',
      'Berlin (dpn) – Der Rat schloss am Montag den Kai der Stadt.',
    ],
    [
      'Berlin (DPN) – Der Rat schloss am Montag den Kai der Stadt.',
      'Der Rat schloss am Montag den Kai der Stadt.',
    ],
    ['MARLOW BAY — The council closed the quay on Monday.', 'The council closed the quay on Monday.'],
    ['However, Petra Lind closed the quay on Monday.', 'Petra Lind closed the quay on Monday.'],
    ['Petra Lind (pictured) closed the quay on Monday.', 'Petra Lind closed the quay on Monday.'],
    [
      'Petra Lind (pictured left) and Tomas Reyl (right) closed the quay.',
      'Petra Lind and Tomas Reyl closed the quay.',
    ],
  ])('%s', (sentence, expected) => {
    expect(shown(sentence)).toBe(expected);
  });
});

describe('what stays', () => {
  test.each([
    'However, the council closed the quay on Monday.',
    'The quay closed on Monday, according to the mayor.',
    'The council (which is new) may close the quay on Monday.',
    'The quay (closed since 2019) is to be sold, police said.',
    '“However, Petra and I agree on that,” the mayor said.',
    'The mayor wrote that “the dog (pictured) is well and eats”.',
    'NATO (the alliance) moved its ships to the eastern bay.',
    'Holm – the harbour of the north – opens in the spring.',
    'Lind (left) agreed.',
  ])('%s', (sentence) => {
    const { text, made } = shorten(sentence);
    expect({ text, made }).toEqual({ text: sentence, made: 'extracted' });
  });
});

test('the kept spans in a row are the text, and say that words are missing', () => {
  const { text, evidence, made, body } = shorten(
    'OSLO (Norpress) — Petra Lind (pictured) closed the quay on Monday.',
    'A headline. ',
  );
  expect(made).toBe('compressed');
  expect(evidence).toHaveLength(2);
  expect(evidence.map(({ start, end }) => body.slice(start, end)).join('')).toBe(text);
});

test('every line of any words is the slices of its evidence, in order', () => {
  const words = fc.constantFrom(
    'OSLO',
    '(NPN)',
    '—',
    'However,',
    'Ana',
    'Sol',
    '(pictured)',
    '(left)',
    'said',
    '“',
    '”',
    '🙂',
    'no.',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (some) => {
      const { text, evidence, body } = shorten(some.join(' '), 'x. ');
      expect(evidence.map(({ start, end }) => body.slice(start, end)).join('')).toBe(text);
      evidence.forEach(({ start, end }, at) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(evidence[at - 1]?.end ?? 3);
      });
    }),
  );
});
