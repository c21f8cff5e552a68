import type { Style } from './style.ts';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** What a line can't be broken inside of, with what stands before it: blanks, or a line end. */
export interface Word {
  readonly before: string;
  readonly parts: readonly Run[];
}

// No-break spaces are no blanks: they belong to their words.
const BLANK = '[ \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+';
const WORD = '[^\\n \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]+';
const PIECES = new RegExp(`\\n|${BLANK}|${WORD}`, 'g');
const IS_BLANK = new RegExp(`^${BLANK}$`);

/** Splits runs of text into words; a word may go over the border of two runs. */
export function splitWords(runs: readonly Run[]): Word[] {
  const words: Word[] = [];
  let before = '';
  let parts: Run[] = [];
  const close = () => {
    if (parts.length > 0) {
      words.push({ before, parts });
      before = '';
    }
    parts = [];
  };
  for (const { text, style } of runs) {
    for (const [piece] of text.matchAll(PIECES)) {
      if (piece === '\n') {
        close();
        if (before === '\n') words.push({ before, parts: [] });
        before = '\n';
      } else if (IS_BLANK.test(piece)) {
        close();
        if (before !== '\n') before += piece;
      } else {
        parts.push({ text: piece, style });
      }
    }
  }
  close();
  return words;
}
