/**
 * Counts the words of a text: runs of letters, digits and the marks within words. Two characters of Chinese or
 * Japanese, which are written without blanks, count as one word.
 */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  for (const [run] of text.matchAll(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{M}\p{N}'’-]+/gu,
  )) {
    if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run)) unspaced += run.length;
    else if (/[\p{L}\p{N}]/u.test(run)) words++;
  }
  return words + Math.floor(unspaced / 2);
}
