import { hasRole, isBoundary, type Reading, roleOf, typed } from './reading.ts';
import { type Frame, hasStretch } from './stretches.ts';

const LONGEST_NAME = 5;

/** Whether a word ends the topic it stands in, for what begins there is no part of it. */
export function endsTopic(reading: Reading, frame: Frame, at: number): boolean {
  const found = roleOf(reading, at);
  if (found === undefined) return false;
  const spoken = frame.asks === 'who' || hasStretch(frame, 'speaker') || frame.anyone;
  const { role } = found;
  // The verb of a clause ("dass die Brücke marode ist") belongs to it.
  if (frame.open?.named && VERBAL.has(role)) return false;
  switch (role) {
    case 'according':
    case 'except':
      return true;
    case 'by':
      return !spoken && !hasPending(frame);
    case 'of':
      return (
        reading.words.language === 'de' && !spoken && frame.noun && isKnownNext(reading, at + found.length)
      );
    case 'from':
      return !spoken && frame.noun && isKnownNext(reading, at + found.length);
    case 'and':
      return spoken && hasRole(reading, at + 1, 'by', 'according') ? true : asksAgain(reading, at + 1);
    case 'what':
    case 'who':
      return reading.pieces[at - 1]?.kind === 'mark' || asksNext(reading, frame, at + found.length);
    case 'tongue':
      return isBoundary(reading, at + found.length) || roleOf(reading, at + found.length) !== undefined;
    default:
      return isTail(reading, at);
  }
}

function hasPending(frame: Frame): boolean {
  return hasStretch(frame, 'pending') && !frame.noun;
}

function asksNext(reading: Reading, frame: Frame, at: number): boolean {
  const { asks, verb, noun } = frame;
  return asks === undefined && verb === undefined && !noun && hasRole(reading, at, 'aux', 'will', 'werden');
}

// ", and when?"
function asksAgain(reading: Reading, at: number): boolean {
  const found = roleOf(reading, at);
  if (found?.role !== 'what' && found?.role !== 'why' && found?.role !== 'where') return false;
  return isBoundary(reading, at + found.length);
}

/** Whether somebody on record is named from a piece up to where words end. */
function isKnownNext(reading: Reading, start: number): boolean {
  for (let length = LONGEST_NAME; length > 0; length--) {
    const end = start + length;
    if (end > reading.pieces.length) continue;
    const ends = isBoundary(reading, end) || roleOf(reading, end) !== undefined;
    if (ends && reading.names.speakerNamed(typed(reading, start, end)) > 0) return true;
  }
  return false;
}

// German verbs, and words without meaning, at the very end.
function isTail(reading: Reading, start: number): boolean {
  const german = reading.words.language === 'de';
  let at = start;
  while (!isBoundary(reading, at)) {
    const found = roleOf(reading, at);
    if (found === undefined) return false;
    const { role } = found;
    const verbal = german && VERBAL.has(role);
    const ranked = role === 'most' && /^(?:the|most|am|often)$/.test(reading.folded[at]!);
    if (!verbal && !ranked && role !== 'filler' && role !== 'latest') return false;
    at += found.length;
  }
  return true;
}

const VERBAL: ReadonlySet<string> = new Set(
  'aux werden will say say-of react mention stance verb-or-noun particle lie not'.split(' '),
);
