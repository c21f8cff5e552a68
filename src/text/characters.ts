const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;
// The ordinal signs ª and º are letters without case too.
const NAME_BEGINNING = /^(?![ªº])[\p{Lu}\p{Lt}\p{Lo}]/u;

/** Whether a UTF-16 unit is white space (including no-break and other typographic spaces). */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Whether a UTF-16 unit is a letter, digit or combining mark; surrogates count as letters. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  }
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return LETTER_OR_DIGIT.test(String.fromCharCode(code));
}

/** Whether a UTF-16 unit only sets the direction of writing: it is not seen, and words and marks stand beside each other across it. */
export function isDirectionMark(code: number): boolean {
  return (
    code === 0x200e ||
    code === 0x200f ||
    code === 0x61c ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** Whether a word begins as names do: with a capital, or with a letter of a script that has none (Arabic, Chinese, Hebrew). */
export function beginsAsName(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? isUpperCode(code) : NAME_BEGINNING.test(word);
}

/** Whether a UTF-16 unit is an ASCII digit. */
export function isDigitCode(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a UTF-16 unit is an upper-case letter. */
export function isUpperCode(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return UPPER.test(String.fromCharCode(code));
}
