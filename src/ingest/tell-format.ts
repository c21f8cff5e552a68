/** How an article's text is written down. */
export type TextFormat = 'plain' | 'markdown' | 'html';

const BY_EXTENSION: ReadonlyMap<string, TextFormat> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);
const SNIFFED = 4_096;
const PAGE_START =
  /^\s{0,200}(?:<\?xml[^<>]{0,200}>\s{0,200})?(?:<!--[^<>]{0,500}-->\s{0,200})?<(?:!doctype html|html|head|body)\b/iu;
const BLOCK_TAG = /<\/?(?:p|div|br|h[1-6]|article|section|span|a|ul|li|body)(?:\s[^<>]{0,300})?\/?>/giu;
const MANY_TAGS = 6;
const FRONT_MATTER = /^---[ \t]*\n[a-zA-Z_]{1,30}:/u;
const HEADING_START = /^\s{0,200}# \S/u;

/**
 * Tells the format of a text by its file name's extension, and without a telling one by its start: an HTML page or
 * fragment by its tags, Markdown by front matter or a first-level heading at the top. Anything else is plain text.
 */
export function tellFormat(name: string, text: string): TextFormat {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const head = text.slice(0, SNIFFED).replace(/^\ufeff/u, '');
  if (PAGE_START.test(head)) return 'html';
  const told = BY_EXTENSION.get(extension);
  if (told) return told;
  const tags = head.match(BLOCK_TAG)?.length ?? 0;
  if (tags >= MANY_TAGS && head.trimStart().startsWith('<')) return 'html';
  return FRONT_MATTER.test(head) || HEADING_START.test(head) ? 'markdown' : 'plain';
}
