import type { Span } from '../../src/model/span.ts';

const MARK = /["'`“”„‟‘’‚«»‹›]/;

/** Folds every run of white space to one space, so that hard-wrapped lines compare equal. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Text with folded white space, and for each of its UTF-16 units where it stands in the text it was made of. */
interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

function fold(text: string): Folded {
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const blank = /\s/.test(text.charAt(at));
    if (blank && folded.endsWith(' ')) continue;
    folded += blank ? ' ' : text.charAt(at);
    offsets.push(at);
  }
  return { text: folded, offsets };
}

/**
 * Finds strings in a text one after the other, each behind the one before, whatever the white space between
 * their words. With `inMarks` an occurrence right behind a quotation mark is preferred to an earlier one.
 * A string that is not there gives undefined and the search goes on from where it was.
 */
export function locateInOrder(
  text: string,
  wanted: readonly { readonly text: string; readonly inMarks: boolean }[],
): (Span | undefined)[] {
  const folded = fold(text);
  let from = 0;
  return wanted.map(({ text: sought, inMarks }) => {
    const needle = foldSpace(sought);
    const first = folded.text.indexOf(needle, from);
    if (first === -1) return undefined;
    const at = inMarks ? (behindMark(folded.text, needle, first) ?? first) : first;
    from = at + needle.length;
    return { start: folded.offsets[at]!, end: folded.offsets[from - 1]! + 1 };
  });
}

function behindMark(text: string, needle: string, first: number): number | undefined {
  for (let at = first; at !== -1; at = text.indexOf(needle, at + 1)) {
    if (MARK.test(text.slice(Math.max(0, at - 2), at).trim())) return at;
  }
  return undefined;
}
