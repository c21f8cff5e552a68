import { isBoundary, type Reading, type Reason, roleOf, use } from './reading.ts';
import { close, type Frame, hasStretch, isOpen, open } from './stretches.ts';
import type { Role, RoleFound } from './words/roles.ts';

const VERBS: ReadonlySet<Role> = new Set<Role>(['say', 'say-of', 'react', 'mention', 'stance']);
/** What ends like an infinitive and is a participle. */
const PARTICIPLE =
  /^(?:(?:ab|an|auf|aus|be|bei|ein|fest|her|vor|zu|zuruck|zurueck)?ge)|sprochen|stritten|worden/;

/** Takes verbs, and words for what cannot be answered; undefined where a word is like any other here. */
export function takeVerb(reading: Reading, frame: Frame, at: number, found: RoleFound): number | undefined {
  const { role, length } = found;
  const next = at + length;
  const german = reading.words.language === 'de';
  const unclear = (reason: Reason): number => {
    use(reading, at, next, { unclear: reason });
    return next;
  };
  if (VERBS.has(role)) return speak(reading, frame, at, found);
  switch (role) {
    case 'verb-or-noun': {
      const verbal = isOpen(frame, 'speaker')
        ? !endsPossessive(reading, frame)
        : frame.asks === 'who' && frame.verb === undefined;
      if (verbal || (isOpen(frame, 'pending') && frame.asks === 'what'))
        return speak(reading, frame, at, { role: 'say', length });
      close(frame);
      frame.noun = true;
      frame.cue = 'noun';
      if (/[^s]$/.test(reading.folded[at]!) && frame.latest) frame.limit ??= 1;
      use(reading, at, next, 'function');
      return next;
    }
    case 'aux':
      subject(frame);
      use(reading, at, next, 'function');
      return next;
    case 'werden': {
      subject(frame);
      if (isFuture(reading, next)) return unclear('will');
      use(reading, at, next, 'function');
      return next;
    }
    case 'will':
      subject(frame);
      return unclear('will');
    case 'particle':
      if (frame.verb === undefined || isOpen(frame, 'pending', 'speaker', 'object')) {
        if (
          !german ||
          frame.verb === undefined ||
          roleOf(reading, next) !== undefined ||
          next < reading.pieces.length - 1
        )
          return undefined;
      }
      use(reading, at, next, 'function');
      return next;
    case 'why':
      frame.asks ??= 'what';
      return unclear('why');
    case 'where':
      // "Quotes where Lavrov mentions grain".
      if (
        frame.noun &&
        frame.open === undefined &&
        !isBoundary(reading, next) &&
        (roleOf(reading, next)?.role ?? 'article') === 'article'
      ) {
        use(reading, at, next, 'function');
        return next;
      }
      frame.asks ??= 'what';
      return unclear('where');
    case 'lie':
      close(frame);
      if (hasStretch(frame, 'speaker') || hasStretch(frame, 'pending')) frame.verb ??= 'say';
      return unclear('lie');
    case 'count':
    case 'summary':
    case 'most':
    case 'not':
    case 'tongue':
      if (role === 'tongue') close(frame);
      return unclear(role);
    case 'pronoun':
      if (isOpen(frame, 'object', 'stray')) return undefined;
      return unclear('pronoun');
    case 'unknown':
      return isOpen(frame, 'speaker', 'pending', 'object', 'stray') ? undefined : unclear('words');
    case 'except':
      open(frame, 'stray', true);
      return undefined;
    default:
      return undefined;
  }
}

// The subject stands behind the verb where something is asked, and before it where nothing is.
function subject(frame: Frame): void {
  const { verb, noun } = frame;
  close(frame);
  frame.aux = true;
  if (frame.asks === 'who') open(frame, 'object');
  else if (verb === undefined && !noun && !hasStretch(frame, 'speaker') && !hasStretch(frame, 'pending'))
    open(frame, 'speaker');
}

function speak(reading: Reading, frame: Frame, at: number, { role, length }: RoleFound): number {
  const german = reading.words.language === 'de';
  const inverted =
    german &&
    frame.asks !== 'who' &&
    !frame.aux &&
    frame.verb === undefined &&
    !hasStretch(frame, 'pending') &&
    !hasStretch(frame, 'speaker');
  close(frame);
  if (frame.verb === undefined || role === 'react') frame.verb = role;
  frame.cue = role;
  if (role === 'stance') for (let piece = at; piece < at + length; piece++) frame.loosely.push(piece);
  use(reading, at, at + length, 'function');
  open(frame, inverted ? 'speaker' : 'object');
  return at + length;
}

function endsPossessive(reading: Reading, frame: Frame): boolean {
  const last = frame.open?.at.at(-1);
  return last !== undefined && /^['’]/.test(reading.folded[last]!);
}

function isFuture({ folded, pieces }: Reading, start: number): boolean {
  const last = folded.slice(start).findLast((_, index) => pieces[start + index]!.kind === 'word');
  return last !== undefined && /(?:en|rn|ln)$/.test(last) && !PARTICIPLE.test(last);
}
