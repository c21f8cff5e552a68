import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { detectLanguage } from './detect-language.ts';
import { findParagraphs } from './find-paragraphs.ts';

/** What is known of an article besides its text; see the fields of `Article`. */
export type ArticleMeta = Partial<Omit<Article, 'body' | 'paragraphs'>>;

/** An article's own id: the first 16 hexadecimal digits of the SHA-256 of its URL, or of its body without one. */
function stableId(text: string, url: string | undefined): string {
  return createHash('sha256')
    .update(url ?? text, 'utf8')
    .digest('hex')
    .slice(0, 16);
}

/**
 * Makes an article of a text taken exactly as it is: `body` is `text`, unit for unit, so offsets into one are
 * offsets into the other. Paragraphs are found, `id` is derived (unless given) and the language detected
 * (unless given). Fields of `meta` that are undefined or empty are left out. Linear; takes any string, never throws.
 */
export function articleFromText(text: string, meta: ArticleMeta = {}): Article {
  return {
    id: meta.id || stableId(text, meta.url),
    ...(meta.url && { url: meta.url }),
    ...(meta.headline && { headline: meta.headline }),
    ...(meta.byline && { byline: meta.byline }),
    ...(meta.publisher && { publisher: meta.publisher }),
    ...(meta.publishedAt && { publishedAt: meta.publishedAt }),
    language: meta.language || detectLanguage(text),
    body: text,
    paragraphs: findParagraphs(text),
    ...(meta.owner && { owner: meta.owner }),
  };
}
