import { articleFromText } from '../../src/ingest/article-from-text.ts';
import type { Document } from '../../src/model/document.ts';
import { parseDocument } from '../../src/text/parse-document.ts';

/** A German text, parsed. */
export function readGerman(text: string): Document {
  return parseDocument(articleFromText(text, { language: 'de' }));
}

/** The phrases of a German text as written, without pronouns and what only possesses. */
export function phrasesOf(text: string): string[] {
  const { mentions, article } = readGerman(text);
  return mentions
    .filter(({ kind, possessor }) => kind !== 'pronoun' && !possessor)
    .map(({ start, end }) => article.body.slice(start, end));
}
