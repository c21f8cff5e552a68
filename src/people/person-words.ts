import { foldName } from '../quotes/fold-name.ts';
import { spellingClass } from '../text/same-name.ts';

/** The words a form of a name or role is found by, each with its alternatives. */
export function nameWords(form: string): readonly (readonly string[])[] {
  return foldName(form).map((word) => [...new Set([word, spellingClass(word)])]);
}

/** Trigrams of a folded name. */
export function nameGrams(form: string): readonly string[] {
  return [
    ...new Set(
      foldName(form).flatMap((word) => {
        const padded = `  ${word} `;
        return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
      }),
    ),
  ];
}

/** Whether what was typed is a small misspelling of a name's last word. */
export function isMisspelling(typed: string, form: string): boolean {
  const a = foldName(typed).at(-1) ?? '';
  const b = foldName(form).at(-1) ?? '';
  if (a.length < 4 || b.length < 4) return false;
  const row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0]!;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = Math.min(above + 1, row[j - 1]! + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1));
      diagonal = above;
    }
  }
  return row[b.length]! <= (b.length < 8 ? 1 : 2);
}
