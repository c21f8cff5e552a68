import type { Span } from '../model/span.ts';
import {
  collapsed,
  type DirectiveSide,
  lineBefore,
  lineBehind,
  sideBefore,
  sideBehind,
} from './directive-context.ts';
import { encodeTerm, type TextDirective } from './text-directive.ts';
import { type WordsNear, wordsNear } from './words-near.ts';

/** A way to name a stretch of text, and what it is to find: the stretch, or a little more where nothing else names it. */
export interface DirectiveCandidate extends Span {
  readonly directive: TextDirective;
}

/** The ways to name a stretch, those to be preferred first. */
export interface DirectiveCandidates {
  /** By the words of its own line: what else a page has between blocks does no harm. */
  readonly inLine: readonly DirectiveCandidate[];
  /** By the words of the blocks around it. Then the rest of its line, a mark as a rule, belongs to what is found. */
  readonly acrossLines: readonly DirectiveCandidate[];
  /** Whether the words alone may well stand elsewhere on the page (in its headline, say) and the line has no others. */
  readonly doubtful: boolean;
}

/** Longer stretches are named by their first and last words. In UTF-16 units as encoded. */
const LONGEST_TERM = 200;
const LONGEST_WHOLE = 100;
/** How many words stand for each end of a long stretch, by preference; more where its beginning has no context. */
const END_WORDS = [4, 8, 14] as const;
/** How many words of context are tried, by preference. */
const CONTEXTS = [3, 2, 5, 8, 13, 24] as const;
/** A stretch of so many words is not found elsewhere by chance. */
const TELLING_WORDS = 8;
/** No more than this is taken in beside a stretch that its line's words do not tell from others. In UTF-16 units. */
const WIDEST = 80;

/**
 * The ways to name a stretch of a text by its words. Context is always given where the line has any: a page says more than its
 * article does, and its headline may say the same. A term never spans a line, as browsers look for each within one block. Bounded
 * in number and length.
 */
export function directiveCandidates(text: string, { start, end }: Span, whole: boolean): DirectiveCandidates {
  const head = wordsNear(text, start);
  const tail = wordsNear(text, end);
  const [before, behind] = [head.before.length > 0, tail.after.length > 0];
  const name = (left: DirectiveSide, right: DirectiveSide): DirectiveCandidate[] =>
    namings(text, { start, end }, left, right, head, tail).map((terms) => ({
      directive: {
        ...(left.context !== undefined && { prefix: left.context }),
        ...terms,
        ...(right.context !== undefined && { suffix: right.context }),
      },
      start: left.at,
      end: right.at,
    }));
  const left = (words: number) => sideBefore(text, start, head, words);
  const right = (words: number) => sideBehind(text, end, tail, words);

  const inLine = [
    ...(whole && before && tail.boundary ? name(left(CONTEXTS[0]), { at: end }) : []),
    ...CONTEXTS.flatMap((words) => name(left(words), right(words))),
  ];
  const above = (words: number) =>
    start - head.line.start > WIDEST ? undefined : lineBefore(text, head.line, words);
  const below = (words: number) =>
    tail.line.end - end > WIDEST ? undefined : lineBehind(text, tail.line, words);
  const across = (words: number, up: boolean, down: boolean): DirectiveCandidate[] => {
    const over = up ? above(words) : left(words);
    const under = down ? below(words) : right(words);
    return over === undefined || under === undefined ? [] : name(over, under);
  };
  // Where the line has words on one side the other block of that side is the last resort.
  const acrossLines = [
    ...CONTEXTS.flatMap((words) => [
      ...(before ? [] : across(words, true, false)),
      ...(behind ? [] : across(words, false, true)),
      ...(before || behind ? [] : across(words, true, true)),
    ]),
    ...CONTEXTS.flatMap((words) => [...across(words, true, false), ...across(words, true, true)]),
  ];
  const few = head.after.filter((at) => at <= end).length < TELLING_WORDS;
  return {
    inLine,
    acrossLines,
    doubtful: few && !whole ? !before || !behind : !before && !behind && (few || !whole),
  };
}

/** The terms for the stretch itself: all of it, or its first and last words. */
function namings(
  text: string,
  { start, end }: Span,
  left: DirectiveSide,
  right: DirectiveSide,
  head: WordsNear,
  tail: WordsNear,
): Pick<TextDirective, 'start' | 'end'>[] {
  const slice = text.slice(left.at, right.at);
  const [firstLine = ''] = slice.split('\n', 1);
  const exact = collapsed(slice);
  if (exact === '') return [];
  if (
    firstLine.length === slice.length &&
    slice.length <= LONGEST_TERM &&
    encodeTerm(exact).length <= LONGEST_TERM
  )
    return [{ start: exact }];
  const ends = head.after.filter((at) => at <= end);
  const begins = tail.before.filter((at) => at >= start);
  const ranges = (left.context === undefined ? END_WORDS.slice(1) : END_WORDS).flatMap((wanted) => {
    for (let count = Math.min(wanted, ends.length, begins.length); count > 0; count--) {
      const first = ends[count - 1]!;
      const last = begins[count - 1]!;
      if (first <= last)
        return [{ start: collapsed(text.slice(left.at, first)), end: collapsed(text.slice(last, right.at)) }];
    }
    return [];
  });
  const oneLine = firstLine.length === slice.length;
  if (ranges.length === 0) return [{ start: oneLine ? exact : collapsed(firstLine) }];
  // All of the words tell what the first and last of them do not.
  return oneLine && slice.length <= LONGEST_WHOLE ? [...ranges, { start: exact }] : ranges;
}
