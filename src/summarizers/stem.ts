const VOWEL = /[aeiouy]/;

/**
 * Brings the inflected forms of an English word together ("charges", "charged", "charging" → "charg"), so that
 * words can be counted. A light suffix stripper after Harman 1991 ("How effective is suffixing?"); words of
 * other languages lose at most a plural ending. Expects lower case.
 */
export function stem(word: string): string {
  const length = word.length;
  if (length < 4) return word;
  if (word.endsWith('ies') && length > 4) return `${word.slice(0, -3)}y`;
  let base = word;
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) {
    base = word.slice(0, word.endsWith('sses') || word.endsWith('shes') || word.endsWith('ches') ? -2 : -1);
  }
  if (base.endsWith('ing') && base.length > 5) return settle(base.slice(0, -3), base);
  if (base.endsWith('ied') && base.length > 4) return `${base.slice(0, -3)}y`;
  if (base.endsWith('ed') && base.length > 4) return settle(base.slice(0, -2), base);
  return base.endsWith('e') && base.length > 4 ? base.slice(0, -1) : base;
}

/** Undoes a doubled consonant ("stopp"); keeps the word where stripping would leave no vowel ("bring"). */
function settle(stripped: string, whole: string): string {
  if (!VOWEL.test(stripped)) return whole;
  const last = stripped[stripped.length - 1] ?? '';
  const doubled = last === stripped[stripped.length - 2] && !'aeiouylsz'.includes(last);
  return doubled ? stripped.slice(0, -1) : stripped;
}
