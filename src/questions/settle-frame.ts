import { chooseKeywords } from './choose-keywords.ts';
import { isPreposition } from './is-preposition.ts';
import { type Reading, type Reason, use } from './reading.ts';
import { settleSpeakers } from './settle-speakers.ts';
import { settleTopics } from './settle-topics.ts';
import { splitSubject } from './split-subject.ts';
import type { Frame, Stretch } from './stretches.ts';
import type { Understood } from './understood.ts';

/** Decides what the stretches of a question are, and what it asks for; every word that is nothing is marked as unclear. */
export function settleFrame(reading: Reading, frame: Frame): Understood {
  const stretches = isSentence(reading, frame) ? unclearAll(reading, frame) : decide(reading, frame);
  const speakers = settleSpeakers(reading, of(stretches, 'speaker'));
  const about = settleTopics(reading, of(stretches, 'topic'));
  for (const stretch of stretches) if (stretch.kind === 'stray') unclear(reading, stretch);
  reading.pieces.forEach((piece, at) => {
    if (piece.kind !== 'mark' && reading.uses[at] === undefined)
      use(reading, at, at + 1, { unclear: 'words' });
  });
  const { period, publisher } = reading;
  const { limit } = frame;
  const loosely = frame.loosely.map((at) => reading.pieces[at]!.text);
  return {
    kind: frame.asks === 'who' ? 'speakers' : 'quotes',
    speakers,
    ...(about !== undefined && { about }),
    ...(period && { period }),
    ...(publisher !== undefined && { publisher }),
    latest: frame.latest,
    ...(limit !== undefined && { limit }),
    ...(loosely.length > 0 && { loosely }),
    language: reading.words.language,
  };
}

// "Who won the election?", "Is Lavrov in Moscow?": nothing in it is about what was said.
function isSentence(
  { publisher }: Reading,
  { asks, aux, verb, noun, about, latest, closed }: Frame,
): boolean {
  if (verb !== undefined || noun || latest || closed.some(({ named }) => named)) return false;
  if (asks === 'who' || aux) return true;
  return asks !== undefined && !about && publisher === undefined;
}

function unclearAll(reading: Reading, frame: Frame): readonly Stretch[] {
  reading.uses.forEach((use, at) => {
    if (use === 'function' && at >= (frame.closed[0]?.at[0] ?? 0) - 2)
      reading.uses[at] = { unclear: 'words' };
  });
  return frame.closed.map((stretch) => ({ ...stretch, kind: 'stray' }));
}

function decide(reading: Reading, frame: Frame): readonly Stretch[] {
  const { asks, verb, noun, about, closed } = frame;
  const has = (kind: Stretch['kind']) => closed.some((stretch) => stretch.kind === kind);
  const keyword = verb === undefined && !about && !has('speaker');
  const decided = closed.flatMap((stretch): readonly Stretch[] => {
    const { kind } = stretch;
    if (kind === 'pending') {
      if (asks === 'who') return [{ ...stretch, kind: 'stray' }];
      const possessive = /^['’]/.test(reading.folded[stretch.at.at(-1)!]!);
      if (possessive || stretch.named) return [{ ...stretch, kind: 'speaker' }];
      if (has('speaker')) {
        const apart =
          verb === undefined ||
          isClause(reading, frame, stretch) ||
          reading.pieces[stretch.at.at(-1)! + 1]?.kind === 'mark';
        return [{ ...stretch, kind: !has('topic') && apart ? 'topic' : 'stray' }];
      }
      if ((noun || keyword) && isPreposition(reading.folded[stretch.at[0]!]!))
        return [{ ...stretch, kind: 'stray' }];
      if (noun || keyword) return chooseKeywords(reading, stretch);
      return withoutVerb(reading, frame, stretch);
    }
    if (kind !== 'object') return [stretch];
    // "Gewarnt vor", "spoken of".
    const first = reading.folded[stretch.at[0]!]!;
    if (verb === 'say-of' && /^(?:vor|vo[nm]|of)$/.test(first) && !has('topic'))
      return [{ ...stretch, kind: 'topic' }];
    const said = verb === 'say' || verb === 'say-of' || verb === 'react';
    const strays = has('topic') || isSubject(reading, frame, stretch) || (said && isPreposition(first));
    return [{ ...stretch, kind: strays ? 'stray' : 'topic' }];
  });
  return splitSubject(reading, frame, decided);
}

// "Who has the mayor criticised?": the mayor is no topic.
function isSubject({ words, uses }: Reading, { asks, aux, verb }: Frame, { at }: Stretch): boolean {
  const verbal = uses[at.at(-1)! + 1] === 'function';
  return words.language === 'en' && asks === 'who' && aux && verb !== undefined && verbal;
}

// "Zitate, die die Rente erwähnen": the object of a relative clause.
function isClause({ words }: Reading, { noun, verb, aux }: Frame, stretch: Stretch): boolean {
  return (
    words.language === 'de' && noun && !aux && (verb === 'mention' || verb === 'stance') && !stretch.named
  );
}

/** The subject before a verb. Behind a question word and without any verb that is known, its first word is one that is not. */
function withoutVerb(
  { words, uses }: Reading,
  { asks, aux, verb }: Frame,
  stretch: Stretch,
): readonly Stretch[] {
  const [first, ...rest] = stretch.at;
  const unknown = asks !== undefined && !aux && verb === undefined && uses[first! - 1] === 'function';
  if (!unknown || words.language !== 'de') return [{ ...stretch, kind: unknown ? 'stray' : 'speaker' }];
  return [
    { ...stretch, kind: 'stray', at: [first!] },
    { ...stretch, kind: 'speaker', at: rest },
  ];
}

function of(stretches: readonly Stretch[], kind: Stretch['kind']): readonly Stretch[] {
  return stretches.filter((stretch) => stretch.kind === kind);
}

function unclear(reading: Reading, { at }: Stretch, reason: Reason = 'words'): void {
  for (const piece of at) use(reading, piece, piece + 1, { unclear: reason });
}
