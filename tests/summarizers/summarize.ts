import { articleFromText } from '../../src/ingest/article-from-text.ts';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { ranked } from '../../src/summarizers/ranked.ts';
import type { Summary } from '../../src/summarizers/summarizer.ts';
import { parseDocument } from '../../src/text/parse-document.ts';

/** Runs the ranked summarizer over a text, as `batch` does. */
export function summarize(
  text: string,
  options: { lines?: number; language?: string; headline?: string } = {},
): Summary {
  const { lines = 3, language = 'en', headline } = options;
  const document = parseDocument(articleFromText(text, { language, ...(headline ? { headline } : {}) }));
  return ranked.summarize(document, { lines, quotes: findQuotes(document) });
}

/** The texts of a summary's lines. */
export function texts({ lines }: Summary): string[] {
  return lines.map(({ text }) => text);
}

/** An invented article: a flood, its damage, what was said of it. */
export const FLOOD = [
  'The Varne river broke its banks at Oldenby on Sunday night and flooded 340 houses in the lower town, the county fire service reported.',
  'It rose by two metres in five hours after a week of rain in the hills.',
  'Some 900 residents of Oldenby spent the night in three schools, and the hospital moved 41 patients to Kesterham.',
  '“We have never seen the Varne come up this fast,” said Chief Fire Officer Ingrid Solheim, who led the rescue.',
  'But the new flood wall at the station held.',
  'How could the warning come so late?',
  'The wall, finished in May at a cost of 12 million crowns, protects the railway and the power plant.',
  '“Nobody in our street was told a thing.',
  'We carried my mother out ourselves.”',
  'County Mayor Per Hagen promised on Monday to publish the log of warnings sent to residents before the flood.',
  'Forecasters expect the rain to end on Tuesday evening, and the river to fall below its banks by Thursday.',
] as const;
