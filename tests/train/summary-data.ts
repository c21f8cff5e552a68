import { existsSync, readFileSync } from 'node:fs';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import type { Document } from '../../src/model/document.ts';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import type { Salience } from '../../src/summarizers/salience.ts';
import { describeStory } from '../../src/summarizers/score-story.ts';
import { type StorySentence, storyOf } from '../../src/summarizers/story.ts';
import { parseDocument } from '../../src/text/parse-document.ts';

/** Where the evaluation data lies, beside the repository. */
export const evaluation = new URL('../../../shared/eval/', import.meta.url);

/** ROUGE-1, -2 and -Lsum (F1, per cent) of lines against references, cut after `words` words. */
export type Rouge = (
  lines: readonly string[],
  references: readonly string[],
  words?: number,
) => [number, number, number];

/** An article with reference summaries, analysed. */
export interface Exemplar {
  readonly id: string;
  readonly set: string;
  readonly document: Document;
  readonly references: readonly string[];
  readonly story: readonly StorySentence[];
  readonly texts: readonly string[];
  readonly salience: Salience;
  readonly vectors: readonly (readonly number[])[];
}

/** Loads the scorer that the figures are measured with. */
export async function loadRouge(): Promise<Rouge> {
  const scorer = (await import(new URL('summaries/score.mjs', evaluation).href)) as { scoreOne: Rouge };
  return scorer.scoreOne;
}

/** Reads lines of JSON below the evaluation folder. */
export function readRecords<T>(path: string): T[] {
  const file = new URL(path, evaluation);
  if (!existsSync(file))
    throw new Error(`${path} is missing: training needs shared/eval beside the repository`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Reads and analyses articles with reference summaries, as `batch` would. */
export function readExemplars(path: string): Exemplar[] {
  interface Entry {
    id: string;
    set: string;
    title?: string;
    text: string;
    references: string[];
  }
  return readRecords<Entry>(path).map(({ id, set, title, text, references }) => {
    const document = parseDocument(
      articleFromText(text, { language: 'en', ...(title ? { headline: title } : {}) }),
    );
    const story = storyOf(document, findQuotes(document));
    const texts = story.map(({ sentence }) => document.article.body.slice(sentence.start, sentence.end));
    return { id, set, document, references, story, texts, ...describeStory(document, story) };
  });
}
