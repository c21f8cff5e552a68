/** Placeholder. */
export function wordDifference(a: string, b: string): readonly { kind: 'same' | 'only-a' | 'only-b'; text: string }[] {
  return a === b ? [{ kind: 'same', text: a }] : [{ kind: 'only-a', text: a }, { kind: 'only-b', text: b }];
}
