const SAMPLE_LENGTH = 4_096;

/**
 * The byte order of UTF-16 text without a byte-order mark, or undefined where the bytes don't look like it. In
 * UTF-16 news text most units (blanks, digits, Latin letters) have a zero high byte, and hardly any a zero low one.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.min(bytes.length, SAMPLE_LENGTH) >> 1;
  if (pairs < 4 || bytes.length % 2 !== 0) return undefined;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) evenZeros++;
    if (bytes[2 * pair + 1] === 0) oddZeros++;
  }
  if (oddZeros > pairs * 0.6 && evenZeros === 0) return 'utf-16le';
  if (evenZeros > pairs * 0.6 && oddZeros === 0) return 'utf-16be';
  return undefined;
}
