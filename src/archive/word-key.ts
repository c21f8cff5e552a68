import { createHash } from 'node:crypto';
import { wordTokens } from './word-tokens.ts';

/** A longer text is known by its hash. In UTF-16 units. */
const LONGEST = 48;

/**
 * What the same words of several publishers have in common: the fragments' words in a row, whatever the typography, the case and
 * the punctuation ("…endlessly," and "…endlessly." within the marks). Texts that differ in a letter or digit differ in it.
 * At most 49 units: the words themselves, of longer texts 96 bits of their SHA-256 (FIPS 180-4).
 */
export function wordKey(texts: readonly string[]): string {
  const text = texts.join(' ');
  const words = wordTokens(text).map(({ word }) => word);
  const key = words.length > 0 ? words.join(' ') : text.replace(/\s+/gu, ' ').trim();
  if (key.length <= LONGEST) return key;
  return `#${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
}
