import { isSpace, isWordCode } from './characters.ts';

/** Counts the words of a text: runs between white space that hold at least one letter or digit. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isSpace(code)) {
      inWord = false;
    } else if (!inWord && isWordCode(code)) {
      inWord = true;
      words++;
    }
  }
  return words;
}
