import type { Article } from '../model/article.ts';
import { type Outcome, refusal, success } from '../model/outcome.ts';
import type { ArticleMeta } from './article-from-text.ts';
import { articleOfPage } from './article-of-page.ts';
import { cleanPlainText } from './clean-plain-text.ts';
import { decodeText } from './decode-text.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import type { PageText } from './page/page-text.ts';
import { refusePageKind } from './page-kind/tell-page-kind.ts';
import { parseHere } from './parse/parse-here.ts';
import type { Parse } from './parse/parse-job.ts';
import { readBytes, shownName } from './read-bytes.ts';
import { nodeReading, type ReadingEffects } from './reading-effects.ts';
import { type TextFormat, tellFormat } from './tell-format.ts';

const SCHEME = /^[a-z][a-z0-9+.-]{1,30}:\/\//iu;

/** Reads the article out of decoded text in a known format; refuses only for HTML. */
async function readPage(
  text: string,
  format: TextFormat,
  parse: Parse,
  url: string | undefined,
): Promise<Outcome<PageText>> {
  if (format === 'html') {
    const read = await parse('html', { html: text, ...(url && { url }) });
    if (!read.ok) return read;
    const { kind, links: _, ...page } = read.value;
    return kind === undefined ? success(page) : refusePageKind(kind);
  }
  return success(format === 'markdown' ? readMarkdown(text) : cleanPlainText(text));
}

function refuseAddress(where: string): Outcome<never> {
  return refusal(
    'url',
    `${shownName(where)} is not a file.`,
    'Pass the path of a file, or - to read standard input; links begin with http:// or https://.',
  );
}

/**
 * Makes an article of decoded text: tells its format (`name`'s extension, then the text itself), takes the page
 * around the story away and settles its white space. `meta` wins over what the page says; `parse` parses HTML. Refuses `empty`,
 * `too-short` (under 20 words), what `readHtml` refuses, and a page that is no article by its `PageKind`.
 */
export async function articleFromPage(
  text: string,
  name: string,
  meta: ArticleMeta = {},
  parse: Parse = parseHere,
): Promise<Outcome<Article>> {
  if (text.trim() === '') return refusal('empty', 'There is no text in it.', 'Pass the text of one article.');
  const page = await readPage(text, tellFormat(name, text), parse, meta.url);
  return page.ok ? articleOfPage(page.value, meta) : page;
}

const PDF_START = '%PDF-';

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, PDF_START.length)).toString('latin1') === PDF_START;
}

/**
 * Makes an article of the bytes of a file called `name`: plain text, Markdown, HTML or PDF in any charset. Refuses `binary`,
 * `invalid-utf8`, what `readPdf` refuses and what `articleFromPage` does.
 */
export async function articleFromBytes(
  bytes: Uint8Array,
  name: string,
  meta: ArticleMeta = {},
  parse: Parse = parseHere,
): Promise<Outcome<Article>> {
  if (isPdf(bytes)) {
    const text = await parse('pdf', { bytes });
    return text.ok ? articleFromPage(text.value, 'article.txt', meta) : text;
  }
  const decoded = decodeText(bytes);
  return decoded.ok ? articleFromPage(decoded.value.text, name, meta, parse) : decoded;
}

/**
 * Reads one article from a file (plain text, Markdown, HTML or PDF in any charset), or from standard input for `-`.
 * Refusals, each with what to do: `url`, `missing`, `folder`, `unreadable`, `too-large` (over 20 MB), `binary`,
 * `invalid-utf8`, and those of `articleFromPage`.
 */
export async function readArticle(
  where: string,
  effects: ReadingEffects = nodeReading,
  meta: ArticleMeta = {},
): Promise<Outcome<Article>> {
  if (SCHEME.test(where)) return refuseAddress(where);
  const bytes = await readBytes(where, effects);
  if (!bytes.ok) return bytes;
  return articleFromBytes(bytes.value, where, meta, effects.parse);
}
