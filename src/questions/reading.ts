import type { LanguageWords } from './languages.ts';
import type { Piece } from './split-question.ts';
import type { AskedPeriod } from './understood.ts';
import { type Role, type RoleFound, roleAt } from './words/roles.ts';

/** Why words are not understood or cannot be answered. */
export type Reason =
  | 'words'
  | 'pronoun'
  | 'not'
  | 'except'
  | 'why'
  | 'count'
  | 'will'
  | 'lie'
  | 'summary'
  | 'where'
  | 'most'
  | 'tongue'
  | 'ambiguous'
  | 'no-such-date'
  | 'future'
  | 'order';

/** What a piece was taken for. */
export type Use = 'period' | 'publisher' | 'speaker' | 'topic' | 'function' | { readonly unclear: Reason };

const CAPITALS = /^\p{Lu}{2,}$/u;

/** Names on record, asked for only what `candidateNames` announced. */
export interface Names {
  readonly publisherNamed: (words: string) => string | undefined;
  readonly speakerNamed: (words: string) => 0 | 1 | 2;
}

/** A question while it is read in one language: what is found is added step by step. */
export interface Reading {
  readonly question: string;
  readonly pieces: readonly Piece[];
  /** The pieces' folded words, typing errors in words we know corrected. */
  readonly folded: readonly string[];
  readonly words: LanguageWords;
  readonly names: Names;
  /** The role of the phrase that begins at each piece. */
  readonly roles: readonly (RoleFound | undefined)[];
  /** Whether each piece is a name in capitals ("the US", "the WHO"), where not everything is in capitals. */
  readonly abbreviated: readonly boolean[];
  /** What each piece was taken for so far. */
  readonly uses: (Use | undefined)[];
  period?: AskedPeriod;
  publisher?: string;
}

/** Begins the reading of a question in one language. */
export function beginReading(
  question: string,
  pieces: readonly Piece[],
  folded: readonly string[],
  words: LanguageWords,
  names: Names,
): Reading {
  const shouted = question === question.toUpperCase();
  const abbreviated = pieces.map(({ text }, at) => at > 0 && !shouted && CAPITALS.test(text));
  const roles = pieces.map(({ kind }, at) =>
    kind === 'quoted' || abbreviated[at] ? undefined : roleAt(words.roles, folded, at),
  );
  return { question, pieces, folded, words, names, roles, abbreviated, uses: pieces.map(() => undefined) };
}

/** The role of the phrase that begins at a piece, with how many pieces it takes. */
export function roleOf({ roles }: Reading, at: number): RoleFound | undefined {
  return roles[at];
}

/** Whether the phrase at a piece has one of some roles. */
export function hasRole(reading: Reading, at: number, ...roles: readonly Role[]): boolean {
  const found = roleOf(reading, at);
  return found !== undefined && roles.includes(found.role);
}

/** Marks pieces, half-open, as taken for something. */
export function use(reading: Reading, from: number, to: number, as: Use): void {
  for (let at = from; at < to; at++) reading.uses[at] = as;
}

/** Whether words end before a piece: it is a mark, taken already, or there is none. */
export function isBoundary({ pieces, uses }: Reading, at: number): boolean {
  const piece = pieces[at];
  return piece === undefined || piece.kind === 'mark' || uses[at] !== undefined;
}

/** The words as typed, from the first of some pieces to the last. */
export function typed({ question, pieces }: Reading, from: number, to: number): string {
  const [first, last] = [pieces[from], pieces[to - 1]];
  if (first === undefined || last === undefined || to <= from) return '';
  if (to === from + 1) return first.text;
  return question.slice(first.start, last.end);
}
