import { linkOf } from '../ingest/link/link-of.ts';
import type { Article } from '../model/article.ts';
import { type Outcome, success } from '../model/outcome.ts';
import { OPERATOR } from '../model/owner-of.ts';
import { reportRefusal } from './report-refusal.ts';

/**
 * Reads the article a command was given (a file, a URL, or `-`); undefined where it said why it can't. What nobody could open by
 * an address is the operator's.
 */
export async function readInput(input: string): Promise<Article | undefined> {
  const link = linkOf(input);
  const article = link === undefined ? await readFile(input) : await readWeb(link);
  if (article?.ok) return article.value;
  if (article !== undefined) reportRefusal(article);
  return undefined;
}

async function readFile(input: string): Promise<Outcome<Article>> {
  const [{ createParserPool }, { readArticle }, { nodeReading }] = await Promise.all([
    import('../ingest/parse/parser-pool.ts'),
    import('../ingest/read-article.ts'),
    import('../ingest/reading-effects.ts'),
  ]);
  const { parse, close } = createParserPool();
  const article = await readArticle(input, { ...nodeReading, parse });
  await close();
  return article.ok ? success({ ...article.value, owner: OPERATOR }) : article;
}

async function readWeb(link: string): Promise<Outcome<Article> | undefined> {
  const [{ openWebHere }, { readLink }, { hostOf }] = await Promise.all([
    import('./open-web-here.ts'),
    import('../ingest/link/read-link.ts'),
    import('../ingest/fetch/check-url.ts'),
  ]);
  const web = openWebHere();
  if (web === undefined) return undefined;
  const read = await readLink(link, web);
  await web.close();
  if (!read.ok) return read;
  const { article, foundAt } = read.value;
  return success(web.allowedHosts.has(hostOf(new URL(foundAt))) ? { ...article, owner: OPERATOR } : article);
}
