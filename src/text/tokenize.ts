import type { MarkedSpan, Token, TokenKind } from '../model/document.ts';
import { isDigitCode, isDirectionMark, isSpace, isWordCode } from './characters.ts';

const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]);
const OPENING = new Set([0x28, 0x5b, 0x7b]);
const CLOSING = new Set([0x29, 0x5d, 0x7d]);
const QUOTATION = /["“”„‟«»‹›‘’‚‛'`]/;
const INVERTED = /^-(?:t-)?(?:ils?|elles?|on)(?![\p{L}-])/u;
const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|un|all|dall|dell|nell|sull|coll|quest|quell|bell|sant|anch|com|dov|cos|gl)$/i;
const PUNCTUATION = /[.,;:!?…–—\-/]/;

/**
 * Splits a body into words, numbers, quotation marks and punctuation. "U.S.", "don't", "D'Arc", "mid-May",
 * "130,000" and "3.5" are one token each; the possessive "'s" is a token of its own, so that the name
 * before it stands alone. With `elides` (French, Italian) "l’", "qu’" and "dell’" are too. Linear; every unit of the
 * body but spaces and marks of direction belongs to exactly one token.
 */
export function tokenize(body: string, marks: readonly MarkedSpan[], elides = false): Token[] {
  const sides = new Map<number, TokenKind>();
  for (const mark of marks) {
    if (mark.open < mark.start) sides.set(mark.open, 'open');
    if (mark.close > mark.end) sides.set(closingMark(body, mark), 'close');
  }
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < body.length) {
    const code = body.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      at++;
      continue;
    }
    if (isDirectionMark(code)) {
      at++;
      continue;
    }
    const start = at;
    let kind: TokenKind;
    const side = sides.get(at);
    if (side !== undefined) {
      kind = side;
      at += isDoubled(body, at) ? 2 : 1;
    } else if (isWordCode(code)) {
      at = endOfWord(body, at, elides);
      kind = isDigitCode(code) ? 'number' : 'word';
    } else if (APOSTROPHES.has(code) && isPossessive(body, at)) {
      at += 2;
      kind = 'word';
    } else {
      at++;
      kind = markKind(code, body[start] ?? '');
    }
    const text = body.slice(start, at);
    tokens.push({ start, end: at, text, lower: fold(text), kind, spaced });
    spaced = false;
  }
  return tokens;
}

/** Where the closing mark stands: typographic spaces may lie between the last word and it. */
function closingMark(body: string, mark: MarkedSpan): number {
  let at = mark.end;
  while (at < mark.close - 1 && isSpace(body.charCodeAt(at))) at++;
  return at;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

function isDoubled(body: string, at: number): boolean {
  const code = body.charCodeAt(at);
  const single = code === 0x27 || code === 0x60 || code === 0x2018 || code === 0x2019;
  return single && body.charCodeAt(at + 1) === code;
}

function markKind(code: number, character: string): TokenKind {
  if (OPENING.has(code)) return 'open';
  if (CLOSING.has(code)) return 'close';
  return PUNCTUATION.test(character) || QUOTATION.test(character) ? 'punctuation' : 'symbol';
}

function isPossessive(body: string, at: number): boolean {
  const next = body.charCodeAt(at + 1);
  return (next === 0x73 || next === 0x53) && !isWordCode(body.charCodeAt(at + 2)) && at + 1 < body.length;
}

/** The end of the word that starts at `from`, with its inner apostrophes, hyphens and stops. */
function endOfWord(body: string, from: number, elides: boolean): number {
  let at = from + 1;
  for (; at < body.length; at++) {
    const code = body.charCodeAt(at);
    if (isWordCode(code)) continue;
    const next = at + 1 < body.length ? body.charCodeAt(at + 1) : 0x20;
    if (APOSTROPHES.has(code) && isWordCode(next)) {
      if (elides && ELIDED.test(body.slice(from, at))) return at + 1;
      if (!isPossessive(body, at)) continue;
    }
    if (code === 0x2d && isWordCode(next)) {
      // French inversion ("explique-t-il"): the pronoun is a word of its own.
      if (INVERTED.test(body.slice(at, at + 8))) break;
      continue;
    }
    // A soft hyphen, and what joins or parts the letters of Persian and Indic words and of one emoji.
    if (code === 0xad || code === 0x200c || code === 0x200d) continue;
    const before = body.charCodeAt(at - 1);
    if ((code === 0x2e || code === 0x2c) && isDigitCode(before) && isDigitCode(next)) continue;
    if (code === 0x2e && endsInSingleLetter(body, from, at)) {
      // "U.S." and "G.K.": letters and stops in turn; the last stop belongs to it as well.
      if (
        isWordCode(next) &&
        endsInSingleLetter(body, at + 1, at + 2) &&
        !isWordCode(body.charCodeAt(at + 2))
      )
        continue;
      if (body.lastIndexOf('.', at - 1) >= from) return at + 1;
    }
    break;
  }
  return at;
}

/** Whether exactly one letter stands between the last stop (or the start of the word) and `end`. */
function endsInSingleLetter(body: string, from: number, end: number): boolean {
  const last = end - 1;
  if (last < from || !isWordCode(body.charCodeAt(last)) || isDigitCode(body.charCodeAt(last))) return false;
  return last === from || body.charCodeAt(last - 1) === 0x2e || body.charCodeAt(last - 1) === 0x2d;
}
