import type { Document, Sentence, Token } from '../model/document.ts';

const BULLETS = new Set(['•', '·', '*', '-', '–', '—', '●', '▪', '■', '►', '»', '>', '#', '|', '→', '+']);

/** Whether a sentence opens like an item of a list: a bullet, "1." or "2)", "a)". */
export function isListItem({ tokens }: Document, { firstToken, endToken }: Sentence): boolean {
  const first = tokens[firstToken];
  const second = tokens[firstToken + 1];
  if (first === undefined || second === undefined || firstToken + 1 >= endToken) return false;
  if (BULLETS.has(first.text)) return true;
  const short = first.text.length <= 2 && (first.kind === 'number' || first.text.length === 1);
  return short && !second.spaced && (second.text === ')' || (second.text === '.' && first.kind === 'number'));
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/**
 * Whether quotation marks or brackets of a sentence lack their partner within it. The straight double mark is
 * counted; the curly ones, guillemets and the marks that tokens know as opening and closing must nest.
 */
export function isUnbalanced(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  const expected: string[] = [];
  let quotes = 0;
  let straight = 0;
  let single = 0;
  for (let at = firstToken; at < endToken; at++) {
    const { kind, text } = tokens[at]!;
    if (kind === 'word' || kind === 'number') continue;
    if (text === "'" || text === '‘' || text === '’') {
      single += singleStep(tokens, at, single);
      continue;
    }
    if (text === '"') straight++;
    const partner = PAIRS.get(text);
    if (partner !== undefined) expected.push(partner);
    else if (text === ')' || text === ']' || text === '}') {
      if (expected.pop() !== text) return true;
    } else if (kind === 'open') quotes++;
    else if (kind === 'close') quotes--;
    else if (isLoneMark(text)) return true;
    if (quotes < 0) return true;
  }
  return quotes !== 0 || single !== 0 || expected.length > 0 || straight % 2 === 1;
}

/**
 * What a single mark adds to the number of open ones. Marks that nobody could pair may be apostrophes ("the
 * workers' union"), or stand apart as flattened pages have them (`his 'love ' for`): the latter close.
 */
function singleStep(tokens: readonly Token[], at: number, open: number): number {
  const { kind, spaced, text } = tokens[at]!;
  if (kind === 'close') return -1;
  if (kind !== 'open' && !spaced) return 0;
  const next = tokens[at + 1];
  const apart = next === undefined || next.spaced || next.kind === 'punctuation' || next.kind === 'close';
  if (apart && open > 0) return -1;
  if (text === '’' || next?.kind === 'number' || CLIPPED.has(next?.lower ?? '')) return 0;
  return 1;
}

/** What follows an apostrophe that a flattened page has set apart ("doesn ’ t"). */
const CLIPPED: ReadonlySet<string> = new Set(['s', 't', 'm', 're', 've', 'll', 'd']);

function isLoneMark(text: string): boolean {
  return text === '“' || text === '”' || text === '„' || text === '«' || text === '»' || text === '"';
}
