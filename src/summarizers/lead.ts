import type { Document } from '../model/document.ts';
import { abstentionFor } from './abstention/abstention-for.ts';
import { type StorySentence, storyOf } from './story.ts';
import type { Summarizer, Summary } from './summarizer.ts';
import { extractedLine } from './summary-line.ts';

/** The opening sentences of the story: the baseline that every other summarizer has to beat. */
export const lead: Summarizer = {
  name: 'lead',
  summarize(document, request) {
    const story = storyOf(document, request.quotes);
    const abstained = abstentionFor(document, story);
    if (abstained !== undefined && abstained.code !== 'unknown-language') return { lines: [], abstained };
    return { ...openingLines(document, story, request.lines), ...(abstained && { abstained }) };
  },
};

/** The first sentence as the gist, and the first `count` as lines; those that can't be shown are passed over. */
export function openingLines(document: Document, story: readonly StorySentence[], count: number): Summary {
  const { body } = document.article;
  const lines = story
    .filter(({ fault }) => fault !== 'unfit')
    .slice(0, Math.max(0, count))
    .map(({ sentence }) => extractedLine(body, sentence));
  const gist = lines[0];
  return gist === undefined ? { lines } : { gist, lines };
}
