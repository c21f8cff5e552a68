import { hasRole, isBoundary, type Reading, roleOf, typed, use } from './reading.ts';

/** No publisher's name is longer, in pieces. */
const LONGEST_NAME = 6;
const BEFORE =
  /^(?:in|on|at|via|by|from|with|tell|told|to|im|bei|beim|aus|von|vom|laut|gegenuber|gegenueber|mit|auf|der|dem|des)$/;
const ARTICLE = /^(?:the|a|an|der|die|das|dem|den|des)$/;
/** Before a speaker these are as likely. */
const OF_SPEAKERS = /^(?:by|from|von|vom|laut|to)$/;
const INTERVIEW =
  /^(?:interview|interviews|article|articles|report|reports|piece|gesprach|bericht|artikel|speaking|talking|story)$/;
const INTERVIEW_BEFORE = /^(?:an|a|the|in|its|einem|im|recent)$/;

/** Takes the publisher that a question names ("in the Saltby Observer", "Sky News quotes") out of it. */
export function takePublisher(reading: Reading, start: number): void {
  let inTopic = false;
  for (let at = start; at < reading.pieces.length; at++) {
    inTopic ||= hasRole(reading, at, 'about');
    if (reading.uses[at] !== undefined) continue;
    if (takeBehindPreposition(reading, at) || (!inTopic && takeAlone(reading, at))) return;
  }
}

function takeBehindPreposition(reading: Reading, at: number): boolean {
  const { folded } = reading;
  const according = hasRole(reading, at, 'according', 'by') ? roleOf(reading, at)!.length : 0;
  if (according === 0 && !BEFORE.test(folded[at]!)) return false;
  const behind = at + Math.max(according, 1);
  const article = ARTICLE.test(folded[behind] ?? '') ? 1 : 0;
  for (let length = LONGEST_NAME; length > 0; length--) {
    for (const first of article === 1 ? [behind, behind + 1] : [behind]) {
      const found = nameAt(reading, first, length);
      if (found === undefined || !endsName(reading, first + length)) continue;
      const likely = OF_SPEAKERS.test(folded[at]!) || according > 0;
      if (likely && reading.names.speakerNamed(typed(reading, first, first + length)) === 2) return false;
      reading.publisher = found;
      use(reading, openingOf(reading, at), first + length, 'publisher');
      return true;
    }
  }
  return false;
}

// "In an interview with Sky News", "in a report by Norpress" belong to the publisher; "tell Sky News" keeps its verb.
function openingOf(reading: Reading, at: number): number {
  const { folded } = reading;
  if (/^(?:tell|told)$/.test(folded[at]!)) return at + 1;
  let first = at;
  if (INTERVIEW.test(folded[at - 1] ?? '')) {
    first--;
    while (INTERVIEW_BEFORE.test(folded[first - 1] ?? '')) first--;
  }
  return first;
}

// Without a preposition only names of several words, and none within a topic.
function takeAlone(reading: Reading, at: number): boolean {
  for (let length = LONGEST_NAME; length > 1; length--) {
    const found = nameAt(reading, at, length);
    if (found === undefined || !endsName(reading, at + length)) continue;
    if (reading.names.speakerNamed(typed(reading, at, at + length)) === 2) return false;
    reading.publisher = found;
    use(reading, at, at + length, 'publisher');
    return true;
  }
  return false;
}

function nameAt(reading: Reading, first: number, length: number): string | undefined {
  if (first + length > reading.pieces.length) return undefined;
  for (let at = first; at < first + length; at++) {
    if (reading.uses[at] !== undefined || reading.pieces[at]!.kind === 'mark') return undefined;
  }
  return reading.names.publisherNamed(typed(reading, first, first + length));
}

function endsName(reading: Reading, at: number): boolean {
  if (reading.pieces[at]?.kind === 'ending') return false;
  return (
    isBoundary(reading, at) ||
    roleOf(reading, at) !== undefined ||
    beginsPeriod(reading, at) ||
    [1, 2, 3].some((length) => reading.names.speakerNamed(typed(reading, at, at + length)) > 0)
  );
}

function beginsPeriod({ folded, words }: Reading, at: number): boolean {
  const word = folded[at]!;
  const { within, since, until, before, after, days, this: current, last, past } = words.periods;
  const phrases = [within, since, until, before, after, ...days.map(([, list]) => list)].flat();
  return phrases.some(([first]) => first === word) || [current, last, past].some((set) => set.has(word));
}
