import type { MarkedSpan } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { isDirectionMark, isSpace, isWordCode } from './characters.ts';
import { pairSingleMarks } from './single-marks.ts';

type Family = 'double' | 'guillemet';
interface Open {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  readonly low: boolean;
}

const MAX_DEPTH = 3;
const STRAIGHT = 0x22;
const LEFT = 0x201c;
const RIGHT = 0x201d;
const LOW = 0x201e;
const HIGH_REVERSED = 0x201f;
const GUILLEMET_LEFT = 0xab;
const GUILLEMET_RIGHT = 0xbb;
const BACKTICK = 0x60;
const APOSTROPHE = 0x27;

/**
 * Pairs the quotation marks of each paragraph: “…”, "…", „…“, «…», »…«, ``…'', mixtures of these, marks set
 * the wrong way round, never opened or never closed, and quotes of several paragraphs with one closing mark.
 * Single marks count where no double marks are open. One pass, linear in the length of the body; never throws.
 *
 * @returns the spans ordered by their opening mark.
 */
export function pairMarks(body: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  let runsOn = false;
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index]!;
    const next = paragraphs[index + 1];
    const nextOpens = next !== undefined && opensWithMark(body, next);
    runsOn = pairInParagraph(body, paragraph, index, runsOn, nextOpens, found);
  }
  const all = pairSingleMarks(body, paragraphs, found);
  all.sort((a, b) => a.open - b.open || b.close - a.close);
  return all;
}

function opensWithMark(body: string, paragraph: Span): boolean {
  const code = body.charCodeAt(paragraph.start);
  return code === STRAIGHT || code === LEFT || code === LOW || code === GUILLEMET_LEFT || code === RIGHT;
}

/** Whether a mark at `at` looks like an opening (-1), a closing (1) or either (0) by its neighbours. */
function lean(body: string, at: number, length: number, span: Span): -1 | 0 | 1 {
  let left = at - 1;
  while (left >= span.start && isDirectionMark(body.charCodeAt(left))) left--;
  let right = at + length;
  while (right < span.end && isDirectionMark(body.charCodeAt(right))) right++;
  const before = left >= span.start ? body.charCodeAt(left) : 0x20;
  const after = right < span.end ? body.charCodeAt(right) : 0x20;
  const openLeft = isSpace(before) || isOpenBracketOrDash(before);
  const openRight = !isSpace(after) && !isClosingPunctuation(after);
  const closeLeft = !isSpace(before);
  const closeRight = !isWordCode(after);
  if (openLeft && openRight && !(closeLeft && closeRight)) return -1;
  if (closeLeft && closeRight && !(openLeft && openRight)) return 1;
  return 0;
}

function isOpenBracketOrDash(code: number): boolean {
  return (
    code === 0x28 ||
    code === 0x5b ||
    code === 0x2d ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x2f ||
    code === 0x27 ||
    code === 0x2018 ||
    code === 0x3a ||
    code === 0x3e
  );
}

function isClosingPunctuation(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f || code === 0x29;
}

function familyAt(body: string, at: number): { family: Family; length: number } | undefined {
  switch (body.charCodeAt(at)) {
    case STRAIGHT:
    case LEFT:
    case RIGHT:
    case LOW:
    case HIGH_REVERSED:
      return { family: 'double', length: 1 };
    case GUILLEMET_LEFT:
    case GUILLEMET_RIGHT:
      return { family: 'guillemet', length: 1 };
    case BACKTICK:
      return body.charCodeAt(at + 1) === BACKTICK ? { family: 'double', length: 2 } : undefined;
    case APOSTROPHE:
      return body.charCodeAt(at + 1) === APOSTROPHE ? { family: 'double', length: 2 } : undefined;
    case 0x2018:
      return body.charCodeAt(at + 1) === 0x2018 ? { family: 'double', length: 2 } : undefined;
    case 0x2019:
      return body.charCodeAt(at + 1) === 0x2019 ? { family: 'double', length: 2 } : undefined;
    default:
      return undefined;
  }
}

/** Whether the mark closes what is open (or opens something new), by its shape first, then its neighbours. */
function closes(body: string, at: number, length: number, span: Span, top: Open | undefined): boolean {
  const code = body.charCodeAt(at);
  const leaning = lean(body, at, length, span);
  switch (code) {
    case LOW:
      return false;
    case BACKTICK:
    case 0x2018:
      return false;
    case 0x2019:
      return true;
    case LEFT:
      if (top?.low) return true;
      return top !== undefined && leaning === 1;
    case RIGHT:
    case HIGH_REVERSED:
      return leaning !== -1 || top !== undefined;
    case GUILLEMET_LEFT:
    case GUILLEMET_RIGHT: {
      const opener = top?.family === 'guillemet' ? body.charCodeAt(top.at) : 0;
      if (opener !== 0) return code !== opener;
      // » opens in German and Danish («…» elsewhere): only its neighbours tell.
      return code === GUILLEMET_RIGHT && leaning === 1;
    }
    default:
      return top === undefined ? leaning === 1 : leaning !== -1;
  }
}

function pairInParagraph(
  body: string,
  span: Span,
  paragraph: number,
  runsOn: boolean,
  nextOpens: boolean,
  found: MarkedSpan[],
): boolean {
  const stack: Open[] = [];
  let sawMark = false;
  const push = (open: Open, end: number, close: number, continues: boolean, depth: number): void => {
    // Typographic spaces inside the marks (« … ») belong to them, not to the words.
    let start = open.at + open.length;
    while (start < end && isSpace(body.charCodeAt(start))) start++;
    const last = trimEnd(body, start, end);
    if (last <= start) return;
    const style = open.family;
    found.push({
      open: open.at,
      start,
      end: last,
      close: close === end ? last : close,
      style,
      depth,
      paragraph,
      continues,
    });
  };
  for (let at = span.start; at < span.end; at++) {
    const mark = familyAt(body, at);
    if (mark === undefined) continue;
    const { family, length } = mark;
    const top = stack.at(-1);
    if (closes(body, at, length, span, top)) {
      if (top !== undefined) {
        stack.pop();
        push(top, at, at + length, false, stack.length);
      } else if (!sawMark && runsOn && leanIsClose(body, at, length, span)) {
        // A quote of several paragraphs whose later paragraph has no opening mark of its own.
        push({ at: span.start, length: 0, family, low: false }, at, at + length, false, 0);
      }
    } else {
      if (top !== undefined && !closesTwice(body, at + length, span)) {
        // The earlier mark was never closed: what it opened ends here at the latest.
        stack.pop();
        push(
          top,
          trimEnd(body, top.at + top.length, at),
          trimEnd(body, top.at + top.length, at),
          false,
          stack.length,
        );
      }
      if (stack.length < MAX_DEPTH) stack.push({ at, length, family, low: body.charCodeAt(at) === LOW });
    }
    sawMark = true;
    at += length - 1;
  }
  const open = stack[0];
  if (open === undefined) return false;
  push(open, span.end, span.end, nextOpens, 0);
  return true;
}

function leanIsClose(body: string, at: number, length: number, span: Span): boolean {
  return lean(body, at, length, span) === 1;
}

/** Whether at least two closing marks follow before another opening one: then the marks are nested. */
function closesTwice(body: string, from: number, span: Span): boolean {
  let closing = 0;
  const limit = Math.min(span.end, from + 600);
  for (let at = from; at < limit; at++) {
    const mark = familyAt(body, at);
    if (mark === undefined) continue;
    const code = body.charCodeAt(at);
    const leaning = code === LEFT || code === LOW ? -1 : lean(body, at, mark.length, span);
    if (leaning === -1) return false;
    if (++closing === 2) return true;
    at += mark.length - 1;
  }
  return false;
}

function trimEnd(body: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(body.charCodeAt(at - 1))) at--;
  return at;
}
