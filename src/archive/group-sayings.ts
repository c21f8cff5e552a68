/** One utterance: the versions of it, the newest first, each with the quotes that have it. */
export interface SayingGroup<T> {
  readonly versions: readonly { readonly key: string; readonly members: readonly T[] }[];
}

/** Placeholder: equal words are one. */
export function groupSayings<T extends { readonly key: string; readonly speakers: readonly { readonly person?: number; readonly name: string }[] }>(
  quotes: readonly T[],
): SayingGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const quote of quotes) {
    const who = quote.speakers.map(({ person, name }) => person ?? name).join('+');
    const key = `${who}\n${quote.key}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [quote]);
    else known.push(quote);
  }
  return [...groups.values()].map((members) => ({ versions: [{ key: members[0]!.key, members }] }));
}
