/** The lines that differ between two texts: `removed` stand only in the old one, `added` only in the new one. */
export interface LineChanges {
  readonly added: number;
  readonly removed: number;
  /** In order, each with `-` or `+` before it. */
  readonly lines: readonly string[];
}

/** Compares two texts line by line by their longest common subsequence; quadratic, for texts of hundreds of lines. */
export function lineChanges(before: string, after: string): LineChanges {
  const old = before.split('\n');
  const now = after.split('\n');
  const common = commonLengths(old, now);
  const lines: string[] = [];
  let [i, j, added, removed] = [0, 0, 0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
    } else if (j === now.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      lines.push(`- ${old[i++]!.trim()}`);
      removed++;
    } else {
      lines.push(`+ ${now[j++]!.trim()}`);
      added++;
    }
  }
  return { added, removed, lines };
}

// common[i][j]: how many lines old[i…] and now[j…] have in common, in order.
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const common = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const longest = Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
      common[i]![j] = old[i] === now[j] ? common[i + 1]![j + 1]! + 1 : longest;
    }
  }
  return common;
}
