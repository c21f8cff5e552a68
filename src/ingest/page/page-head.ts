import { isBreadcrumb, publisherAfterHeadline } from './breadcrumb.ts';
import { isFurniture } from './furniture.ts';
import { readMastheads } from './masthead.ts';
import { type PageLabel, readPageLabel } from './page-label.ts';
import { type PageParagraph, wordsKey } from './page-paragraph.ts';
import { isPhotoCredit } from './photo-credit.ts';

/** How many paragraphs the top of a page may have before its story starts. */
const LONGEST_HEAD = 14;
const BULLET = /^(?:[-*•·–—▪]|\d{1,3}[.)])\s/u;
const NO_HEADLINES: ReadonlySet<string> = new Set();
const SENTENCES = /\p{Ll}{3}[.!?] \p{Lu}/u;
const DATELINE = /^\p{Lu}[\p{Lu} .-]{1,30},[\p{Lu} .-]{1,30}$/u;
const WHOLLY_QUOTED = /^["“„«‘].*["”“»’]$/u;

/** What the top of a news page gives: its headline, labels, and the indices of paragraphs that aren't story. */
export interface PageHead extends PageLabel {
  readonly headline?: string;
  readonly dropped: ReadonlySet<number>;
}

function isStory(paragraph: PageParagraph): boolean {
  if (paragraph.words > 30) return true;
  return paragraph.ending === 'full-stop'
    ? paragraph.words >= 6
    : paragraph.ending === 'question' && paragraph.words > 20;
}

function looksLikeHeadline({ text, words, ending }: PageParagraph): boolean {
  return (
    words >= 2 &&
    words <= 30 &&
    text.length <= 250 &&
    ending !== 'full-stop' &&
    !text.endsWith(':') &&
    !BULLET.test(text)
  );
}

/**
 * Reads the top of a page down to its first paragraph of story. The headline is the line that occurs twice there,
 * or else the first title-like line (`known` instead, where the page's own markup gave it). Other title-like lines
 * (a standfirst, a subheading) stay in the story. `standsAlone(i)`: no line of text follows paragraph i directly.
 */
export function readPageHead(
  paragraphs: readonly PageParagraph[],
  standsAlone: (index: number) => boolean,
  known?: string,
): PageHead {
  const story = paragraphs.findIndex(
    (paragraph, index) => isStory(paragraph) && !isApart(paragraph, index, known),
  );
  const end = Math.min(Math.max(story, 0), LONGEST_HEAD);
  const head = paragraphs.slice(0, end);
  const dropped = new Set<number>();
  const byIndex = new Map<number, PageLabel>();
  let titles: number[] = [];
  for (const [index, paragraph] of head.entries()) {
    const label = readPageLabel(paragraph);
    if (label) byIndex.set(index, label);
    if (label || isPageOnly(paragraph)) dropped.add(index);
    else if (looksLikeHeadline(paragraph)) titles.push(index);
  }
  for (const [index, label] of readMastheads(head, byIndex, standsAlone, titles[0])) {
    byIndex.set(index, label);
    dropped.add(index);
    titles = titles.filter((title) => title !== index);
  }
  // The first of two that state the same thing holds: later ones are often another article's.
  const labels: PageLabel = Object.assign(
    {},
    ...[...byIndex].sort(([a], [b]) => b - a).map(([, label]) => label),
  );

  const keys = titles.map((index) => head[index]?.key ?? '');
  const allKeys = new Set(known === undefined ? keys : [...keys, wordsKey(known)]);
  for (const index of titles) if (isBreadcrumb(head[index]!, allKeys)) dropped.add(index);
  const open = titles.filter((index) => !dropped.has(index));
  const repeats = (one: PageParagraph, key: string) => one.key === key || publisherAfterHeadline(one, key);
  const repeated = open.find((index) => {
    const { key } = head[index]!;
    return open.some((other) => other !== index && repeats(head[other]!, key));
  });
  const first = open[0];
  const followed = (index: number) => standsAlone(index) || dropped.has(index + 1) || index + 1 === story;
  const isTitle = (index: number) => followed(index) && isFirst(index, dropped) && readsAsTitle(head[index]!);
  const chosen = repeated ?? (first !== undefined && isTitle(first) ? first : undefined);
  const headline = known ?? (chosen === undefined ? undefined : head[chosen]?.text);
  if (headline === undefined) return { ...labels, dropped };

  const headlineKey = wordsKey(headline);
  let publisher = labels.publisher;
  for (const [index, paragraph] of head.entries()) {
    const after = publisherAfterHeadline(paragraph, headlineKey);
    if (paragraph.key === headlineKey || after) dropped.add(index);
    publisher ??= after;
  }
  return { ...labels, ...(publisher && { publisher }), headline, dropped };
}

/** Whether a line at the top is the page's whatever stands around it. */
function isPageOnly(paragraph: PageParagraph): boolean {
  return isFurniture(paragraph, true) || isPhotoCredit(paragraph) || isBreadcrumb(paragraph, NO_HEADLINES);
}

/** What a line that stands only once must be like to be taken for the headline. */
function readsAsTitle({ text, words }: PageParagraph): boolean {
  return (
    words <= 22 &&
    !WHOLLY_QUOTED.test(text) &&
    !SENTENCES.test(text) &&
    !DATELINE.test(text) &&
    !/^\p{Ll}/u.test(text)
  );
}

/** A long line at the top that is no story all the same. */
function isApart(paragraph: PageParagraph, index: number, known: string | undefined): boolean {
  if (index >= LONGEST_HEAD) return false;
  if (known !== undefined && paragraph.key === wordsKey(known)) return true;
  return isPageOnly(paragraph) || readPageLabel(paragraph) !== undefined;
}

/** Whether everything above a paragraph has been recognised as the page's. */
function isFirst(index: number, dropped: ReadonlySet<number>): boolean {
  for (let above = 0; above < index; above++) if (!dropped.has(above)) return false;
  return true;
}
