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

/** Reads the foot of a page from its end upwards, to the last paragraph of story; never above index `from`. */
export function readPageFoot(paragraphs: readonly PageParagraph[], from: number): PageFoot {
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
    if (label || isFurniture(paragraph, true) || isPhotoCredit(paragraph)) dropped.add(index);
    else running = false;
  }
  return { ...labels, dropped };
}
