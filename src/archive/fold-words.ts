import { foldWord } from '../text/same-name.ts';
import { joinGroupedDigits } from './join-grouped-digits.ts';
import { isUnspaced, unspacedPairs } from './unspaced-script.ts';

/** A word is indexed by its beginning up to here, in UTF-16 units. */
const LONGEST = 64;
const POSSESSIVE = /['’ʼ＇](?:s(?![\p{L}\p{N}\p{M}])|(?![\p{L}\p{N}]))/giu;
const INVISIBLE = /\p{Cf}/gu;
const INNER_APOSTROPHE = /['’ʼ＇]/g;

/**
 * A text as the words it is searched by, in order: small letters without diacritics, possessive endings and apostrophes; numbers
 * without separators of thousands. Scripts that put no space between words give pairs of characters, as is usual in search.
 */
export function foldWords(text: string): string[] {
  const plain = foldWord(
    joinGroupedDigits(text.replace(INVISIBLE, '').replace(POSSESSIVE, ' ')).toLowerCase(),
  )
    .replace(INNER_APOSTROPHE, '')
    .toLowerCase()
    .normalize('NFC');
  const words: string[] = [];
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (isUnspaced(word)) words.push(...unspacedPairs(word));
    else words.push(capped(word));
  }
  return words;
}

function capped(word: string): string {
  if (word.length <= LONGEST) return word;
  const last = word.charCodeAt(LONGEST - 1);
  return word.slice(0, last >= 0xd800 && last <= 0xdbff ? LONGEST - 1 : LONGEST);
}
