import { isPreposition } from './is-preposition.ts';
import { nameOf } from './name-of.ts';
import { hasRole, type Reading, use } from './reading.ts';
import type { Stretch } from './stretches.ts';

/** In names these are at home: "head of the council", "spokesman for the mayor", "ambassador to Norway". */
const OF = /^(?:of|for|to|aus|,|'s?)$/;

/** The speakers that stretches of words name, as typed, each once. Words that are no part of a name are marked as unclear. */
export function settleSpeakers(reading: Reading, stretches: readonly Stretch[]): readonly string[] {
  return [...new Set(stretches.flatMap((stretch) => namesIn(reading, stretch)))];
}

function namesIn(reading: Reading, { at, named }: Stretch): readonly string[] {
  for (const piece of at) use(reading, piece, piece + 1, 'function');
  const whole = trimmed(reading, at);
  if (whole.length === 0) return [];
  const together = nameOf(reading, whole).closeness === 2 || isApposition(reading, whole);
  const parts = together ? [whole] : split(reading, whole).map((part) => trimmed(reading, part));
  return parts.filter((part) => part.length > 0).flatMap((part) => nameIn(reading, part, named));
}

function nameIn(reading: Reading, part: readonly number[], named: boolean): readonly string[] {
  const kept = part.slice(0, endOfName(reading, part));
  for (const piece of part.slice(kept.length)) use(reading, piece, piece + 1, { unclear: 'words' });
  if (kept.length === 0) return [];
  const { name, closeness } = nameOf(reading, kept);
  const publisher = closeness === 0 && !named ? reading.names.publisherNamed(name) : undefined;
  const taken = publisher !== undefined && reading.publisher === undefined;
  for (const piece of kept) use(reading, piece, piece + 1, taken ? 'publisher' : 'speaker');
  if (taken) reading.publisher = publisher;
  return taken ? [] : [name];
}

/** Where a name ends: at a place, a time or a clause, and behind a known name that what follows is no part of. */
function endOfName(reading: Reading, part: readonly number[]): number {
  const { folded, words } = reading;
  if (nameOf(reading, part).closeness > 0) return part.length;
  const { units, weekdays } = words.periods;
  const strange = part.findIndex((piece) => {
    const word = folded[piece]!;
    const timed = units.has(word) || weekdays.has(word) || /^\d/.test(word);
    return timed || (isPreposition(word) && !OF.test(word));
  });
  const end = strange < 0 ? part.length : strange;
  for (let length = end - 1; length > 0; length--) {
    const known = nameOf(reading, part.slice(0, length)).closeness === 2;
    if (known && !OF.test(folded[part[length]!]!) && !hasRole(reading, part[length]!, 'of', 'genitive'))
      return length;
  }
  return end;
}

// "Lavrov, the foreign minister": one speaker, unlike "Lavrov, the mayor and Haddad".
function isApposition(reading: Reading, at: readonly number[]): boolean {
  const marks = at.filter((piece) => reading.pieces[piece]!.kind === 'mark');
  if (marks.length !== 1 || at.some((piece) => hasRole(reading, piece, 'and'))) return false;
  return hasRole(reading, marks[0]! + 1, 'article', 'genitive');
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
