import { type Reading, use } from './reading.ts';
import { phraseAt } from './words/period-words.ts';

/** Takes what is said around a question ("can you tell me …, please") for function words; gives the piece it begins with. */
export function takeWrapper(reading: Reading): number {
  const { folded, pieces } = reading;
  const { openers, behind, closers } = reading.words.wrappers;
  let at = 0;
  let opened = false;
  for (;;) {
    while (pieces[at]?.kind === 'mark') at++;
    const length = phraseAt(openers, folded, at);
    const follows = opened && (behind.has(folded[at] ?? '') || closers.has(folded[at] ?? ''));
    if (length === 0 && !follows) break;
    opened = true;
    use(reading, at, at + Math.max(length, 1), 'function');
    at += Math.max(length, 1);
  }
  if (opened) takeEnd(reading, at);
  return at;
}

function takeEnd({ folded, pieces, uses, words }: Reading, start: number): void {
  let at = pieces.length - 1;
  while (at > start && (pieces[at]!.kind === 'mark' || words.wrappers.closers.has(folded[at]!))) {
    if (pieces[at]!.kind === 'word') uses[at] = 'function';
    at--;
  }
}
