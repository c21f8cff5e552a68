import { findParagraphs } from './find-paragraphs.ts';
import { isFurniture } from './page/furniture.ts';
import { readPageFoot } from './page/page-foot.ts';
import { readPageHead } from './page/page-head.ts';
import { readPageLabel } from './page/page-label.ts';
import { type PageParagraph, pageParagraph } from './page/page-paragraph.ts';
import { isPhotoCredit } from './page/photo-credit.ts';
import { findStoryLists } from './page/story-lists.ts';
import { settleText } from './settle-text.ts';

/** An article's text without the page around it, and what the page said about it. */
export interface CleanText {
  readonly headline?: string;
  readonly byline?: string;
  readonly publisher?: string;
  /** UTC instant or bare date; see `parseDate`. */
  readonly publishedAt?: string;
  /** Paragraphs as they stood, apart by a blank line wherever something between them was left out. */
  readonly body: string;
}

const LONGEST_DATE_LABEL = 12;

function joinKept(text: string, kept: readonly (PageParagraph & { readonly index: number })[]): string {
  let body = '';
  for (const [position, paragraph] of kept.entries()) {
    const before = kept[position - 1];
    if (before)
      body += paragraph.index === before.index + 1 ? text.slice(before.end, paragraph.start) : '\n\n';
    body += text.slice(paragraph.start, paragraph.end);
  }
  return body;
}

// "PUBLISHED: 10:48, Tue, Nov 19, 2019" below a standfirst.
function isDateLabel(paragraph: PageParagraph): boolean {
  if (paragraph.words > LONGEST_DATE_LABEL) return false;
  const label = readPageLabel(paragraph);
  return label !== undefined && !label.bare && (label.publishedAt ?? label.updatedAt) !== undefined;
}

/**
 * Settles the white space of a decoded text and takes out what a news page puts around its story: navigation,
 * the headline and its repetitions, byline, date and publisher lines (returned as fields), sharing buttons,
 * advertisement marks, pointers to other articles, photo credits, copyright and the line that names the
 * contributors. English and German. In doubt a paragraph stays; one with quotation marks always does, unless it
 * is the headline. Every paragraph of `body` is a substring of `settleText(text)`. `known`: what the page's markup
 * already told; it wins. Linear; takes any string, never throws.
 */
export function cleanPlainText(text: string, known: Omit<CleanText, 'body'> = {}): CleanText {
  const settled = settleText(text);
  const paragraphs = findParagraphs(settled).map((span) => pageParagraph(settled, span));
  const standsAlone = (index: number) => {
    const next = paragraphs[index + 1];
    return !next || settled.slice(paragraphs[index]!.end, next.start).includes('\n\n');
  };
  const head = readPageHead(paragraphs, standsAlone, known.headline);
  const foot = readPageFoot(paragraphs, head.dropped.size, known.byline ?? head.byline);
  const lists = findStoryLists(paragraphs);
  const kept = paragraphs
    .map((paragraph, index) => ({ ...paragraph, index }))
    .filter(({ index }) => !head.dropped.has(index) && !foot.dropped.has(index) && !lists.has(index))
    .filter(
      (paragraph) => !isFurniture(paragraph, false) && !isPhotoCredit(paragraph) && !isDateLabel(paragraph),
    );

  const headline = known.headline ?? head.headline;
  const byline = known.byline ?? head.byline ?? foot.byline;
  const publisher = known.publisher ?? head.publisher ?? foot.publisher;
  const publishedAt =
    known.publishedAt ?? head.publishedAt ?? foot.publishedAt ?? head.updatedAt ?? foot.updatedAt;
  return {
    ...(headline && { headline }),
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...(publishedAt && { publishedAt }),
    body: joinKept(settled, kept),
  };
}
