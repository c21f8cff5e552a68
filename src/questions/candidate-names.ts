import { isPreposition } from './is-preposition.ts';
import { languages } from './languages.ts';
import { LONGEST_QUESTION, settleQuestion } from './settle-question.ts';
import { type Piece, splitQuestion } from './split-question.ts';
import { type Role, roleAt } from './words/roles.ts';

/** Pieces in a row. */
interface Run {
  readonly first: number;
  readonly length: number;
}

/** More stretches than these are not asked for. */
const MOST = 40;
const LONGEST_NAME = 6;
const PREPOSITION =
  /^(?:by|from|in|on|at|via|with|to|tell|told|von|vom|im|bei|beim|aus|laut|mit|auf|des|der)$/;
const ARTICLE = /^(?:the|a|an|der|die|das|dem|den|des)$/;
/** Words that may stand within a name, but not at its ends. */
const INNER = /^(?:of|the|for|and|&|von|van|der|die|das|den|dem|des|für|und|on|am|de|la|zu|'s|’s)$/i;
/** Words that have a part in questions but stand in names as well. */
const IN_NAMES: ReadonlySet<Role> = new Set<Role>([
  'genitive',
  'article',
  'of',
  'and',
  'for',
  'on',
  'new',
  'last',
  'particle',
  'most',
]);
const NAME_WORDS = /^(?:news|word|words|may|will|mark|express|call|times|position|report|reports|state|new)$/;

/**
 * Every stretch of words of a question that its reading may ask about, whether it names a publisher or a speaker: at most 40, the
 * likeliest first. They are looked up before, for what they are looked up in takes its time.
 */
export function candidateNames(question: string): readonly string[] {
  const asked = settleQuestion(question);
  if (asked.length > LONGEST_QUESTION) return [];
  const pieces = splitQuestion(asked);
  const found = new Set<string>();
  const take = (first: number, length: number): void => {
    const [begin, end] = [pieces[first], pieces[first + length - 1]];
    if (begin === undefined || end === undefined || end.kind !== 'word' || begin.kind !== 'word') return;
    const stretch = pieces.slice(first, first + length);
    if (stretch.some(({ kind, text }) => kind === 'quoted' || (kind === 'mark' && text !== '&'))) return;
    for (const name of forms(asked.slice(begin.start, end.end), pieces[first - 1])) {
      if (found.size < MOST) found.add(name);
    }
  };
  const runs = runsOf(pieces);
  for (const { first, length } of runs) if (length <= LONGEST_NAME) take(first, length);
  for (const { first, length } of runs.flatMap((run) => partsOf(pieces, run))) take(first, length);
  for (const { first, length } of runs)
    for (let at = first; at < first + length; at++) takeFrom(pieces, at, 1, take);
  pieces.forEach((piece, at) => {
    if (!PREPOSITION.test(piece.folded)) return;
    const article = ARTICLE.test(pieces[at + 1]?.folded ?? '');
    for (let length = 1; length <= LONGEST_NAME; length++) {
      if (article) take(at + 2, length);
      if (length > 1 || !article) take(at + 1, length);
    }
  });
  for (let length = 2; length <= LONGEST_NAME; length++) {
    for (const run of runs) {
      for (let at = run.first; at + length <= run.first + run.length; at++)
        takeFrom(pieces, at, length, take);
    }
  }
  return [...found];
}

function takeFrom(
  pieces: readonly Piece[],
  at: number,
  length: number,
  take: (first: number, length: number) => void,
): void {
  if (isInner(pieces[at]!) || isInner(pieces[at + length - 1]!)) return;
  take(at, length);
}

// "Merkels Zitate", "des Kanzlers": the name may be without its ending.
function forms(name: string, before: Piece | undefined): readonly string[] {
  const genitive = /^(?:des|eines)$/.test(before?.folded ?? '') || /^\p{Lu}\S{3,}s$/u.test(name);
  return genitive && name.endsWith('s') ? [name, name.slice(0, -1)] : [name];
}

function runsOf(pieces: readonly Piece[]): readonly Run[] {
  const folded = pieces.map((piece) => piece.folded);
  const runs: Run[] = [];
  let first = -1;
  pieces.forEach((_, at) => {
    if (isContent(pieces, folded, at)) first = first < 0 ? at : first;
    else if (first >= 0) {
      runs.push({ first, length: at - first });
      first = -1;
    }
    if (at === pieces.length - 1 && first >= 0) runs.push({ first, length: at + 1 - first });
  });
  return runs.map((run) => shortened(pieces, run)).filter(({ length }) => length > 0);
}

/** The stretches of a run between words that stand within names at most. */
function partsOf(pieces: readonly Piece[], { first, length }: Run): readonly Run[] {
  const parts: Run[] = [];
  let from = first;
  for (let at = first; at <= first + length; at++) {
    if (at < first + length && !isInner(pieces[at]!)) continue;
    if (at > from && at - from <= LONGEST_NAME) parts.push({ first: from, length: at - from });
    from = at + 1;
  }
  return parts;
}

function isInner({ text, folded }: Piece): boolean {
  return INNER.test(text) || isPreposition(folded);
}

function shortened(pieces: readonly Piece[], { first, length }: Run) {
  let [from, to] = [first, first + length];
  while (from < to && isInner(pieces[from]!)) from++;
  while (from < to && isInner(pieces[to - 1]!)) to--;
  return { first: from, length: to - from };
}

function isContent(pieces: readonly Piece[], folded: readonly string[], at: number): boolean {
  const { kind, text } = pieces[at]!;
  if (kind !== 'word') return text === '&';
  if (NAME_WORDS.test(folded[at]!)) return true;
  return languages.every(({ roles }) => {
    const found = roleAt(roles, folded, at);
    return found === undefined || IN_NAMES.has(found.role);
  });
}
