/** A text as its words and numbers in small letters, one space between them: to tell whether words stand in a row. */
export function squeezed(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
