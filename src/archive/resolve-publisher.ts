import type { Answer } from '../model/answer.ts';
import type { QuoteArchive } from '../store/archive.ts';
import { publisherKey } from './publisher-key.ts';

const MOST_NEAR = 5;

/** The publishers that a name means; none, and those near it, where it is on record for nobody. */
export interface ResolvedPublisher {
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly unknown?: NonNullable<Answer['unknownPublisher']>;
}

/** Finds the publishers that a name, words of it, or a host mean; undefined where none was asked for. */
export async function resolvePublisher(
  asked: string | undefined,
  archive: QuoteArchive,
): Promise<ResolvedPublisher | undefined> {
  if (asked === undefined) return undefined;
  const wanted = publisherKey(asked);
  const known = [...(await archive.publishers())];
  const exact = known.filter(([key]) => key === wanted);
  const meant =
    exact.length > 0 ? exact : known.filter(([key]) => wanted !== '' && ` ${key} `.includes(` ${wanted} `));
  if (meant.length > 0) return { keys: meant.map(([key]) => key), names: meant.map(([, name]) => name) };
  const words = wanted.split(' ');
  const near = known
    .filter(([key]) => words.some((word) => word.length > 2 && key.includes(word)))
    .concat(known)
    .slice(0, MOST_NEAR)
    .map(([, name]) => name);
  return { keys: [], names: [], unknown: { asked, near: [...new Set(near)] } };
}
