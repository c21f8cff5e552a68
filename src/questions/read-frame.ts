import { endsTopic } from './ends-topic.ts';
import { isPreposition } from './is-preposition.ts';
import { type Reading, roleOf, use } from './reading.ts';
import { close, emptyFrame, type Frame, hasStretch, isOpen, open } from './stretches.ts';
import { takeNumber } from './take-noun.ts';
import { takeRole } from './take-role.ts';

const CLAUSE_VERB =
  /^(?:say|says|said|saying|claims?|claimed|argues?|argued|thinks?|thought|believes?|believed|insists?|insisted|stated?|declared?|noted?|wrote|warns?|warned)$/;

/** Reads a question from a piece on, left to right, into its frame and the stretches of words within it. */
export function readFrame(reading: Reading, start: number): Frame {
  const frame = emptyFrame();
  let at = start;
  while (at < reading.pieces.length && !isNextQuestion(reading, frame, at)) at = step(reading, frame, at);
  close(frame);
  leaveRest(reading, at);
  return frame;
}

function step(reading: Reading, frame: Frame, at: number): number {
  const piece = reading.pieces[at]!;
  if (reading.uses[at] !== undefined) {
    if (!isOpen(frame, 'pending') || reading.uses[at] !== 'function') close(frame);
    return at + 1;
  }
  if (piece.kind === 'mark') return takeMark(reading, frame, at);
  const inTopic = frame.open?.kind === 'topic';
  const excepted = frame.open?.kind === 'stray' && frame.open.named;
  if (piece.kind === 'quoted') {
    if (!inTopic && frame.open?.kind !== 'speaker' && !excepted) open(frame, 'topic');
    return add(frame, at);
  }
  if (piece.kind === 'ending') return takeEnding(reading, frame, at);
  if (excepted) return add(frame, at);
  if (inTopic && !endsTopic(reading, frame, at)) return add(frame, at);
  if (inTopic) close(frame);
  const found = roleOf(reading, at);
  if (found === undefined) return takeNumber(reading, frame, at) ?? takeContent(reading, frame, at);
  const next = takeRole(reading, frame, at, found);
  return next === undefined ? takeContent(reading, frame, at) : next;
}

function add(frame: Frame, at: number): number {
  frame.open?.at.push(at);
  return at + 1;
}

function takeMark(reading: Reading, frame: Frame, at: number): number {
  const { text } = reading.pieces[at]!;
  if (text === ',' && isRelative(reading, frame, at + 1)) close(frame);
  else if (text === ',' && isOpen(frame, 'pending', 'speaker')) add(frame, at);
  else if (text === ':' && isOpen(frame, 'pending')) {
    frame.cue = 'about';
    close(frame);
  }
  return at + 1;
}

function takeEnding(reading: Reading, frame: Frame, at: number): number {
  const { folded } = reading.pieces[at]!;
  if (folded === "n't") {
    use(reading, at - 1, at + 1, { unclear: 'not' });
    frame.aux = true;
    if (frame.open === undefined) open(frame, frame.asks === 'who' ? 'object' : 'speaker');
    return at + 1;
  }
  if (isOpen(frame, 'topic', 'pending', 'speaker', 'object')) return add(frame, at);
  return takeRole(reading, frame, at, { role: folded === "'ll" ? 'will' : 'aux', length: 1 }) ?? at + 1;
}

// "Zitate von Scholz, die die Rente erwähnen".
function isRelative({ folded, words }: Reading, frame: Frame, at: number): boolean {
  return words.language === 'de' && frame.noun && /^(?:die|das|denen|in|wo|was)$/.test(folded[at] ?? '');
}

/** Whether a question was put and ended, and more follows. */
function isNextQuestion({ pieces }: Reading, frame: Frame, at: number): boolean {
  const asked = frame.verb !== undefined || frame.noun || frame.about;
  return asked && pieces[at]!.text === '?';
}

// One question at a time: of what stands behind it only thanks are understood.
function leaveRest(reading: Reading, start: number): void {
  for (let at = start; at < reading.pieces.length; at++) {
    const found = roleOf(reading, at);
    const empty = found?.role === 'filler' || reading.uses[at] === 'function';
    if (empty) use(reading, at, at + Math.max(found?.length ?? 1, 1), 'function');
    else if (reading.pieces[at]!.kind !== 'mark') use(reading, at, at + 1, { unclear: 'words' });
  }
}

function takeContent(reading: Reading, frame: Frame, at: number): number {
  if (frame.open === undefined) open(frame, kindOfContent(frame));
  if (opensClause(reading, frame, at)) open(frame, 'topic', true);
  return add(frame, at);
}

// "Who said the deal was a mistake": what was said follows without "that".
function opensClause({ folded, words }: Reading, frame: Frame, at: number): boolean {
  if (words.language !== 'en' || frame.open?.kind !== 'object' || isOpen(frame, 'object')) return false;
  return (
    CLAUSE_VERB.test(folded[at - 1]!.replace(/^(?:the|a|an)$/, folded[at - 2] ?? '')) &&
    !isPreposition(folded[at]!)
  );
}

// Words that nothing opened: what they may be depends on what is still missing.
function kindOfContent(frame: Frame): 'pending' | 'speaker' | 'object' | 'stray' {
  const { asks, aux, verb, noun, about } = frame;
  const spoken = hasStretch(frame, 'speaker') || frame.anyone;
  if (asks === 'who' && (aux || verb !== undefined)) return about || noun ? 'stray' : 'object';
  if (asks === 'what' && aux && verb === undefined && !spoken) return 'speaker';
  if (verb === undefined && !noun && !about) return 'pending';
  if (noun && verb === undefined && !about) return 'pending';
  if (verb !== undefined && !spoken && !hasStretch(frame, 'pending') && !noun) return 'speaker';
  return 'stray';
}
