const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const MARKS_IN_PROSE = /[\u00a0£§©®°´·«»€…–—‘’‚“”„‹›•™¼½¾¹²³ºª×±¥¢¶µ\u00b8]/u;
const WORDS_OF_ONE_LETTER = /[àáèéìòóùåäöø]/iu;
const BETWEEN_WORDS = /[\s'’"“”„«»,.]/u;
const MAX_ODD_SHARE = 0.2;

function isOdd(before: string, char: string, after: string): boolean {
  if (char === '¡' || char === '¿') return !LETTER.test(after);
  if (!LETTER.test(char)) return !MARKS_IN_PROSE.test(char);
  if (char === 'ÿ') return true;
  if (UPPER.test(char) && LOWER.test(before)) return true;
  if (LETTER.test(before) || LETTER.test(after)) return false;
  const alone = (before === '' || BETWEEN_WORDS.test(before)) && (after === '' || BETWEEN_WORDS.test(after));
  return !(alone && WORDS_OF_ONE_LETTER.test(char));
}

/**
 * Whether the non-ASCII characters of a text decoded from a Latin legacy charset stand where a writer puts them:
 * accented letters within words, marks from prose. Stray bytes that no charset explains come out as the opposite
 * ("Ã(", "ÿþ"). At most a fifth may be odd. Looks at the first 10,000 of them.
 */
export function plausibleLetters(text: string): boolean {
  let seen = 0;
  let odd = 0;
  for (const match of text.matchAll(/[^\p{ASCII}]/gu)) {
    const at = match.index;
    if (isOdd(text.charAt(at - 1), match[0], text.charAt(at + match[0].length))) odd++;
    if (++seen === 10_000) break;
  }
  return odd <= seen * MAX_ODD_SHARE;
}
