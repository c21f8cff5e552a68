import type { PageParagraph } from './page-paragraph.ts';

const HEADING =
  /^(?:more (?:from|on|in|about) [\p{L}\p{N} ’'&-]{1,40}|more (?:great )?(?:[\p{L}]{2,20} )?(?:stories|news|headlines)(?: from [\p{L} ]{1,30})?|related(?: (?:articles|stories|news|content|topics|links|coverage))?|recommended(?: (?:for you|stories))?|you (?:may|might) also like|do(?:n[’']t| not) miss|most (?:read|popular|viewed)|also (?:read|on [\p{L}\p{N}. ]{1,30})|read (?:also|next|more)|top stories|latest news|editor[’']s picks|mehr (?:zum thema|aus [\p{L} ]{1,30})|lesen sie auch|meistgelesen|auch interessant)\s?[:：]?$/iu;
const LONGEST_HEADLINE = 22;

/**
 * The lists of other stories within a page: a heading that pages put over such lists ("More from UK", "Don't miss") and the lines
 * below it that read like headlines: short, without a full stop. Indices into `paragraphs`. Linear.
 */
export function findStoryLists(paragraphs: readonly PageParagraph[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = 0; index < paragraphs.length; index++) {
    if (!HEADING.test(paragraphs[index]!.text)) continue;
    let end = index + 1;
    while (end < paragraphs.length && readsAsHeadline(paragraphs[end]!)) end++;
    // A heading of the story's own has text below it, not headlines.
    if (end - index < 2 && end < paragraphs.length) continue;
    for (let at = index; at < end; at++) found.add(at);
    index = end - 1;
  }
  return found;
}

/** A line that opens on a quotation may be a pull quote of the story's own. */
const OPENS_ON_QUOTATION = /^["“”„«»]/u;

function readsAsHeadline({ text, words, ending }: PageParagraph): boolean {
  if (OPENS_ON_QUOTATION.test(text)) return false;
  return words > 0 && words <= LONGEST_HEADLINE && ending === 'open';
}
