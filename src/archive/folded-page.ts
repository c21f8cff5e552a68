import { foldWord } from '../text/same-name.ts';

/** A text as a browser compares it when it looks for words, with the way back. */
export interface FoldedPage {
  readonly folded: string;
  /** The offset in the text of each unit of `folded`, and the text's length at its end. */
  readonly offsets: Uint32Array;
}

const QUOTATION = /[“”„‟«»〝〞＂]/;
const SINGLE = /[‘’‚‛‹›ʼ＇`´]/;
const IGNORED = /^[\p{M}\p{Cf}\u0640]$/u;

/**
 * Folds a text in about the way of a search at the primary level (UTS #10), which browsers look for text directives with: without
 * case, diacritics and the shapes of quotation marks. Where browsers differ it folds more, so that two places that one of them
 * takes for the same are the same here. White space is one blank, or one line feed where it has one. Linear.
 */
export function foldPage(text: string): FoldedPage {
  const parts: string[] = [];
  const offsets: number[] = [];
  let blank = -1;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at)!;
    const character = String.fromCodePoint(code);
    const folded = foldCharacter(code, character);
    if (folded === ' ' || folded === '\n') {
      if (blank === -1) {
        blank = parts.length;
        parts.push(folded);
        offsets.push(at);
      } else if (folded === '\n') parts[blank] = folded;
    } else if (folded !== '') {
      blank = -1;
      parts.push(folded);
      for (let unit = 0; unit < folded.length; unit++) offsets.push(at);
    }
    at += character.length;
  }
  offsets.push(text.length);
  return { folded: parts.join(''), offsets: Uint32Array.from(offsets) };
}

/** The first place in a folded text that stands at an offset of the text, or after it. */
export function foldedOffset({ offsets }: FoldedPage, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function foldCharacter(code: number, character: string): string {
  if (code >= 0x61 && code <= 0x7a) return character;
  if (code === 0x0a || code === 0x2028 || code === 0x2029) return '\n';
  if (/^\s$/u.test(character)) return ' ';
  if (code < 0x80) return code === 0x60 ? "'" : character.toLowerCase();
  if (QUOTATION.test(character)) return '"';
  if (SINGLE.test(character)) return "'";
  if (IGNORED.test(character)) return '';
  return foldWord(character.toLowerCase()).toLowerCase().replace(/\s+/g, ' ');
}
