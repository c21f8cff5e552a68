import type { Document, Sentence, Token } from '../model/document.ts';

/** Words that open a sentence, and stand with a capital hardly anywhere else before a word in small letters. */
const RESTARTS = new Set(
  'A An The He She It They This These Those His Her Their In An On At But We There When If'.split(' '),
);

/** What no caption or heading ends with: a capital after these opens a name ("told The Courier", "in The Hague"). */
const UNFINISHED = new Set(
  `a an the this that these those his her its their our my your of in on at to for from by with about into over under
  after before between against through during without within and or but nor than as like via told tells called named
  titled dubbed entitled newspaper magazine band film show book song album play series paper site website group vitamin
  plan type grade hepatitis drama comedy novel sitcom so while because if when whether though although since who which what
  where how why is are was were be been being do does did has have had said says say`.split(/\s+/),
);

/** The fewest words on either side of a seam. */
const LEAST = 5;

/**
 * The sentences that a sentence consists of where a lost line break ran a caption, heading or summary point into the story
 * ("… outside the court on Monday The brother of a minister has …"): split where a word that opens sentences stands in
 * capitals within it, or where its own opening words return. Mostly the sentence itself. Linear in its tokens.
 */
export function splitGlued({ tokens, article }: Document, sentence: Sentence): Sentence[] {
  if (article.language !== 'en') return [sentence];
  const { firstToken, endToken } = sentence;
  const parts: Sentence[] = [];
  let from = firstToken;
  let words = 0;
  let depth = 0;
  let left = countWords(tokens, firstToken, endToken);
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at]!;
    if (token.kind === 'open') depth++;
    else if (token.kind === 'close') depth = Math.max(0, depth - 1);
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    if (depth === 0 && words >= LEAST && left > LEAST && isSeam(tokens, from, at, endToken)) {
      parts.push({ ...sentence, ...part(tokens, from, at) });
      from = at;
      words = 0;
    }
    words++;
    left--;
  }
  if (parts.length === 0) return [sentence];
  return [...parts, { ...sentence, ...part(tokens, from, endToken), end: sentence.end }];
}

function part(tokens: readonly Token[], firstToken: number, endToken: number): Omit<Sentence, 'paragraph'> {
  return { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end, firstToken, endToken };
}

function isSeam(tokens: readonly Token[], from: number, at: number, endToken: number): boolean {
  const [before, token, next] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (!token.spaced || next === undefined || at + 1 >= endToken || next.kind !== 'word') return false;
  if (before.kind !== 'word' || before.text !== before.lower || UNFINISHED.has(before.lower)) return false;
  if (RESTARTS.has(token.text) && next.text === next.lower) return true;
  return token.text !== token.lower && returns(tokens, from, at);
}

/** Whether the part's first three words, or the three after its label ("Wanted: Police in Saltby …"), stand here again. */
function returns(tokens: readonly Token[], from: number, at: number): boolean {
  for (let start = from; start < from + LABEL; start++) {
    if (start > from && tokens[start - 1]?.text !== ':') continue;
    if ([0, 1, 2].every((ahead) => tokens[start + ahead]?.text === tokens[at + ahead]?.text)) return true;
  }
  return false;
}

/** A label and its colon have at most so many tokens. */
const LABEL = 4;

function countWords(tokens: readonly Token[], from: number, to: number): number {
  let words = 0;
  for (let at = from; at < to; at++)
    words += Number(tokens[at]!.kind === 'word' || tokens[at]!.kind === 'number');
  return words;
}
