import type { SlackBlock } from './blocks.ts';
import { slackBudget } from './limits.ts';

// A list's brackets are one character more than a comma after its last block.
const AROUND = 1;

/** Blocks on pages that each stay within the budget of one message, in order; a heading goes with what it heads. */
export function paginate(blocks: readonly SlackBlock[]): SlackBlock[][] {
  const pages: SlackBlock[][] = [];
  let page: SlackBlock[] = [];
  let used = AROUND;
  for (const block of blocks) {
    const size = sizeOf(block);
    if (page.length > 0 && (page.length === slackBudget.blocks || used + size > slackBudget.json)) {
      const heading = page.length > 1 && page.at(-1)?.type === 'header' ? page.pop() : undefined;
      pages.push(page);
      page = heading === undefined ? [] : [heading];
      used = page.reduce((sum, each) => sum + sizeOf(each), AROUND);
    }
    page.push(block);
    used += size;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

function sizeOf(block: SlackBlock): number {
  return JSON.stringify(block).length + 1;
}
