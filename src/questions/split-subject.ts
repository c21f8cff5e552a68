import { type Reading, typed } from './reading.ts';
import type { Frame, Stretch } from './stretches.ts';

const ACCUSATIVE = /^(?:den|das|die|eine?n?)$/;
const BEFORE_NAME = /^(?:von|van|zu|auf|in|an|of)$/;

/**
 * German puts the object behind the subject ("Hat Haddad die Fähre erwähnt?"): where a verb wants an object and none was found, it
 * is split off the subject at an article, behind a known name, or as the last word.
 */
export function splitSubject(
  reading: Reading,
  frame: Frame,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  const { verb, asksObject } = frame;
  const wants = verb === 'mention' || verb === 'stance' || verb === 'say-of';
  if (reading.words.language !== 'de' || !wants || asksObject) return stretches;
  if (stretches.some(({ kind }) => kind === 'topic')) return stretches;
  return stretches.flatMap((stretch): readonly Stretch[] => {
    if (stretch.kind !== 'speaker' || stretch.named) return [stretch];
    const at = splitAt(reading, stretch.at);
    if (at <= 0 || at >= stretch.at.length) return [stretch];
    return [
      { ...stretch, at: stretch.at.slice(0, at) },
      { ...stretch, at: stretch.at.slice(at), kind: 'topic' },
    ];
  });
}

function splitAt(reading: Reading, at: readonly number[]): number {
  const { folded } = reading;
  const article = at.findIndex(
    (piece, index) =>
      index > 0 && ACCUSATIVE.test(folded[piece]!) && !BEFORE_NAME.test(folded[at[index - 1]!]!),
  );
  if (article > 0) return article;
  for (let length = at.length - 1; length > 0; length--) {
    if (reading.names.speakerNamed(typed(reading, at[0]!, at[length - 1]! + 1)) > 0) return length;
  }
  return at.length - 1;
}
