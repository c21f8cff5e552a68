import { W } from '../text/word-classes.ts';
import { BE, UNASSERTED, UNSAID } from './clause-words.ts';
import type { QuoteContext } from './quote-context.ts';

/** Whether a form of "to be" stands before a verb: "was told". */
export function isPassive(context: QuoteContext, verb: number, from: number): boolean {
  const { tokens, classes } = context.document;
  for (let at = verb - 1; at >= Math.max(from, verb - 3); at--) {
    const { lower } = tokens[at]!;
    if (BE.has(lower)) return !/ing$/.test(tokens[verb]!.lower);
    if ((classes[at]! & (W.adverb | W.auxiliary)) === 0) return false;
  }
  return false;
}

/** Whether what stands right before the verb says that nothing was said: "would not say", "declined to say". */
export function isUnsaid(context: QuoteContext, verb: number, from: number): boolean {
  const { tokens, classes } = context.document;
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at--) {
    const { lower } = tokens[at]!;
    if (UNSAID.has(lower) || lower.endsWith("n't")) return true;
    if ((classes[at]! & (W.adverb | W.auxiliary)) === 0)
      return tokens[at - 1]?.lower === 'nor' || tokens[at - 1]?.lower === 'neither';
  }
  return false;
}

/** Whether a clause that opens before `at` asserts nothing: "if the mayor says that". */
export function isConditional(context: QuoteContext, at: number, from: number): boolean {
  const { tokens, classes } = context.document;
  for (let step = at; step >= Math.max(from, at - 2); step--) {
    const { lower } = tokens[step]!;
    if (UNASSERTED.has(lower) || lower === 'neither') return true;
    if ((classes[step]! & W.adverb) === 0) return false;
  }
  return false;
}
