/** No more of somebody's words is shown, in UTF-16 units. */
const LONGEST = 120;
/** Line ends, controls, and marks that turn text round or hide it. */
const UNSHOWN = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\ufeff]+/gu;

/** Words as typed, safe within one line: white space settled, controls left out, what is too long cut. */
export function shownWords(words: string): string {
  const plain = words.toWellFormed().replace(UNSHOWN, ' ').trim();
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST).toWellFormed().trimEnd()}…`;
}
