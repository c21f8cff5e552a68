import { numberAt } from './days-read.ts';
import { isBoundary, type Reading, roleOf, use } from './reading.ts';
import { close, type Frame } from './stretches.ts';
import type { Role, RoleFound } from './words/roles.ts';

/** More quotes than these are not asked for. */
const MOST = 100;

/** Takes a word for quotes; the number before it is how many are wanted. */
export function takeNoun(reading: Reading, frame: Frame, role: Role): void {
  leaveAttributes(reading, frame);
  close(frame);
  frame.noun = true;
  frame.cue = role === 'reaction' ? 'reaction' : 'noun';
  if (role === 'noun' && frame.latest) frame.limit ??= 1;
}

// "The mayor's angry words": what stands between somebody and the words for quotes is not understood.
function leaveAttributes({ pieces }: Reading, frame: Frame): void {
  const at = frame.open?.at ?? [];
  const ending = at.findLastIndex((piece) => /^['’]s?$/.test(pieces[piece]!.text));
  if (ending < 0 || ending === at.length - 1) return;
  frame.closed.push({ kind: 'stray', at: at.splice(ending + 1), named: false });
}

/** Takes "latest", and "last" and "new" where a word for quotes follows; undefined where they are words like any other. */
export function takeLatest(
  reading: Reading,
  frame: Frame,
  at: number,
  { role, length }: RoleFound,
): number | undefined {
  const next = at + length;
  if (role !== 'latest' && !opensNoun(reading, frame, next)) return undefined;
  const { aux, asks, verb } = frame;
  frame.latest = true;
  frame.noun ||=
    role === 'latest' && !aux && asks === undefined && verb === undefined && opensPhrase(reading, next);
  use(reading, at, next, 'function');
  return next;
}

/** Takes a number before a word for quotes ("five latest quotes"); undefined where it is none. */
export function takeNumber(reading: Reading, frame: Frame, at: number): number | undefined {
  const number = numberAt({ folded: reading.folded, words: reading.words.periods }, at);
  if (frame.limit !== undefined || number === undefined || number < 1 || number > MOST) return undefined;
  let next = at + 1;
  while (/^(?:latest|last|new|article)$/.test(roleOf(reading, next)?.role ?? ''))
    next += roleOf(reading, next)!.length;
  if (!/^(?:nouns?|reaction|verb-or-noun)$/.test(roleOf(reading, next)?.role ?? '')) return undefined;
  frame.limit = number;
  use(reading, at, at + 1, 'function');
  return at + 1;
}

function opensNoun(reading: Reading, frame: Frame, at: number): boolean {
  const found = roleOf(reading, at);
  if (found !== undefined) {
    const fits =
      'nouns noun reaction verb-or-noun latest last new say say-of react mention stance filler'.split(' ');
    return (
      fits.includes(found.role) || (frame.asks !== undefined && /^(?:by|from|of|about|on)$/.test(found.role))
    );
  }
  const number = numberAt({ folded: reading.folded, words: reading.words.periods }, at);
  return number !== undefined || isBoundary(reading, at) || nounAhead(reading, at);
}

function nounAhead(reading: Reading, start: number): boolean {
  for (let at = start; at < start + 4 && !isBoundary(reading, at); at++) {
    const role = roleOf(reading, at)?.role;
    if (role !== undefined) return /^(?:nouns?|reaction|verb-or-noun)$/.test(role);
  }
  return false;
}

function opensPhrase(reading: Reading, at: number): boolean {
  const role = roleOf(reading, at)?.role;
  return isBoundary(reading, at) || (role !== undefined && /^(?:by|from|of|about|on|according)$/.test(role));
}
