import { nameOf } from './name-of.ts';
import { hasRole, type Reading, use } from './reading.ts';
import type { Stretch } from './stretches.ts';

/** Within a name these are rare: what follows is somewhere, or somebody else. */
const PLACED = /^(?:in|at|with|during|inside|im|bei|beim|mit)$/;

/** The speakers that stretches of words name, as typed, each once. */
export function settleSpeakers(reading: Reading, stretches: readonly Stretch[]): readonly string[] {
  const names = stretches.flatMap((stretch) => namesIn(reading, stretch));
  return [...new Set(names)];
}

function namesIn(reading: Reading, { at, named }: Stretch): readonly string[] {
  const whole = trimmed(reading, at);
  if (whole.length === 0) return markFunction(reading, at);
  const single = nameOf(reading, whole);
  const parts =
    single.closeness === 2 ? [whole] : split(reading, whole).map((part) => trimmed(reading, part));
  markFunction(reading, at);
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part) => {
      const { name, closeness } = nameOf(reading, part);
      const placed =
        closeness > 0
          ? -1
          : part.findIndex((piece, index) => index > 0 && PLACED.test(reading.folded[piece]!));
      const kept = placed < 0 ? part : part.slice(0, placed);
      for (const piece of part.slice(kept.length)) use(reading, piece, piece + 1, { unclear: 'words' });
      const publisher = closeness === 0 && !named ? reading.names.publisherNamed(name) : undefined;
      for (const piece of kept) use(reading, piece, piece + 1, publisher ? 'publisher' : 'speaker');
      if (publisher !== undefined && reading.publisher === undefined) {
        reading.publisher = publisher;
        return [];
      }
      return [placed < 0 ? name : nameOf(reading, kept).name];
    });
}

function markFunction(reading: Reading, at: readonly number[]): readonly string[] {
  for (const piece of at) use(reading, piece, piece + 1, 'function');
  return [];
}

function trimmed(reading: Reading, at: readonly number[]): readonly number[] {
  const empty = (piece: number): boolean => {
    const { kind } = reading.pieces[piece]!;
    return kind === 'mark' || kind === 'ending' || hasRole(reading, piece, 'article', 'genitive', 'and');
  };
  const first = at.findIndex((piece) => !empty(piece));
  if (first < 0) return [];
  return at.slice(first, at.findLastIndex((piece) => !empty(piece)) + 1);
}

function split(reading: Reading, at: readonly number[]): readonly (readonly number[])[] {
  const parts: number[][] = [[]];
  for (const piece of at) {
    const joint = reading.pieces[piece]!.kind === 'mark' || hasRole(reading, piece, 'and');
    if (joint) parts.push([]);
    else parts.at(-1)!.push(piece);
  }
  return parts;
}
