import { isWordCode } from '../text/characters.ts';
import { type FoldedPage, foldPage } from './folded-page.ts';
import type { TextDirective } from './text-directive.ts';
import { isUnspaced } from './unspaced-script.ts';

/** What a directive finds in a folded text: places in `folded`, half-open. */
export interface DirectiveMatch {
  readonly start: number;
  readonly end: number;
  /** Whether its beginning is found nowhere else in the text. */
  readonly unique: boolean;
}

/**
 * What a browser finds for a directive in a text, after "Find a range from a text directive" of the specification "URL Fragment
 * Text Directives" (WICG). It knows fewer word boundaries than a browser and so finds at least what that finds. Linear in the
 * length of the text for terms of bounded length.
 */
export function matchDirective({ folded }: FoldedPage, directive: TextDirective): DirectiveMatch | undefined {
  const prefix = foldTerm(directive.prefix);
  const start = foldTerm(directive.start);
  const end = foldTerm(directive.end);
  const suffix = foldTerm(directive.suffix);
  if (start === undefined) return undefined;

  const endOf = (at: number): number | undefined => {
    const after = at + start.length;
    if (end === undefined) return suffix === undefined || standsAt(folded, suffix, after) ? after : undefined;
    for (let last = next(folded, end, after); last !== -1; last = next(folded, end, last + end.length)) {
      const past = last + end.length;
      if (suffix === undefined || standsAt(folded, suffix, past)) return past;
    }
    return undefined;
  };

  let found: { readonly start: number; readonly end: number } | undefined;
  const first = prefix ?? start;
  for (let at = next(folded, first, 0); at !== -1; at = next(folded, first, at + 1)) {
    const begins = prefix === undefined ? at : skipBlanks(folded, at + prefix.length);
    if (prefix !== undefined && !folded.startsWith(start, begins)) continue;
    if (found !== undefined && end !== undefined) return { ...found, unique: false };
    const ends = endOf(begins);
    if (ends === undefined) {
      // What ends a range stands nowhere behind it, and so behind none that begins later.
      if (end !== undefined) break;
      continue;
    }
    if (found !== undefined) return { ...found, unique: false };
    found = { start: begins, end: ends };
  }
  return found && { ...found, unique: true };
}

function foldTerm(term: string | undefined): string | undefined {
  if (term === undefined) return undefined;
  const folded = foldPage(term).folded.trim();
  return folded === '' ? undefined : folded;
}

/** Where a term stands next at the beginning of a word. */
function next(folded: string, term: string, from: number): number {
  for (let at = folded.indexOf(term, from); at !== -1; at = folded.indexOf(term, at + 1)) {
    if (isBoundary(folded, at)) return at;
  }
  return -1;
}

function isBoundary(folded: string, at: number): boolean {
  if (at === 0 || !isWordCode(folded.charCodeAt(at - 1)) || !isWordCode(folded.charCodeAt(at))) return true;
  return isUnspaced(folded.slice(at - 1, at + 1));
}

function standsAt(folded: string, term: string, at: number): boolean {
  return folded.startsWith(term, skipBlanks(folded, at));
}

function skipBlanks(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && (folded[at] === ' ' || folded[at] === '\n')) at++;
  return at;
}
