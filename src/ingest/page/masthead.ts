import { isMasthead } from './names.ts';
import type { PageLabel } from './page-label.ts';
import type { PageParagraph } from './page-paragraph.ts';

const REPORTER_AT = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}) (?:in|at|aus) (?:the )?\p{Lu}/u;

/** Runs of neighbours that no blank line parts, as half-open index ranges. */
function blocksOf(length: number, standsAlone: (index: number) => boolean): [number, number][] {
  const blocks: [number, number][] = [];
  let start = 0;
  for (let index = 0; index < length; index++) {
    if (index + 1 < length && !standsAlone(index)) continue;
    blocks.push([start, index + 1]);
    start = index + 1;
  }
  return blocks;
}

/**
 * Finds the lines without a label of their own that stand directly above or below a byline or date and can only be
 * the newsroom's name or the reporter's ("Dunmore Post", "Ann Other in Carrow"), by index. `title`: the index of the
 * first title-like line, which is the headline if any is.
 */
export function readMastheads(
  head: readonly PageParagraph[],
  labels: ReadonlyMap<number, PageLabel>,
  standsAlone: (index: number) => boolean,
  title: number | undefined,
): Map<number, PageLabel> {
  const found = new Map<number, PageLabel>();
  for (const [start, end] of blocksOf(head.length, standsAlone)) {
    const indices = Array.from({ length: end - start }, (_, offset) => start + offset);
    const stated = indices.map((index) => labels.get(index));
    if (!stated.some((label) => label?.byline ?? label?.publishedAt ?? label?.updatedAt)) continue;
    for (const index of indices) {
      const paragraph = head[index]!;
      if (labels.has(index) || index === title || paragraph.quoted || paragraph.ending !== 'open') continue;
      const reporter = REPORTER_AT.exec(paragraph.text)?.[1];
      if (reporter !== undefined && paragraph.words <= 10) found.set(index, { byline: reporter });
      else if (isMasthead(paragraph.text)) found.set(index, { publisher: paragraph.text });
    }
  }
  return found;
}
