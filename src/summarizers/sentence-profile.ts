import type { Document, Sentence, Token } from '../model/document.ts';
import { type Opening, openingOf } from './openings.ts';
import { ENGLISH_SPEECH_CUES, GERMAN_SPEECH_CUES } from './speech-cues.ts';

/** What one pass over a sentence's tokens tells about it; counts are of words and numbers. */
export interface SentenceProfile {
  readonly words: number;
  readonly numbers: number;
  /** Capitalised words that do not open the sentence. */
  readonly capitals: number;
  /** Words between quotation marks. */
  readonly quoted: number;
  readonly pronouns: number;
  /** First and second person outside quotation marks. */
  readonly personal: number;
  readonly brackets: number;
  readonly commas: number;
  readonly cue: boolean;
  readonly question: boolean;
  /** Ends without a stop: a heading, or a line that introduces the next one. */
  readonly endsOpen: boolean;
  readonly opening: Opening;
  /** All words stand between marks: somebody speaks, and the sentence doesn't tell who. */
  readonly unattributed: boolean;
  /** Attributes its quote to "he", "she" or "they". */
  readonly pronounSpeaker: boolean;
  /** Two sentences run together by a lost line break ("… on Tuesday The club …"). */
  readonly glued: boolean;
  /** Opens with a label and a colon ("Delighted: The winner …"), as captions do. */
  readonly labelled: boolean;
}

const QUOTATION = /^(?:["“”„‟«»‹›‘’‚‛'`]|''|``)$/;
const THIRD = new Set(
  'he she they him her them his hers their theirs it its er sie ihm ihn ihnen'.split(' '),
);
const SUBJECTS = new Set('he she they it er sie'.split(' '));
const PERSONAL = new Set(
  "i we my our me us you your i'm we're i've we've ich wir mein unser mich uns".split(' '),
);
const RESTARTS = new Set(
  'The He She It They This These His Her Their An In On At But We There When If'.split(' '),
);
const ENDS = new Set(['.', '!', '…']);

/** Profiles one sentence. Linear in its tokens. */
export function profileSentence(document: Document, sentence: Sentence): SentenceProfile {
  const { tokens, article } = document;
  const { firstToken, endToken } = sentence;
  const cues = article.language === 'de' ? GERMAN_SPEECH_CUES : ENGLISH_SPEECH_CUES;
  let [words, numbers, capitals, quoted, pronouns, personal, brackets, commas] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [depth, unquotedCue, pronounCue, glued] = [0, false, false, false];
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at]!;
    if (token.kind === 'open' || token.kind === 'close') {
      if (QUOTATION.test(token.text)) depth = token.kind === 'open' ? depth + 1 : Math.max(0, depth - 1);
      else if (token.kind === 'open') brackets++;
      continue;
    }
    if (token.text === ',') commas++;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    if (token.lower === "'s") continue;
    words++;
    if (token.kind === 'number') numbers++;
    if (depth > 0) quoted++;
    const capital = token.text !== token.lower;
    if (capital && words > 1) capitals++;
    if (THIRD.has(token.lower)) pronouns++;
    if (depth === 0 && PERSONAL.has(token.lower)) personal++;
    if (depth === 0 && cues.has(token.lower)) {
      unquotedCue = true;
      pronounCue ||= hasPronounSubject(tokens, at, endToken);
    }
    if (depth === 0 && words > 3 && token.spaced && RESTARTS.has(token.text))
      glued ||= isLowerWord(tokens[at - 1]);
  }
  const last = lastWordlike(tokens, firstToken, endToken);
  const bare = words - quoted;
  return {
    words,
    numbers,
    capitals,
    quoted,
    pronouns,
    personal,
    brackets,
    commas,
    cue: unquotedCue,
    question: last === '?',
    endsOpen: !ENDS.has(last),
    opening: openingOf(tokens, firstToken, endToken, article.language),
    unattributed: quoted >= 4 && bare < 2,
    pronounSpeaker: quoted >= 4 && pronounCue,
    glued,
    labelled: isLabelled(tokens, firstToken, endToken),
  };
}

/** "he said" or "said she.": a pronoun before the cue, or after it where no clause of its own follows. */
function hasPronounSubject(tokens: readonly Token[], at: number, endToken: number): boolean {
  if (isSubject(tokens[at - 1])) return true;
  const after = tokens[at + 2];
  const ends = at + 2 >= endToken || after === undefined || after.kind === 'punctuation';
  return isSubject(tokens[at + 1]) && ends;
}

function isSubject(token: Token | undefined): boolean {
  return token !== undefined && SUBJECTS.has(token.lower);
}

function isLowerWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.kind === 'number' ||
    (token.kind === 'word' && (token.text === token.lower || token.text.length > 3))
  );
}

/** The stop that ends the sentence, looking past closing marks; a "U.S." at the end counts as one. */
function lastWordlike(tokens: readonly Token[], firstToken: number, endToken: number): string {
  let at = endToken - 1;
  while (at > firstToken && (tokens[at]!.kind === 'close' || QUOTATION.test(tokens[at]!.text))) at--;
  const text = tokens[at]?.text ?? '';
  return text.endsWith('.') ? '.' : text;
}

function isLabelled(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  for (let at = firstToken + 1; at < Math.min(endToken - 1, firstToken + 4); at++) {
    const { text, kind } = tokens[at]!;
    if (text === ':') return tokens[at + 1]?.kind === 'word' || tokens[at + 1]?.kind === 'open';
    if (kind !== 'word' && kind !== 'number') return false;
  }
  return false;
}
