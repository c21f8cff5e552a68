/** How many items pass a test, and which share of all that is (0 to 1). */
export function shareOf<T>(
  items: readonly T[],
  test: (item: T) => boolean,
): { readonly count: number; readonly share: number } {
  const count = items.reduce((sum, item) => sum + Number(test(item)), 0);
  return { count, share: items.length === 0 ? 0 : count / items.length };
}
