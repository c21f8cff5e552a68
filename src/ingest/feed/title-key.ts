const FEWEST_WORDS = 4;

/**
 * What is the same for titles that differ in case, marks and white space alone. Undefined below four words: "Morning
 * briefing" is another one each day.
 */
export function titleKey(title: string | undefined): string | undefined {
  const words = (title ?? '')
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length < FEWEST_WORDS ? undefined : words.join(' ');
}
