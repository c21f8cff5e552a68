const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MARK = /^\p{M}/u;
/** No script of these begins before Thai. */
const FIRST = 0x0e00;

/** Whether a text has letters of a script that puts no space between words. */
export function isUnspaced(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= FIRST) return UNSPACED.test(text);
  return false;
}

/** A run of letters and digits as its characters where the script puts no space between words, as its words elsewhere. */
export function unspacedPieces(run: string): string[] {
  const pieces: string[] = [];
  let grows = false;
  for (const character of run) {
    const alone = UNSPACED.test(character);
    const mark = MARK.test(character);
    if (pieces.length > 0 && (mark || (grows && !alone))) pieces[pieces.length - 1] += character;
    else pieces.push(character);
    if (!mark) grows = !alone;
  }
  return pieces;
}

/** The pieces of a run in overlapping pairs, which is how text without spaces is searched: "中国人" gives "中国", "国人". */
export function unspacedPairs(run: string): string[] {
  const pieces = unspacedPieces(run);
  if (pieces.length < 2) return pieces;
  return pieces.slice(1).map((piece, index) => `${pieces[index]}${piece}`);
}
