import { hasSubject, isPointing, isSecond, takesTo } from './frame-cues.ts';
import { isBoundary, type Reading, use } from './reading.ts';
import { close, type Frame, isOpen, open } from './stretches.ts';
import { takeLatest, takeNoun } from './take-noun.ts';
import { takeVerb } from './take-verb.ts';
import type { RoleFound } from './words/roles.ts';

const OBJECT = /^(?:was|what|which|welche|welches)$/;

/** Takes a phrase for what its role says. Gives the piece behind it, or undefined where it is a word like any other here. */
export function takeRole(reading: Reading, frame: Frame, at: number, found: RoleFound): number | undefined {
  const { role, length } = found;
  const next = at + length;
  const inName = isOpen(frame, 'speaker', 'pending', 'object', 'stray');
  const taken = (): number => {
    use(reading, at, next, 'function');
    return next;
  };
  switch (role) {
    case 'what':
    case 'who':
      if (role === 'who' && frame.asks === 'what') return undefined;
      if (frame.asks === undefined && role === 'what') frame.asksObject = OBJECT.test(reading.folded[at]!);
      frame.asks ??= role;
      close(frame);
      return taken();
    case 'nouns':
    case 'noun':
    case 'reaction':
      takeNoun(reading, frame, role);
      return taken();
    case 'latest':
    case 'last':
    case 'new':
      return takeLatest(reading, frame, at, found);
    case 'about':
      close(frame);
      frame.about = true;
      frame.cue = 'about';
      open(frame, 'topic');
      return taken();
    case 'on':
      if (!hasSubject(frame)) return undefined;
      return takeRole(reading, frame, at, { role: 'about', length });
    case 'to':
      if (frame.about || !takesTo(reading)) return inName ? undefined : stray(frame);
      return takeRole(reading, frame, at, { role: 'about', length });
    case 'for':
      if (frame.verb === undefined || isOpen(frame, 'speaker', 'pending'))
        return inName ? undefined : stray(frame);
      for (let piece = at; piece < next; piece++) frame.loosely.push(piece);
      return takeRole(reading, frame, at, { role: 'about', length });
    case 'of':
      return takeOf(reading, frame, at, found);
    case 'by':
    case 'according':
      open(frame, 'speaker', true);
      frame.cue = role;
      return taken();
    case 'by-behind':
      if (frame.open?.kind === 'pending') frame.open = { ...frame.open, kind: 'speaker', named: true };
      close(frame);
      return taken();
    case 'from':
      if (inName || (frame.aux && !frame.noun && !frame.latest)) return inName ? undefined : stray(frame);
      return takeRole(reading, frame, at, { role: 'by', length });
    case 'genitive':
      if (frame.cue === 'noun' && frame.open === undefined)
        return takeRole(reading, frame, at, { role: 'by', length });
      return inName ? undefined : taken();
    case 'article':
      if (isPointing(reading, at)) return unclearPronoun(reading, at, next);
      return inName ? undefined : taken();
    case 'and':
      if (!inName && isSecond(reading, frame, next)) return strayOn(frame);
      return inName ? undefined : taken();
    case 'anyone':
      if (isOpen(frame, 'speaker')) return undefined;
      frame.anyone = true;
      if (frame.asks === undefined && frame.aux) frame.asks = 'who';
      open(frame, 'object');
      return taken();
    case 'that':
      if (frame.verb !== undefined && isBoundary(reading, next)) return unclearPronoun(reading, at, next);
      if (frame.verb !== undefined && !isOpen(frame, 'object')) open(frame, 'topic', true);
      return taken();
    case 'filler':
      return taken();
    default:
      return takeVerb(reading, frame, at, found);
  }
}

function unclearPronoun(reading: Reading, at: number, next: number): number {
  use(reading, at, next, { unclear: 'pronoun' });
  return next;
}

function takeOf(reading: Reading, frame: Frame, at: number, { length }: RoleFound): number | undefined {
  const german = reading.words.language === 'de';
  if (reading.folded[at] === 'vor' && frame.verb !== 'say-of') return strayIn(frame);
  if (frame.verb === 'say-of' && (!isOpen(frame, 'speaker') || german))
    return takeRole(reading, frame, at, { role: 'about', length });
  if (isOpen(frame, 'speaker', 'pending', 'stray')) return undefined;
  if (frame.cue === 'reaction' && german) return takeRole(reading, frame, at, { role: 'by', length });
  if (frame.noun || frame.latest || german) return takeRole(reading, frame, at, { role: 'by', length });
  return isOpen(frame, 'object') ? undefined : stray(frame);
}

// Somebody goes on being named, or something else begins.
function strayIn(frame: Frame): undefined {
  if (frame.open?.kind === 'object' || isOpen(frame, 'speaker', 'pending', 'stray')) return undefined;
  return stray(frame);
}

function strayOn(frame: Frame): undefined {
  open(frame, 'stray', true);
  return undefined;
}

function stray(frame: Frame): undefined {
  open(frame, 'stray');
  return undefined;
}
