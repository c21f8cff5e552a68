import { hasRole, isBoundary, type Reading } from './reading.ts';
import { type Frame, hasStretch } from './stretches.ts';

/** Whether a second question begins ("about NATO and by Putin about gas"): one is read at a time. */
export function isSecond(reading: Reading, frame: Frame, at: number): boolean {
  return frame.about && hasRole(reading, at, 'by', 'according', 'what', 'who', 'why', 'where');
}

/** Whether "to" opens a topic ("reacted to", "Reaktion auf"): where nothing of the kind is said, it is somebody spoken to. */
export function takesTo(reading: Reading): boolean {
  return reading.pieces.some((_, at) => hasRole(reading, at, 'react', 'reaction'));
}

/** Whether an article stands alone and points back ("Hat Scholz das gesagt?"). */
export function isPointing(reading: Reading, at: number): boolean {
  const verbal = hasRole(reading, at + 1, 'say', 'say-of', 'mention', 'stance');
  return reading.folded[at] === 'das' && (verbal || isBoundary(reading, at + 1));
}

/** Whether enough was said for "on" to open a topic. */
export function hasSubject(frame: Frame): boolean {
  const { verb, noun, latest, asks, aux } = frame;
  return (
    verb !== undefined ||
    noun ||
    latest ||
    (asks === 'what' && !aux) ||
    hasStretch(frame, 'speaker') ||
    hasStretch(frame, 'pending')
  );
}
