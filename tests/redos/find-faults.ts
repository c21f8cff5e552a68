import { judgeExpression } from './judge-expression.ts';
import type { FoundExpression } from './read-expressions.ts';

/** A regular expression that may stay although it cannot be judged, or is slow on a text too long to occur. */
export interface AllowedExpression {
  readonly file: string;
  /** As it is written in the program. */
  readonly written: string;
  /** Why it does no harm. */
  readonly reason: string;
  /** What it stands for at its worst, judged in place of what nobody can read. */
  readonly example?: RegExp;
}

/** Judges every expression once; a line for each that is faulty: file:line, expression, growth, attack. */
export function findFaults(
  expressions: readonly FoundExpression[],
  allowed: readonly AllowedExpression[],
): string[] {
  const judged = new Map<string, string | undefined>();
  const judge = ({ source, flags }: { readonly source: string; readonly flags: string }) => {
    const key = `/${source}/${flags}`;
    if (!judged.has(key)) {
      const fault = judgeExpression(source, flags);
      judged.set(key, fault && `${fault.complexity}, attack ${fault.attack}`);
    }
    return judged.get(key);
  };
  return expressions.flatMap((expression) => {
    const { file, line, written, pattern } = expression;
    const leave = allowed.find((each) => each.file === file && each.written === written);
    if (leave !== undefined && leave.example === undefined) return [];
    const readable = pattern ?? leave?.example;
    const fault =
      readable === undefined
        ? 'cannot be read: built of what is known only as the program runs'
        : judge(readable);
    return fault === undefined ? [] : [`${file}:${line} ${written}: ${fault}`];
  });
}

/** Allowances that no expression needs any more, as `file: expression`. */
export function unusedAllowances(
  expressions: readonly FoundExpression[],
  allowed: readonly AllowedExpression[],
): string[] {
  return allowed
    .filter(
      ({ file, written }) => !expressions.some((each) => each.file === file && each.written === written),
    )
    .map(({ file, written }) => `${file}: ${written}`);
}
