import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/index.ts';
import { checkAnalysis } from './invariant/check-invariant.ts';
import { nastyFamilies } from './nasty/nasty-texts.ts';
import { splitPairs } from './nasty/split-pairs.ts';
import { nastyText } from './nasty/text-mix.ts';

function broken(text: string, language?: string): string[] {
  const analysis = analyse(text, { language });
  return [
    ...(analysis.article.body === text ? [] : ['the body is not the text']),
    ...checkAnalysis(analysis),
    ...splitPairs(analysis),
  ];
}

/** Each quote as `speaker: “words”`. */
function heard(text: string, language: string): string[] {
  return analyse(text, { language }).quotes.map(({ fragments, speaker }) => {
    const words = fragments.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${speaker?.name ?? '?'}: ${words}`;
  });
}

describe('nasty texts keep the invariant and nothing throws', () => {
  it.each(nastyFamilies.map(({ name, make }) => [name, make] as const))('%s', (_, make) => {
    expect(broken(make(20_000), 'en')).toEqual([]);
    expect(broken(make(4000), 'de')).toEqual([]);
    expect(broken(make(4000))).toEqual([]);
  });

  it('10,000 marks in a row, alone and before the words of somebody', () => {
    for (const mark of ['“', '”', '"', '‘', '’', "'", '„', '«', '»', '``']) {
      const text = `${mark.repeat(10_000)}\n\n“We go north,” said Ida Lund.`;
      expect(broken(text, 'en')).toEqual([]);
      expect(heard(text, 'en').at(-1)).toBe('Ida Lund: We go north,');
    }
  });

  it('marks and brackets nested to a depth of 1,000', () => {
    for (const [opening, closing] of ['“”', '‘’', '«»', '„“', '()', '[]', '""'].map((pair) => [...pair])) {
      const text = `${opening?.repeat(1000)}We go.${closing?.repeat(1000)} said Ida Lund.`;
      expect(broken(text, 'en')).toEqual([]);
    }
  });

  it('one megabyte on one line', () => {
    const text = '“We go north,” said Ida Lund, the mayor of Tarsund. The ferry was late again. '
      .repeat(13_000)
      .slice(0, 1_000_000);
    const { quotes } = analyse(text, { language: 'en' });
    expect(quotes.length).toBeGreaterThan(12_000);
    expect(quotes.every(({ speaker }) => speaker?.name === 'Ida Lund')).toBe(true);
  }, 120_000);

  it('a mark never closed takes no more than its paragraph', () => {
    const text =
      'Jon Vik said: “The ferry is late.\n\nThe council met.\n\n“We go north,” Ida Lund said on Monday.';
    expect(heard(text, 'en').at(-1)).toBe('Ida Lund: We go north,');
  });
});

describe('names are found in any script, where the clause names them', () => {
  const words = 'We will rebuild the bridge before winter,';
  it.each([
    ['Arabic', 'محمد الحداد'],
    ['Hebrew', 'דוד אברמוב'],
    ['Cyrillic', 'Мария Иванова'],
    ['Chinese', '李小龍'],
    ['Korean', '김민준'],
    ['Greek', 'Γιώργος Παππάς'],
    ['Thai', 'สมชาย ใจดี'],
    ['Devanagari', 'अनिल वर्मा'],
    ['letters beyond the first plane', '𝔘lrike 𝔐eyer'],
    ['an emoji between', 'Ida 🌊 Lund'],
    ['an emoji within', 'Ida Lund🌊'],
  ])('%s: %s', (_, name) => {
    expect(heard(`“${words}” said ${name}, a councillor.`, 'en')).toEqual([`${name}: ${words}`]);
    expect(heard(`“${words}” ${name} said on Tuesday.`, 'en')).toEqual([`${name}: ${words}`]);
    expect(heard(`„Wir bauen die Brücke wieder auf“, sagte ${name} am Dienstag.`, 'de')).toEqual([
      `${name}: Wir bauen die Brücke wieder auf`,
    ]);
  });

  it('a handle of a social network, whatever its letters', () => {
    expect(heard(`“${words}” @ida🌊lund wrote on Tuesday.`, 'en')).toEqual([`ida🌊lund: ${words}`]);
    expect(heard(`“${words}” Ida Lund said, a@b.example wrote.`, 'en')).toEqual([`Ida Lund: ${words}`]);
  });

  it('across marks of direction', () => {
    const rtl = '\u200f';
    expect(heard(`“${words}” said ${rtl}محمد الحداد${rtl}, the mayor.`, 'en')).toEqual([
      `محمد الحداد: ${words}`,
    ]);
    expect(heard(`“${words}” \u2067דוד אברמוב\u2069 told reporters.`, 'en')).toEqual([
      `דוד אברמוב: ${words}`,
    ]);
    expect(
      heard(`${rtl}"${words}"${rtl} said Ida Lund. It rained. ${rtl}"No,"${rtl} said Jon Vik.`, 'en'),
    ).toEqual([`Ida Lund: ${words}`, 'Jon Vik: No,']);
  });

  it('who is named again by the last part of the name', () => {
    const text =
      'The mayor, דוד אברמוב, opened the harbour. The council met.\n\n“We go north,” אברמוב said on Tuesday.';
    expect(heard(text, 'en')).toEqual(['דוד אברמוב: We go north,']);
  });
});

describe('any mix of marks, brackets, scripts, hidden characters and halves of characters', () => {
  it('keeps the invariant', () => {
    fc.assert(
      fc.property(nastyText, fc.constantFrom('en', 'de', 'fr', 'und', undefined), (text, language) => {
        expect(broken(text, language)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('splits no character that the text has whole', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const whole = text.toWellFormed();
        const { quotes } = analyse(whole, { language: 'en' });
        for (const { fragments } of quotes)
          for (const { start, end } of fragments) expect(whole.slice(start, end).isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

it('the check sees a character cut in two', () => {
  const analysis = analyse('“Go 🌊 north,” said Ida Lund.', { language: 'en' });
  expect(splitPairs(analysis)).toEqual([]);
  const [quote] = analysis.quotes;
  const cut = { ...quote!, fragments: [{ start: 1, end: 5 }] };
  expect(splitPairs({ ...analysis, quotes: [cut] })).toEqual(['quote 1–5']);
});
