import { foldWord } from '../text/same-name.ts';

/** A word, a stretch in quotation marks, an ending ("'s", "n't"), or a mark. Offsets are UTF-16 units of the question. */
export interface Piece {
  readonly kind: 'word' | 'quoted' | 'ending' | 'mark';
  /** As typed; of a quoted stretch what stands between the marks. */
  readonly text: string;
  /** Lower case, without diacritics. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-.'’&/:][\p{L}\p{M}\p{N}]+)*/uy;
const ENDING = /(?:n['’]t|['’](?:s|re|ve|d|ll|m))$/i;
const DAY_RANGE = /^(\d{1,2})-(\d{1,2})$/;
/** Number of a day, or of day and month, that takes the stop behind it along: "3.", "3.5.". */
const ORDINAL = /^\d{1,2}(?:\.\d{1,2})?$/;
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"“',
  '„': '“”"‟',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};
const COMPOUND = /-(?=(?:zitate?|aussagen?|äußerung(?:en)?|quotes?)$)/i;

/** Splits a question into its pieces. White space is left out; everything else is in exactly one piece, in order. */
export function splitQuestion(question: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < question.length) {
    const quoted = readQuoted(question, at);
    if (quoted !== undefined) {
      pieces.push(quoted);
      at = quoted.end;
      continue;
    }
    WORD.lastIndex = at;
    const text = WORD.exec(question)?.[0];
    if (text !== undefined) {
      at = pushWord(pieces, question, text, at);
      continue;
    }
    const mark = String.fromCodePoint(question.codePointAt(at)!);
    if (mark.trim() !== '') pieces.push(piece('mark', mark, at));
    at += mark.length;
  }
  return pieces;
}

function pushWord(pieces: Piece[], question: string, text: string, at: number): number {
  const range = DAY_RANGE.exec(text);
  if (range !== null) {
    const dash = at + range[1]!.length;
    pieces.push(piece('word', range[1]!, at), piece('mark', '-', dash));
    return pushWord(pieces, question, range[2]!, dash + 1);
  }
  const compound = text.search(COMPOUND);
  if (compound > 0) {
    pieces.push(piece('word', text.slice(0, compound), at));
    pieces.push(piece('word', text.slice(compound + 1), at + compound + 1));
    return at + text.length;
  }
  const ending = ENDING.exec(text);
  const stem = ending === null ? text : text.slice(0, ending.index);
  if (ending !== null && stem !== '') {
    pieces.push(piece('word', stem, at), piece('ending', ending[0], at + stem.length));
    return at + text.length;
  }
  const dotted = ORDINAL.test(text) && question[at + text.length] === '.' ? `${text}.` : text;
  pieces.push(piece('word', dotted, at));
  return at + dotted.length;
}

function piece(kind: Piece['kind'], text: string, start: number): Piece {
  const folded = foldWord(text.toLowerCase()).replaceAll('’', "'");
  return { kind, text, folded, start, end: start + text.length };
}

// An apostrophe opens a quotation only where no letter stands before it, and closes it where none follows.
function readQuoted(question: string, start: number): Piece | undefined {
  const closers = CLOSERS[question[start]!];
  if (closers === undefined || /[\p{L}\p{N}]/u.test(question[start - 1] ?? ' ')) return undefined;
  for (let end = start + 1; end < question.length; end++) {
    if (!closers.includes(question[end]!) || /[\p{L}\p{N}]/u.test(question[end + 1] ?? ' ')) continue;
    const inner = question.slice(start + 1, end).trim();
    if (!/[\p{L}\p{N}]/u.test(inner)) return undefined;
    return { kind: 'quoted', text: inner, folded: inner.toLowerCase(), start, end: end + 1 };
  }
  return undefined;
}
