import type { Excerpt } from '../../src/model/archived-quote.ts';

/** Where something begins or ends: an offset in one of a page's paragraphs. */
export interface PagePlace {
  readonly paragraph: number;
  readonly offset: number;
}

/** A page with a quotation in it, as a publisher would set it, and what the archive keeps of it. */
export interface PageCase {
  readonly name: string;
  readonly html: string;
  readonly excerpt: Excerpt;
  readonly from: PagePlace;
  readonly to: PagePlace;
}

/** A page of paragraphs of which each character can be seen to be highlighted: they have ids, letters without colour, room above and below. */
export function pageHtml(lang: string, headline: string, paragraphs: readonly string[]): string {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${headline}</title>
<style>
  body { font: 20px/36px sans-serif; width: 900px; margin: 0 20px; color: transparent; }
  ::target-text { background: rgb(255, 0, 255); color: transparent; }
  em, strong, a { font: inherit; color: inherit; text-decoration: none; }
</style>
<nav><ul><li>Home<li>World<li>Sport</ul></nav><h1>${headline}</h1><div style="height: 900px"></div>
${paragraphs.map((paragraph, index) => `<p id="p${index}">${paragraph}</p>`).join('\n')}
<div style="height: 1500px"></div><footer>All rights reserved</footer>`;
}

/** A page of paragraphs in HTML, the whole of which is kept; what is meant stands in braces. */
export function pageCase(name: string, marked: readonly string[]): PageCase {
  const texts = marked.map((paragraph) =>
    paragraph
      .replace(/<[^>]*>/g, '')
      .replaceAll('&nbsp;', '\u00a0')
      .replace(/&amp;/g, '&'),
  );
  const from = placeOf(texts, '{');
  const plain = texts.map((text) => text.replace('{', ''));
  const to = placeOf(plain, '}');
  const paragraphs = plain.map((text) => text.replace('}', ''));
  const offset = ({ paragraph, offset: at }: PagePlace) =>
    paragraphs.slice(0, paragraph).reduce((total, { length }) => total + length + 1, 0) + at;
  const fragments = [{ start: offset(from), end: offset(to) }];
  return {
    name,
    html: pageHtml(
      'en',
      'News of the day',
      marked.map((paragraph) => paragraph.replace(/[{}]/g, '')),
    ),
    excerpt: { text: paragraphs.join('\n'), fragments, around: fragments[0]!, whole: true },
    from,
    to,
  };
}

function placeOf(texts: readonly string[], brace: string): PagePlace {
  const paragraph = texts.findIndex((text) => text.includes(brace));
  return { paragraph, offset: texts[paragraph]!.indexOf(brace) };
}
