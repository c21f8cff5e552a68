/** Longer questions, in UTF-16 units, are refused. */
export const LONGEST_QUESTION = 500;

/** A question with its white space settled: none around it, one space for every stretch within. */
export function settleQuestion(question: string): string {
  return question.replace(/\s+/g, ' ').trim();
}
