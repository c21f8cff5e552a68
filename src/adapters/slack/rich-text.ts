import type { SlackRun, SlackStyle, SlackTextElement } from './blocks.ts';
import { slackLimits } from './limits.ts';

/** What the JSON around the runs of one block takes, and what one run's own JSON takes besides its text. */
const AROUND = 200;
const RUN = 60;
/** How much JSON the runs of one rich text block may take. */
const CAPACITY = slackLimits.richText - AROUND;

/** A stretch of rich text, or nothing where it is empty. */
export function textRun(text: string, style?: SlackStyle): SlackTextElement[] {
  return text === '' ? [] : [{ type: 'text', text, ...(style === undefined ? {} : { style }) }];
}

/** How much of a block's capacity a run takes. */
export function costOf(run: SlackRun): number {
  return RUN + jsonLength(run.text) + (run.type === 'link' ? jsonLength(run.url) : 0);
}

/** Whether all runs fit in one rich text block. */
export function fitInOneBlock(runs: readonly SlackRun[]): boolean {
  return runs.reduce((sum, run) => sum + costOf(run), 0) <= CAPACITY;
}

/**
 * Runs in chunks that each fit in one rich text block. What is too long goes on in the next chunk: put together
 * again the texts are unit for unit what they were, and none is split within a code point. A run of `kept` stays
 * with the run before it. Linear.
 */
export function chunkRuns(runs: readonly SlackRun[], kept: ReadonlySet<SlackRun> = new Set()): SlackRun[][] {
  const chunks: SlackRun[][] = [];
  let chunk: SlackRun[] = [];
  let left = CAPACITY;
  const close = (): void => {
    if (chunk.length > 0) chunks.push(chunk);
    chunk = [];
    left = CAPACITY;
  };
  for (const run of runs) {
    const cost = costOf(run);
    if (cost <= left || kept.has(run)) {
      chunk.push(run);
      left -= cost;
      continue;
    }
    // A link cannot go on in the next block; where it is too long for any, its text is enough.
    if (run.type === 'link' && cost <= CAPACITY) {
      close();
      chunk.push(run);
      left -= cost;
      continue;
    }
    let rest = run.text;
    while (rest !== '') {
      const size = prefixWithin(rest, left - RUN);
      if (size === 0) {
        close();
        continue;
      }
      const piece: SlackTextElement = {
        type: 'text',
        text: rest.slice(0, size),
        ...(run.style === undefined ? {} : { style: run.style }),
      };
      chunk.push(piece);
      left -= costOf(piece);
      rest = rest.slice(size);
      if (rest !== '') close();
    }
  }
  close();
  return chunks;
}

// The longest beginning whose JSON has at most so many units; it ends after a blank where one is near.
function prefixWithin(text: string, capacity: number): number {
  let used = 0;
  let end = 0;
  let blank = 0;
  while (end < text.length) {
    const code = text.codePointAt(end)!;
    used += jsonUnits(code);
    if (used > capacity) break;
    end += code > 0xffff ? 2 : 1;
    if (code === 0x20) blank = end;
  }
  return end < text.length && blank > end - 200 ? blank : end;
}

function jsonLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) length += jsonUnits(text.charCodeAt(index));
  return length;
}

function jsonUnits(code: number): number {
  if (code < 0x20) return 6;
  if (code === 0x22 || code === 0x5c) return 2;
  return code > 0xffff ? 2 : 1;
}
