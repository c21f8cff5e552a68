import { nameOf } from './name-of.ts';
import type { Reading } from './reading.ts';
import type { Stretch } from './stretches.ts';

const LONGEST_NAME = 5;

/** Of words that nothing tells apart ("lavrov nato"), those that name somebody on record are the speaker, the rest is the topic. */
export function chooseKeywords(reading: Reading, stretch: Stretch): readonly Stretch[] {
  const { at } = stretch;
  const found = find(reading, at, 2) ?? find(reading, at, 1);
  if (found === undefined) return [{ ...stretch, kind: 'topic' }];
  const [first, last] = joined(reading, at, ...found);
  const rest = [at.slice(0, first), at.slice(last)].filter((pieces) =>
    pieces.some((piece) => isWord(reading, piece)),
  );
  return [
    { kind: 'speaker', at: at.slice(first, last), named: false },
    ...rest.map((pieces): Stretch => ({ kind: 'topic', at: pieces, named: false })),
  ];
}

type Range = readonly [number, number];

function find(reading: Reading, at: readonly number[], closeness: 1 | 2): Range | undefined {
  for (let length = Math.min(LONGEST_NAME, at.length); length > 0; length--) {
    for (let first = 0; first + length <= at.length; first++) {
      if (known(reading, at, first, first + length) === closeness) return [first, first + length];
    }
  }
  return undefined;
}

// "smith, jones and haddad grain": what is joined to a speaker and known is one as well.
function joined(reading: Reading, at: readonly number[], first: number, last: number): Range {
  let end = last;
  while (end + 1 < at.length && isJoint(reading, at[end]!)) {
    const next = isJoint(reading, at[end + 1]!) ? end + 2 : end + 1;
    const length = [3, 2, 1].find(
      (count) => next + count <= at.length && known(reading, at, next, next + count) > 0,
    );
    if (length === undefined) break;
    end = next + length;
  }
  return [first, end];
}

function known(reading: Reading, at: readonly number[], first: number, last: number): 0 | 1 | 2 {
  const [from, to] = [at[first]!, at[last - 1]!];
  if (!isWord(reading, from) || !isWord(reading, to)) return 0;
  return to - from === last - 1 - first ? nameOf(reading, at.slice(first, last)).closeness : 0;
}

function isJoint({ folded, words }: Reading, piece: number): boolean {
  const word = folded[piece]!;
  return word === ',' || words.roles.get(word)?.some(({ role }) => role === 'and') === true;
}

function isWord(reading: Reading, piece: number): boolean {
  return reading.pieces[piece]!.kind === 'word' && !isJoint(reading, piece);
}
