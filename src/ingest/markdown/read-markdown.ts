import { cleanPlainText } from '../clean-plain-text.ts';
import { type PageMeta, type PageText, stated } from '../page/page-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/**
 * Reads the article out of a Markdown text: metadata from its front matter, the headline from there or its first
 * heading of the first level, the body as plain paragraphs without furniture. Takes any string, never throws.
 */
export function readMarkdown(text: string): PageText {
  const { rest, url, language, ...meta } = readFrontMatter(
    text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n'),
  );
  const { headline, body } = markdownBlocks(rest);
  const { body: clean, ...found } = cleanPlainText(body, stated<PageMeta>({ headline, ...meta }));
  return { ...stated<PageMeta>({ ...found, url, language }), body: clean };
}
