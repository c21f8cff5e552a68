import type { Sentence } from '../model/document.ts';
import { W } from '../text/word-classes.ts';
import type { ClauseSubject } from './clause-subject.ts';
import type { MentionEdges } from './mention-edges.ts';
import type { QuoteContext } from './quote-context.ts';
import type { ClauseRange } from './reported-clause.ts';
import type { ReportedStatement } from './reported-statement.ts';

/** "Am Montag sagte die Ministerin, …", "Bürgermeisterin Dressel hingegen sagte, …", "wie der Betreiber am Dienstag mitteilte". */
export function germanSubject(
  context: QuoteContext,
  edges: MentionEdges,
  verb: number,
  { firstToken: from, endToken: limit }: Sentence,
): ClauseSubject | undefined {
  const { tokens, classes, mentions } = context.document;
  if (verb + 1 < limit && edges.starting[verb + 1]! >= 0)
    return {
      mention: edges.starting[verb + 1]!,
      first: Math.min(verb, mentions[edges.starting[verb + 1]!]!.firstToken),
    };
  for (let at = verb - 1; at > Math.max(from, verb - 8); at--) {
    if (tokens[at]!.lower !== 'wie' || tokens[at - 1]?.text !== ',') continue;
    const mention = edges.starting[at + 1]!;
    return mention < 0 || (classes[at + 1]! & W.calendar) !== 0 ? undefined : { mention, first: at };
  }
  return undefined;
}

/** The statement before its attribution: "…, wie der Betreiber mitteilte." */
export function germanAs(
  context: QuoteContext,
  { mention, first }: ClauseSubject,
  cue: ClauseRange,
  { firstToken: from, endToken: limit }: Sentence,
): ReportedStatement | undefined {
  const { tokens, article } = context.document;
  if (article.language !== 'de') return undefined;
  const as = tokens[first]?.lower === 'wie' ? first : first - 1;
  if (tokens[as]?.lower !== 'wie' || as - 1 <= from || tokens[as - 1]!.text !== ',') return undefined;
  if (limit - cue.end > 3) return undefined;
  return { form: 'before', ranges: [{ first: from, end: as - 1 }], cue, mention, opens: as };
}
