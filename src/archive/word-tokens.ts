import { isUnspaced, unspacedPieces } from './unspaced-script.ts';

/** A word of a text: where it stands (UTF-16 units, half-open), and what it is compared by. */
export interface WordToken {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

// An abbreviation with stops ("U.S."), a number with its separators and sign, a word with its apostrophes, a sign that is read
// aloud, an omission.
const TOKEN =
  /(?<![\p{L}\p{N}\p{M}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}\p{M}]))+|(?<![\p{L}\p{N}\p{M}])[-−–]?\d+(?:[.,]\d+)*(?![\p{L}\p{N}\p{M}])|[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\p{Cf}]|['’‘ʼ＇](?=[\p{L}\p{N}]))*|[\p{Sc}%‰+=@&]|[[(](?:…|\.\.\.)[\])]/gu;
/** What stands for words left out by who quotes: "[…]", "(...)". */
export const OMISSION = '…';

const PLAIN = /^[a-z]+$/;
const NUMBER = /^-?\d[\d.,]*$/;

/**
 * The words of a text, letter for letter but for what a typesetter decides: case, curly or straight apostrophes, the kind of
 * dash and space, the stops of "U.S.", separators of thousands, invisible characters. Diacritics are letters. Scripts without
 * spaces between words give their characters. An omission in brackets is a word of its own. Linear.
 */
export function wordTokens(text: string): WordToken[] {
  const tokens: WordToken[] = [];
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    if (PLAIN.test(found) || !isUnspaced(found)) {
      tokens.push({ start: index, end: index + found.length, word: settled(found) });
      continue;
    }
    let start = index;
    for (const piece of unspacedPieces(found)) {
      tokens.push({ start, end: start + piece.length, word: settled(piece) });
      start += piece.length;
    }
  }
  return tokens;
}

function settled(found: string): string {
  if (PLAIN.test(found)) return found;
  if (found.startsWith('[') || found.startsWith('(')) return OMISSION;
  const word = found
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ＇]/g, "'")
    .replace(/^[−–]/, '-');
  if (NUMBER.test(word)) return word.replace(/[.,](?=\d{3}(?!\d))/g, '').replaceAll(',', '.');
  return /^\p{L}\./u.test(word) ? word.replaceAll('.', '') : word;
}
