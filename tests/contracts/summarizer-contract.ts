import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import type { Document } from '../../src/model/document.ts';
import { contains, overlaps } from '../../src/model/span.ts';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import type { Summarizer, Summary } from '../../src/summarizers/summarizer.ts';
import { parseDocument } from '../../src/text/parse-document.ts';

const PIECES = [
  'The harbour board of Eastmere voted on Tuesday to close the old ferry pier. ',
  '"We had no choice," said Ada Lind, the chair. ',
  'He left early. ',
  'But nobody was hurt. ',
  'Read more\n',
  '\n\n',
  '- a list item\n',
  'Is it over? ',
  '(pictured) ',
  '“',
  '”',
  "'",
  '10:45 ',
  'Q: ',
  'constructor __proto__ ',
  '🙂 ',
  '\u0000',
  '\ud800',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

/** What every summarizer owes its callers; run for each registered one. */
export function summarizerContract(summarizer: Summarizer): void {
  const ask = (document: Document, lines: number): Summary =>
    summarizer.summarize(document, { lines, quotes: findQuotes(document) });

  describe(`summarizer ${summarizer.name}`, () => {
    it('answers any text, with lines that keep to the body', () => {
      fc.assert(
        fc.property(
          text,
          fc.integer({ min: 1, max: 5 }),
          fc.constantFrom('en', 'de', 'und'),
          (body, lines, language) => {
            const document = parseDocument(articleFromText(body, { language }));
            const summary = ask(document, lines);
            checkSummary(document, summary, lines);
            expect(ask(document, lines)).toEqual(summary);
          },
        ),
        { numRuns: 150, seed: 20 },
      );
    });

    it('answers an empty document with a reason instead of lines', () => {
      const summary = ask(parseDocument(articleFromText('', { language: 'en' })), 3);
      expect(summary.lines).toEqual([]);
      expect(summary.abstained?.code).toBe('too-short');
    });

    it('gives lines and a gist for an ordinary article, or says why not', () => {
      const body = PIECES[0]!.concat(PIECES[1]!).repeat(1) + story();
      const document = parseDocument(articleFromText(body, { language: 'en', headline: 'Pier to close' }));
      const summary = ask(document, 3);
      checkSummary(document, summary, 3);
      expect(summary.abstained).toBeUndefined();
      expect(summary.gist).toBeDefined();
      expect(summary.lines).toHaveLength(3);
    });
  });
}

function checkSummary({ article, sentences }: Document, summary: Summary, lines: number): void {
  const { body } = article;
  expect(summary.lines.length).toBeLessThanOrEqual(lines);
  for (const line of [...summary.lines, ...(summary.gist ? [summary.gist] : [])]) {
    expect(line.evidence.length).toBeGreaterThan(0);
    for (const span of line.evidence) {
      expect(contains({ start: 0, end: body.length }, span)).toBe(true);
      expect(span.start).toBeLessThan(span.end);
      expect(sentences.some((sentence) => contains(sentence, span))).toBe(true);
    }
    if (line.made === 'extracted')
      expect(body.slice(line.evidence[0]!.start, line.evidence[0]!.end)).toBe(line.text);
  }
  summary.lines.forEach((line, at) => {
    const before = summary.lines[at - 1];
    if (before === undefined) return;
    expect(before.evidence[0]!.start).toBeLessThan(line.evidence[0]!.start);
    expect(overlaps(before.evidence.at(-1)!, line.evidence[0]!)).toBe(false);
    expect(before.text).not.toBe(line.text);
  });
}

function story(): string {
  return [
    'The pier has carried passengers to the islands since 1931 and costs the town 400,000 crowns a year to repair.',
    'Engineers found in March that two of its nine pillars had cracked below the waterline.',
    'Ferries will use the new terminal at North Quay from the first of June, the board said.',
    'Shop owners on Pier Street fear that visitors will stay away during the summer.',
    'About 60 of them signed a petition that asks the town to keep a footbridge open.',
    'The islands have 2,300 inhabitants, and most of them cross the sound several times a week.',
    'A study by the regional college put the cost of a full restoration at eleven million crowns.',
  ].join(' ');
}
