/** Longer questions, in UTF-16 units, are refused. */
export const LONGEST_QUESTION = 500;
