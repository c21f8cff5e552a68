import { isContributorCredit } from './contributor-credit.ts';
import { isFurniture } from './furniture.ts';
import { type PageLabel, readPageLabel } from './page-label.ts';
import type { PageParagraph } from './page-paragraph.ts';
import { isPhotoCredit } from './photo-credit.ts';

/** Contributors are named within this many paragraphs of the end. */
const CREDITS_WITHIN = 5;
/** The foot of a page is a run of furniture at its end, at most this long. */
const LONGEST_FOOT = 15;

/** What the foot of a news page gives: labels, and the indices of paragraphs that aren't story. */
export interface PageFoot extends PageLabel {
  readonly dropped: ReadonlySet<number>;
}

/**
 * Reads the foot of a page from its end upwards, to the last paragraph of story; never above index `from`. `byline`: who wrote
 * it, whose name and who they are often stands there.
 */
export function readPageFoot(
  paragraphs: readonly PageParagraph[],
  from: number,
  byline: string | undefined,
): PageFoot {
  const dropped = new Set<number>();
  let labels: PageLabel = {};
  let running = true;
  const top = Math.max(from, paragraphs.length - LONGEST_FOOT);
  for (let index = paragraphs.length - 1; index >= top; index--) {
    const paragraph = paragraphs[index]!;
    if (index >= paragraphs.length - CREDITS_WITHIN && isContributorCredit(paragraph)) {
      dropped.add(index);
      continue;
    }
    if (!running) continue;
    const read = readPageLabel(paragraph);
    const label = read?.bare ? undefined : read;
    if (label) labels = { ...labels, ...label };
    const apart =
      isFurniture(paragraph, true) || isPhotoCredit(paragraph) || isAboutAuthor(paragraph, byline);
    if (label || apart) dropped.add(index);
    else running = false;
  }
  return { ...labels, dropped };
}

const LONGEST_BIOGRAPHY = 60;
const PREDICATE =
  /^,? (?:is|was|has|covers?|writes?|joined|reports?|lives?|works?|ist|schreibt|arbeitet|berichtet)\b/u;
const MORE_OF =
  /^(?:more|all|read more|view all|mehr|weitere) (?:articles |stories |posts |news |artikel )?(?:from|by|von) /iu;

// "Ann Other", "More articles from Ann Other", "Ann Other is a reporter for the Post."
function isAboutAuthor({ text, words, quoted }: PageParagraph, byline: string | undefined): boolean {
  if (byline === undefined || quoted || words > LONGEST_BIOGRAPHY) return false;
  const about = text.replace(MORE_OF, '');
  if (!about.startsWith(byline)) return false;
  const rest = about.slice(byline.length);
  return rest === '' || (text.length === about.length && PREDICATE.test(rest));
}
