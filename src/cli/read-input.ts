import { createParserPool } from '../ingest/parse/parser-pool.ts';
import { readArticle } from '../ingest/read-article.ts';
import { nodeReading } from '../ingest/reading-effects.ts';
import type { Article } from '../model/article.ts';
import { reportRefusal } from './report-refusal.ts';

/** Reads the article a command was given (a file, a URL, or `-`); undefined where it said why it can't. */
export async function readInput(input: string): Promise<Article | undefined> {
  const { parse, close } = createParserPool();
  const article = await readArticle(input, { ...nodeReading, parse });
  await close();
  if (article.ok) return article.value;
  reportRefusal(article);
  return undefined;
}
