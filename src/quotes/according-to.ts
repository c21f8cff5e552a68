import type { Sentence } from '../model/document.ts';
import { W } from '../text/word-classes.ts';
import { endOfPhrase } from './clause-subject.ts';
import type { MentionEdges } from './mention-edges.ts';
import type { QuoteContext } from './quote-context.ts';
import type { ClauseRange } from './reported-clause.ts';

const STATEMENTS = new Set(
  'angaben angabe aussage aussagen worten darstellung auskunft einschätzung ansicht meinung informationen erkenntnissen'.split(
    ' ',
  ),
);

const LONGEST_COMPLEMENT = 16;

/** An attribution by a preposition: the tokens of the cue, who is named, and the clause. */
export interface AccordingTo extends ClauseRange {
  readonly cueFirst: number;
  readonly cueEnd: number;
  readonly mention: number;
}

/** "according to X, …", "…, according to X", "laut X …", "nach Angaben von X …", "X zufolge …", "selon X, …". */
export function accordingTo(
  context: QuoteContext,
  edges: MentionEdges,
  cue: number,
  sentence: Sentence,
): AccordingTo | undefined {
  const { tokens, classes, mentions, article } = context.document;
  const { firstToken: from, endToken: limit } = sentence;
  if (tokens[cue]!.lower === 'zufolge') return afterwards(context, edges, cue, sentence);
  const named = namedAfter(context, edges, cue, limit);
  if (named === undefined) return undefined;
  const { mention, cueEnd } = named;
  const end = Math.max(endOfPhrase(context, edges, mention, limit), mentions[mention]!.endToken);
  const base = { cueFirst: cue, cueEnd, mention };
  if (tokens[cue - 1]?.text === ',' && cue - 1 > from) return { ...base, first: from, end: cue - 1 };
  if (cue > from && (tokens[cue - 1]!.kind !== 'word' || (classes[cue - 1]! & W.conjunction) === 0)) {
    return cue - from < 4 ? undefined : end >= limit - 1 ? { ...base, first: from, end: cue } : undefined;
  }
  const first = article.language === 'de' ? end : commaAfter(context, end, limit);
  return first < 0 ? undefined : { ...base, first: pastApposition(context, edges, first, limit), end: limit };
}

function namedAfter(
  context: QuoteContext,
  edges: MentionEdges,
  cue: number,
  limit: number,
): { mention: number; cueEnd: number } | undefined {
  const { tokens } = context.document;
  const { lower } = tokens[cue]!;
  let at = cue + 1;
  if (lower === 'according') {
    if (tokens[at]?.lower !== 'to') return undefined;
    at++;
  } else if (lower === 'nach') {
    // "nach" is "after" too: only "nach Angaben von …", "nach ihren Worten".
    while (at < Math.min(limit, cue + 4) && !STATEMENTS.has(tokens[at]!.lower)) at++;
    if (!STATEMENTS.has(tokens[at]?.lower ?? '')) return undefined;
    if (at > cue + 1) return undefined;
    at++;
    if (/^vo[nm]$/.test(tokens[at]?.lower ?? '')) at++;
  }
  if (at >= limit) return undefined;
  const cueEnd = lower === 'nach' ? cue + 2 : at;
  for (let step = at; step < Math.min(limit, at + 3); step++) {
    if (edges.starting[step]! >= 0) return { mention: edges.starting[step]!, cueEnd };
    if (tokens[step]!.kind !== 'word') return undefined;
  }
  return undefined;
}

/** The comma after who is named and what is said of him ("a study published on Wednesday, …"), or -1. */
function commaAfter(context: QuoteContext, end: number, limit: number): number {
  for (let at = end; at < Math.min(limit, end + LONGEST_COMPLEMENT); at++)
    if (context.document.tokens[at]!.text === ',') return at;
  return -1;
}

/** "According to the club's doctor, Anton Sele, …": past the comma after the name. */
function pastApposition(context: QuoteContext, edges: MentionEdges, end: number, limit: number): number {
  const { tokens, mentions } = context.document;
  if (tokens[end]?.text !== ',') return end;
  const name = edges.starting[end + 1] ?? -1;
  if (name < 0 || mentions[name]!.endToken >= limit) return end + 1;
  const { endToken, kind } = mentions[name]!;
  return kind !== 'pronoun' && tokens[endToken]?.text === ',' && endToken + 3 < limit
    ? endToken + 1
    : end + 1;
}

function afterwards(
  context: QuoteContext,
  edges: MentionEdges,
  cue: number,
  { firstToken: from, endToken: limit }: Sentence,
): AccordingTo | undefined {
  const last = edges.ending[cue - 1] ?? -1;
  if (last < 0) return undefined;
  const { tokens, mentions } = context.document;
  let mention = last;
  // "Einem Bericht der Landeszeitung zufolge": the phrase that opens the sentence or follows a comma.
  for (let step = 0; step < 3; step++) {
    const before = mentions[mention]!.firstToken - 1;
    if (before < from || tokens[before]!.kind !== 'word' || edges.ending[before]! < 0) break;
    mention = edges.ending[before]!;
  }
  const before = mentions[mention]!.firstToken - 1;
  const base = { cueFirst: cue, cueEnd: cue + 1, mention };
  if (before < from) return { ...base, first: cue + 1, end: limit };
  return tokens[before]!.text === ',' ? { ...base, first: from, end: before } : undefined;
}
