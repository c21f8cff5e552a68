import { readArticle } from '../ingest/read-article.ts';
import type { Article } from '../model/article.ts';
import { reportRefusal } from './report-refusal.ts';

/** Reads the article a command was given (a file, a URL, or `-`); undefined where it said why it can't. */
export async function readInput(input: string): Promise<Article | undefined> {
  const article = await readArticle(input);
  if (article.ok) return article.value;
  reportRefusal(article);
  return undefined;
}
