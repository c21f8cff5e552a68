import { type Reading, typed } from './reading.ts';

/** The name that pieces spell, as typed, or without the German genitive's ending where only so somebody is known. */
export function nameOf(reading: Reading, at: readonly number[]): { name: string; closeness: 0 | 1 | 2 } {
  const name = runs(at)
    .map((run) => typed(reading, run[0]!, run.at(-1)! + 1))
    .join(' ');
  const closeness = reading.names.speakerNamed(name);
  if (closeness > 0 || reading.words.language !== 'de') return { name, closeness };
  for (const ending of ['s', 'es']) {
    const bare = name.endsWith(ending) ? name.slice(0, -ending.length) : '';
    const known = bare === '' ? 0 : reading.names.speakerNamed(bare);
    if (known > 0) return { name: bare, closeness: known };
  }
  return { name, closeness };
}

function runs(at: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const piece of at) {
    if (found.at(-1)?.at(-1) === piece - 1) found.at(-1)!.push(piece);
    else found.push([piece]);
  }
  return found;
}
