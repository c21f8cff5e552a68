const LONGEST = 60;

/**
 * The word among those known that was probably meant: the one with the fewest changed, missing, added or swapped
 * characters (optimal string alignment), at most a third of its length; undefined where none is that near.
 */
export function nearestWord(typed: string, known: readonly string[]): string | undefined {
  const word = typed.toLowerCase().slice(0, LONGEST);
  const ranked = known
    .map((candidate) => ({ candidate, distance: changes(word, candidate.toLowerCase().slice(0, LONGEST)) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate;
}

function changes(a: string, b: string): number {
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let fewest = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        fewest = Math.min(fewest, older[j - 2]! + 1);
      }
      row.push(fewest);
    }
    older = last;
    last = row;
  }
  return last[b.length]!;
}
