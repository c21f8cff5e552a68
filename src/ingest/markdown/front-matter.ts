import { MAX_FRONT_MATTER_LENGTH } from '../limits.ts';
import { type PageMeta, primarySubtag, stated, webAddress } from '../page/page-text.ts';
import { parseDate } from '../page/parse-date.ts';

const KEYS = {
  headline: ['headline', 'title'],
  byline: ['byline', 'author', 'authors', 'by'],
  publisher: ['publisher', 'publication', 'site_name', 'site', 'source'],
  date: ['date', 'published', 'publishedat', 'published_at', 'datepublished', 'pubdate'],
  url: ['canonical', 'canonical_url', 'url', 'link'],
  language: ['language', 'lang', 'locale'],
} as const;

/** A Markdown text without its front matter, and what that said. */
export interface FrontMatter extends PageMeta {
  readonly rest: string;
}

const ENTRY = /^([a-zA-Z_][\w-]{0,40})[ \t]*:(?:[ \t]+([^ \t].*)?)?$/u;
const NESTED_NAME = /^[ \t]+(?:-[ \t]+)?name[ \t]*:[ \t]+([^ \t].*)$/u;
const LIST_ITEM = /^[ \t]*-[ \t]+([^ \t].*)$/u;
const BLOCK_SCALAR = /^[|>][-+]?$/u;

/** A scalar without its quotation marks and trailing comment. */
function scalar(written: string): string {
  const value = written.trim();
  const mark = value.charAt(0);
  const end = mark === '"' || mark === "'" ? value.lastIndexOf(mark) : 0;
  if (end > 0)
    return value
      .slice(1, end)
      .replaceAll(mark === '"' ? '\\"' : "''", mark)
      .trim();
  const comment = value.indexOf(' #');
  return (comment < 0 ? value : value.slice(0, comment)).trim();
}

/** The texts of a value written on the key's own line: one scalar, or a flow list `[a, b]`. */
function valuesOf(written: string): string[] {
  const value = written.trim();
  const items = value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1).split(',') : [value];
  return items.map(scalar).filter((item) => item !== '');
}

/** The entries of a block of YAML as far as front matter uses it: scalars, lists, and the names in lists of mappings. */
function readEntries(lines: readonly string[]): Map<string, string> {
  const entries = new Map<string, string[]>();
  let values: string[] = [];
  let folded = false;
  for (const line of lines) {
    const [, key, value = ''] = ENTRY.exec(line) ?? [];
    if (key !== undefined) {
      folded = BLOCK_SCALAR.test(value.trim());
      values = folded ? [] : valuesOf(value);
      if (!entries.has(key.toLowerCase())) entries.set(key.toLowerCase(), values);
      continue;
    }
    const name = NESTED_NAME.exec(line)?.[1];
    const item = LIST_ITEM.exec(line)?.[1];
    if (folded && line.trim() !== '') values[0] = values[0] ? `${values[0]} ${line.trim()}` : line.trim();
    else if (name !== undefined) values.push(scalar(name));
    else if (item !== undefined && !ENTRY.test(item)) values.push(scalar(item));
  }
  return new Map(Array.from(entries, ([key, texts]) => [key, texts.join(', ')]));
}

/**
 * Splits a Markdown text whose lines end in `\n` from the YAML front matter between `---` lines at its top, if it
 * has one of at most 16,384 units that starts with a key; anything else is text.
 */
export function readFrontMatter(text: string): FrontMatter {
  if (!/^---[ \t]*\n/u.test(text)) return { rest: text };
  const head = text.slice(0, MAX_FRONT_MATTER_LENGTH);
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(head);
  if (!end) return { rest: text };
  const lines = head.slice(head.indexOf('\n') + 1, end.index).split('\n');
  const first = lines.find((line) => line.trim() !== '' && !line.startsWith('#'));
  if (first === undefined || !ENTRY.test(first)) return { rest: text };
  const entries = readEntries(lines);
  const one = (keys: readonly string[]) => keys.map((key) => entries.get(key)).find((value) => value);
  const meta = stated<PageMeta>({
    headline: one(KEYS.headline),
    byline: one(KEYS.byline),
    publisher: one(KEYS.publisher),
    publishedAt: parseDate(one(KEYS.date) ?? ''),
    url: webAddress(one(KEYS.url)),
    language: primarySubtag(one(KEYS.language)),
  });
  return { ...meta, rest: text.slice(end.index + end[0].length) };
}
