import type { MarkedSpan } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { isSpace, isWordCode } from './characters.ts';

const isSingle = (code: number): boolean =>
  code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x201a || code === 0x201b;

/** Where a single mark may close a quotation, and how sure that is. */
interface Closing {
  readonly at: number;
  readonly sure: boolean;
}

/**
 * Adds the quotations in single marks to those in double marks: ‘…’, '…', ‚…‘. An apostrophe is told from a
 * mark by its neighbours; where a plural possessive could close ("workers' rights") a mark after
 * punctuation is preferred. Spans inside double marks get a greater depth, and the other way round.
 */
export function pairSingleMarks(
  body: string,
  paragraphs: readonly Span[],
  doubles: readonly MarkedSpan[],
): MarkedSpan[] {
  const singles: MarkedSpan[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    pairInParagraph(body, paragraphs[index]!, index, singles);
  }
  if (singles.length === 0) return [...doubles];
  return nest(doubles, singles);
}

function pairInParagraph(body: string, span: Span, paragraph: number, found: MarkedSpan[]): void {
  let opening = -1;
  let fallback = -1;
  const push = (end: number): void => {
    if (end > opening + 1) {
      found.push({
        open: opening,
        start: opening + 1,
        end,
        close: end + 1,
        style: 'single',
        depth: 0,
        paragraph,
        continues: false,
      });
    }
    opening = -1;
    fallback = -1;
  };
  for (let at = span.start; at < span.end; at++) {
    const code = body.charCodeAt(at);
    if (!isSingle(code)) continue;
    if (body.charCodeAt(at + 1) === code) {
      // Two of them are one double mark.
      at++;
      continue;
    }
    const before = at > span.start ? body.charCodeAt(at - 1) : 0x20;
    const after = at + 1 < span.end ? body.charCodeAt(at + 1) : 0x20;
    if (opening >= 0) {
      const closing = closingAt(at, before, after, body, span);
      if (closing?.sure) {
        push(closing.at);
        continue;
      }
      if (closing !== undefined && fallback < 0) {
        fallback = closing.at;
        continue;
      }
    }
    if (opensAt(code, before, after, body, at)) {
      if (opening >= 0 && fallback >= 0) push(fallback);
      opening = at;
      fallback = -1;
    }
  }
  if (opening >= 0 && fallback >= 0) push(fallback);
}

function opensAt(code: number, before: number, after: number, body: string, at: number): boolean {
  if (code === 0x2019) return false;
  if (isWordCode(before) || isSpace(after)) return false;
  const fine =
    isSpace(before) || before === 0x28 || before === 0x5b || before === 0x2014 || before === 0x2013;
  if (!fine && before !== 0x22 && before !== 0x201c && before !== 0x3a && before !== 0x2d) return false;
  // '90s, 'em, 'til, 'tis: an apostrophe stands for what was left out.
  return !/^(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|n\b|bout\b|round\b)/i.test(body.slice(at + 1, at + 8));
}

function closingAt(at: number, before: number, after: number, body: string, span: Span): Closing | undefined {
  if (isWordCode(after)) return undefined;
  if (isSpace(before)) {
    const previous = at - 2 >= span.start ? body.charCodeAt(at - 2) : 0x20;
    const sentence = previous === 0x2c || previous === 0x2e || previous === 0x21 || previous === 0x3f;
    return sentence && isSpace(after) ? { at, sure: true } : undefined;
  }
  if (!isWordCode(before)) return { at, sure: true };
  // "the workers' rights": an s before and a word after leaves it open.
  const possessive =
    (before === 0x73 || before === 0x53 || before === 0x7a || before === 0x78) && isSpace(after);
  return { at, sure: !possessive };
}

/** Sets depths by containment and drops single spans that cross a double mark. */
function nest(doubles: readonly MarkedSpan[], singles: readonly MarkedSpan[]): MarkedSpan[] {
  const all = [...doubles, ...singles].sort((a, b) => a.open - b.open || b.close - a.close);
  const stack: MarkedSpan[] = [];
  const kept: MarkedSpan[] = [];
  for (const span of all) {
    while (stack.length > 0 && stack.at(-1)!.close <= span.open) stack.pop();
    const outer = stack.at(-1);
    if (outer !== undefined && span.close > outer.close) {
      if (span.style === 'single') continue;
      if (outer.style === 'single') {
        kept.splice(kept.lastIndexOf(outer), 1);
        stack.pop();
      }
    }
    const placed = { ...span, depth: stack.length };
    kept.push(placed);
    stack.push(placed);
  }
  return kept;
}
