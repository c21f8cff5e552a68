import { type WordToken, wordTokens } from './word-tokens.ts';

/** More words than this are no quotation that somebody asks about. */
const MOST = 400;
const ELLIPSIS = /[[(]\s?(?:…|\.\s?\.\s?\.)\s?[\])]|…|\.\s?\.\s?\.+/g;

/** A stretch of words that somebody asks about, as written and in its words. */
export interface AskedPiece {
  readonly text: string;
  readonly words: readonly WordToken[];
}

/** Splits words that somebody asks about where they leave words out ("…", "[...]"); marks around them do not matter. */
export function askedPieces(asked: string): AskedPiece[] {
  let left = MOST;
  return asked.split(ELLIPSIS).flatMap((text): AskedPiece[] => {
    const words = wordTokens(text).slice(0, left);
    left -= words.length;
    return words.length === 0 ? [] : [{ text, words }];
  });
}
