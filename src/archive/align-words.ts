/** More words than this of either text are not compared, beside those that both begin or end with. */
const MOST = 2_000;
/** Bits a number: the sum of two and a carry is still a small integer. */
const BITS = 30;
const ALL = 2 ** BITS - 1;

/** Two words, by their places, that two texts have in common. */
export type WordPair = readonly [a: number, b: number];

/**
 * The longest sequence of words that stand in both texts in the same order, as pairs of places: the longest common subsequence by
 * bits of a word at a time (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"). Bounded: what exceeds 2,000 words between
 * the common beginning and end is left out of the comparison.
 */
export function alignWords(a: readonly string[], b: readonly string[]): WordPair[] {
  const shorter = Math.min(a.length, b.length);
  let first = 0;
  while (first < shorter && a[first] === b[first]) first++;
  let last = 0;
  while (last < shorter - first && a[a.length - 1 - last] === b[b.length - 1 - last]) last++;
  const pairs: WordPair[] = Array.from({ length: first }, (_, at) => [at, at]);
  const middle = between(
    a.slice(first, Math.min(a.length - last, first + MOST)),
    b.slice(first, Math.min(b.length - last, first + MOST)),
  );
  for (const [atA, atB] of middle) pairs.push([first + atA, first + atB]);
  for (let at = last; at > 0; at--) pairs.push([a.length - at, b.length - at]);
  return pairs;
}

/** For each place of `b`, which words of `a` it is, in bits; those of the last word of `a` come first. */
function bitsOf(a: readonly string[]): { readonly size: number; readonly of: (word: string) => Int32Array } {
  const size = Math.ceil(a.length / BITS);
  const bits = new Map<string, Int32Array>();
  a.forEach((word, at) => {
    const place = a.length - 1 - at;
    const known = bits.get(word) ?? new Int32Array(size);
    known[Math.floor(place / BITS)]! |= 1 << (place % BITS);
    bits.set(word, known);
  });
  const none = new Int32Array(size);
  return { size, of: (word) => bits.get(word) ?? none };
}

function between(a: readonly string[], b: readonly string[]): WordPair[] {
  const { size, of } = bitsOf(a);
  // Row by row from the end of `b`: a bit is clear where the longest sequence grows with that word of `a`.
  const rows = new Int32Array((b.length + 1) * size).fill(ALL, 0, size);
  for (let row = 1; row <= b.length; row++) {
    const matching = of(b[b.length - row]!);
    let carry = 0;
    for (let at = 0; at < size; at++) {
      const before = rows[(row - 1) * size + at]!;
      const hit = before & matching[at]!;
      const sum = before + hit + carry;
      carry = sum >>> BITS;
      rows[row * size + at] = (sum | (before & ~hit)) & ALL;
    }
  }
  const pairs: WordPair[] = [];
  for (let atA = 0, atB = 0; atA < a.length && atB < b.length; ) {
    const place = a.length - 1 - atA;
    if (a[atA] === b[atB]) pairs.push([atA++, atB++]);
    else if ((rows[(b.length - atB) * size + Math.floor(place / BITS)]! >>> (place % BITS)) & 1) atA++;
    else atB++;
  }
  return pairs;
}
