import type { Excerpt } from '../../src/model/archived-quote.ts';
import type { Span } from '../../src/model/span.ts';
import { type PageCase, pageHtml } from './page-case.ts';

/** Paragraphs with a quotation in them, before they are set. */
export interface PageDraft {
  readonly name: string;
  readonly lang: string;
  readonly paragraphs: readonly string[];
  /** The fragments of the quotation, in their paragraphs. */
  readonly spans: readonly (Span & { readonly paragraph: number })[];
  /** Whether the fragments are one that spans paragraphs. */
  readonly joined: boolean;
  /** Whether the whole text is kept. */
  readonly whole: boolean;
  /** The words of the quotation, with which the headline may begin too. */
  readonly inner: string;
}

/** Sets paragraphs as a page, and cuts what the archive keeps of them. */
export function layOutPage(
  { name, lang, paragraphs: drafts, spans, joined, whole, inner }: PageDraft,
  random: () => number,
): PageCase {
  // Some blanks are no-break spaces, on the page and so in the text.
  const paragraphs = drafts.map((draft) =>
    [...draft].map((letter) => (letter === ' ' && random() < 0.05 ? '\u00a0' : letter)).join(''),
  );
  const separator = '\n\n';
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    starts.push(at);
    at += paragraph.length + separator.length;
  }
  const body = paragraphs.join(separator);
  const inBody = spans.map(({ paragraph, start, end }) => ({
    start: starts[paragraph]! + start,
    end: starts[paragraph]! + end,
  }));
  const fragments = joined ? [{ start: inBody[0]!.start, end: inBody.at(-1)!.end }] : inBody;
  const from = whole ? 0 : Math.max(0, fragments[0]!.start - 300);
  const to = whole ? body.length : Math.min(body.length, fragments.at(-1)!.end + 300);
  const shifted = fragments.map(({ start, end }) => ({ start: start - from, end: end - from }));
  const excerpt: Excerpt = {
    text: body.slice(from, to),
    fragments: shifted,
    around: { start: shifted[0]!.start, end: shifted.at(-1)!.end },
    whole: from === 0 && to === body.length,
  };
  const headline = random() < 0.3 ? inner.slice(0, 60) : 'News of the day';
  const html = pageHtml(
    lang,
    escaped(headline),
    paragraphs.map((paragraph) => marked(paragraph, random)),
  );
  const first = spans[0]!;
  const last = spans.at(-1)!;
  return {
    name,
    html,
    excerpt,
    from: { paragraph: first.paragraph, offset: first.start },
    to: { paragraph: last.paragraph, offset: last.end },
  };
}

/** A paragraph with inline elements, line ends of the source and hyphenation points where a publisher may have them. */
function marked(paragraph: string, random: () => number): string {
  let html = '';
  const open: string[] = [];
  const letters = [...paragraph];
  for (const [index, letter] of letters.entries()) {
    const blank = letter === ' ';
    if (blank && open.length > 0 && random() < 0.3) html += `</${open.pop()}>`;
    html += blank && random() < 0.1 ? '\n      ' : escaped(letter);
    if (blank && open.length < 2 && random() < 0.1) {
      const [name, attributes] =
        random() < 0.5 ? ['em', ''] : random() < 0.5 ? ['strong', ''] : ['a', ' href="/x"'];
      open.push(name!);
      html += `<${name}${attributes}>`;
    }
    if (/^[a-zäöü]{2}$/.test(letter + (letters[index + 1] ?? '')) && random() < 0.01) html += '&shy;';
  }
  while (open.length > 0) html += `</${open.pop()}>`;
  return html;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('"', '&quot;');
}
