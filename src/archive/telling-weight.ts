import { foldWord } from '../text/same-name.ts';
import { STOP_WORDS } from './stop-words.ts';
import { isUnspaced } from './unspaced-script.ts';

/** A word of a script without spaces has about two characters. */
const CHARACTER = 0.5;

/** How much a word of `wordTokens` tells about which utterance it is from: a stop word or a sign nothing, others one. */
export function tellingWeight(word: string): number {
  if (isUnspaced(word)) return CHARACTER;
  const apostrophe = word.indexOf("'");
  const stem = foldWord(apostrophe === -1 ? word : word.slice(0, apostrophe));
  if (STOP_WORDS.has(stem)) return 0;
  return stem.length > 2 || /\p{N}/u.test(stem) ? 1 : 0;
}

/** How many words a word of `wordTokens` counts for: a character of a script without spaces is about half of one. */
export function wordWeight(word: string): number {
  return isUnspaced(word) ? CHARACTER : 1;
}
