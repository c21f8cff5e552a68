import { decodeEntities } from '../html/decode-entities.ts';

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
const LONGEST_TARGET = 500;
const LONGEST_TAG = 2_000;
const TARGET = /^<?[^\s<>]*>?(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*$/u;
const TAG = /^<(?:\/?[a-zA-Z][^<>]*|!--[^<>]*--)>$/u;
const AUTOLINK = /^<((?:https?:\/\/|mailto:)[^\s<>]+)>$/iu;

/** A piece of the output: text, or a run of emphasis marks that may yet turn out to be text. */
interface Piece {
  text: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The index of each `[`'s partner `]`. */
function bracketPartners(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '[') open.push(at);
    else if (char === ']') {
      const start = open.pop();
      if (start !== undefined) partners.set(start, at);
    }
  }
  return partners;
}

/** The end of a link's target that starts with `(` at `from`, one past its `)`; -1 where it is no target. */
function endOfTarget(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_TARGET);
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return TARGET.test(text.slice(from + 1, at)) ? at + 1 : -1;
  }
  return -1;
}

/** One past a link's target or label after the `]` at `close`; -1 where the brackets are just brackets. */
function endOfLink(
  text: string,
  open: number,
  close: number,
  partners: Map<number, number>,
  labels: ReadonlySet<string>,
) {
  if (text[close + 1] === '(') return endOfTarget(text, close + 1);
  const label = (start: number, end: number) =>
    labels.has(text.slice(start, Math.min(end, start + 200)).toLowerCase());
  const second = text[close + 1] === '[' ? partners.get(close + 1) : undefined;
  if (second !== undefined && (second === close + 2 ? label(open + 1, close) : label(close + 2, second)))
    return second + 1;
  return label(open + 1, close) ? close + 1 : -1;
}

/** Takes out the marks of emphasis that have a partner (CommonMark, but never within a word: "f***ing" stays). */
function resolveEmphasis(pieces: Piece[]): string {
  const open = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (!piece.opens && !piece.closes) continue;
    const mark = piece.text.charAt(0);
    const openers = open.get(mark) ?? [];
    open.set(mark, openers);
    while (piece.closes && piece.text !== '' && openers.length > 0) {
      const opener = openers.at(-1)!;
      const length = Math.min(opener.text.length, piece.text.length);
      opener.text = opener.text.slice(length);
      piece.text = piece.text.slice(length);
      if (opener.text === '') openers.pop();
    }
    if (piece.opens && piece.text !== '') openers.push(piece);
  }
  return pieces.map((piece) => piece.text).join('');
}

/** A run of the same character from `at`. */
function runAt(text: string, at: number): string {
  let end = at + 1;
  while (end < text.length && text[end] === text[at]) end++;
  return text.slice(at, end);
}

function emphasisPiece(text: string, at: number, run: string): Piece {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + run.length);
  const inWord = WORD.test(before) && WORD.test(after);
  const marks = run.startsWith('~') ? run.length === 2 : run.length <= 3;
  return {
    text: run,
    opens: marks && !inWord && after !== '' && !/\s/u.test(after) && !WORD.test(before),
    closes: marks && !inWord && before !== '' && !/\s/u.test(before) && !WORD.test(after),
  };
}

/**
 * The plain text of one Markdown paragraph: links and references become their text, images and HTML tags go,
 * emphasis and code marks go where they come in pairs, escapes and entities are resolved. Brackets that are no
 * link ("[sic]") stay. `labels`: the lower-case labels of the document's link definitions. Linear.
 */
export function markdownInline(text: string, labels: ReadonlySet<string> = new Set()): string {
  const partners = bracketPartners(text);
  const skipTo = new Map<number, number>();
  const pieces: Piece[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') pieces.push({ text: decodeEntities(plain), opens: false, closes: false });
    plain = '';
  };
  const codeRuns = new Map<number, number>();
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    const skip = skipTo.get(at);
    if (skip !== undefined) {
      at = skip;
    } else if (char === '\\' && PUNCTUATION.test(text.charAt(at + 1))) {
      flush();
      pieces.push({ text: text.charAt(at + 1), opens: false, closes: false });
      at += 2;
    } else if (char === '`') {
      const run = runAt(text, at);
      const seen = codeRuns.get(run.length) ?? 0;
      // A run without a partner of its length is text; the second of two closes the first.
      if (seen % 2 === 1 || text.indexOf(run, at + run.length) >= 0) codeRuns.set(run.length, seen + 1);
      else plain += run;
      at += run.length;
    } else if (char === '*' || char === '_' || (char === '~' && text[at + 1] === '~')) {
      const run = runAt(text, at);
      flush();
      pieces.push(emphasisPiece(text, at, run));
      at += run.length;
    } else if (char === '[' || (char === '!' && text[at + 1] === '[')) {
      const image = char === '!';
      const open = image ? at + 1 : at;
      const close = partners.get(open);
      const end = close === undefined ? -1 : endOfLink(text, open, close, partners, labels);
      if (close === undefined || end < 0) {
        plain += char;
        at++;
      } else if (image) {
        at = end;
      } else {
        skipTo.set(close, end);
        at++;
      }
    } else if (char === '<') {
      const end = text.slice(at, at + LONGEST_TAG).indexOf('>');
      const tag = end < 0 ? '' : text.slice(at, at + end + 1);
      const link = AUTOLINK.exec(tag)?.[1];
      const isTag = link !== undefined || TAG.test(tag);
      plain += link ?? (/^<br\b/iu.test(tag) && isTag ? '\n' : isTag ? '' : char);
      at += isTag ? tag.length : 1;
    } else {
      plain += char;
      at++;
    }
  }
  flush();
  return resolveEmphasis(pieces);
}
