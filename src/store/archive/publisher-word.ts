/** As long as a word of the full-text index may be, in UTF-16 units. */
const LONGEST = 64;

/** The one word that stands for a publisher's key in the full-text index. Two publishers may share it: the key itself decides. */
export function publisherWord(key: string): string {
  return key
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, LONGEST)
    .toWellFormed();
}
