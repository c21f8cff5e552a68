import { createHash } from 'node:crypto';
import type { Reading, ReadQuote, ReadSpeaker } from '../../src/model/reading.ts';

/** Who speaks in written readings: people who are heard in many of them, and one whom nobody names. */
export const CAST: readonly ReadSpeaker[] = [
  ['Anna Bergström', 'Foreign Minister', ['Anna Bergström', 'Bergström']],
  ['Samuel Okonkwo', 'Governor', ['Samuel Okonkwo', 'Okonkwo']],
  ['Lucía Ferrer', 'spokeswoman', ['Lucía Ferrer']],
  ['Tomasz Zieliński', 'coach', ['Tomasz Zieliński', 'Zieliński']],
  ['Mei Tanaka', 'Chief Executive', ['Mei Tanaka', 'Tanaka']],
  ['Yusuf Demir', 'lawyer', ['Yusuf Demir', 'Demir']],
].map(([name, role, forms]) => ({
  name: name as string,
  role: role as string,
  kind: 'person',
  named: true,
  forms: forms as string[],
}));

const NOBODY: ReadSpeaker = { name: 'a neighbour', kind: 'unknown', named: false, forms: ['a neighbour'] };

/** The word that only this quote of this version of an article has. */
export function quoteWord(id: string, version: number, quote: number): string {
  return `${id}v${version}q${quote}`;
}

/**
 * An article with two to five quotes, the same each time for an id and a version: two to four speakers, one quote said by two, one
 * by nobody who is named. `id` is of small letters and digits.
 */
export function writtenReading(id: string, version = 1): Reading {
  const draw = createHash('sha256').update(`${id} ${version}`).digest();
  const speakers = [0, 1, 2].map((step) => CAST[(draw[0]! + step * (1 + (draw[1]! % 2))) % CAST.length]!);
  const lines = Array.from({ length: 2 + (draw[2]! % 4) }, (_, quote) => {
    const word = quoteWord(id, version, quote);
    return { word, said: `The ${word} bridge stays open for ${draw[3 + quote]} days`, quote };
  });
  let body = '';
  const paragraphs: { start: number; end: number }[] = [];
  const quotes = lines.map(({ word, said, quote }): ReadQuote => {
    const from = body.length;
    body += `“${said},” somebody said on Monday, after talks that lasted until the morning.`;
    paragraphs.push({ start: from, end: body.length });
    const words = { start: from + 1, end: from + 1 + said.length };
    body += '\n\n';
    return {
      type: 'direct',
      fragments: [words],
      around: paragraphs.at(-1)!,
      key: `the ${word} bridge`,
      terms: ['bridge', 'talks', 'morning', word],
      speakers: quote === 0 ? [0, 1] : quote === 1 ? [3] : [quote % 3],
      confidence: 0.9,
      rank: 1 / (1 + quote),
    };
  });
  return {
    article: { id, language: 'en', headline: `Talks on ${id}`, body: body.trimEnd(), paragraphs },
    ...(draw[8]! % 2 === 0 && {
      publishedAt: new Date(Date.UTC(2026, 0, 1 + (draw[9]! % 28))).toISOString(),
    }),
    headlineTerms: ['talks', id],
    publisher: { name: 'The Harbour Post', key: 'the harbour post' },
    speakers: [...speakers, NOBODY],
    quotes,
  };
}
