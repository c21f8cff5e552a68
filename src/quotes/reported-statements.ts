import type { Sentence } from '../model/document.ts';
import { W } from '../text/word-classes.ts';
import { accordingTo } from './according-to.ts';
import { type ClauseSubject, endOfPhrase, openingSubject, subjectBefore } from './clause-subject.ts';
import { AND, CLAUSE_OPENERS, isContentWord, isSurelyFinite, looksFinite, THAT } from './clause-words.ts';
import { germanAs, germanSubject } from './german-subject.ts';
import type { MentionEdges } from './mention-edges.ts';
import type { QuoteContext } from './quote-context.ts';
import { type ClauseRange, clauseAfter } from './reported-clause.ts';
import type { ReportedStatement } from './reported-statement.ts';
import { separated } from './separate-statements.ts';
import { isConditional, isPassive, isUnsaid } from './unsaid-verb.ts';

/** Verbs that report no statement: questions, thanks, orders. */
const NO_STATEMENT = new Set(
  (
    'ask asks asked asking wonder wonders wondered wondering inquire inquired demand demands demanded demanding thank thanks thanked plead pleaded order ordered orders sing sang sung ' +
    'speak speaks spoke spoken speaking quote quotes quoted cite cites cited read reads reading feel feels felt feeling mention mentioned type message fragt fragte fragten zitiert zitierte zitierten demande demandé chiede chiesto'
  ).split(' '),
);

const CONTINUING = /^(?:add|say|not|warn|insist|stress|claim|argu|explain|point)\w*ing$/;

/** The statements of a sentence without marks, in the order of their cues. Linear but for bounded looks around. */
export function reportedStatements(
  context: QuoteContext,
  edges: MentionEdges,
  sentence: Sentence,
): ReportedStatement[] {
  const { tokens, classes } = context.document;
  if (tokens[sentence.endToken - 1]?.text === '?') return [];
  const found: ReportedStatement[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (context.marked[at] === 1) continue;
    const { lower } = tokens[at]!;
    if ((classes[at]! & W.accordingTo) !== 0 || lower === 'according' || isDapres(context, at)) {
      const according = accordingTo(context, edges, at, sentence);
      if (according !== undefined) {
        const { cueFirst, cueEnd, mention, first, end } = according;
        const opens = first < cueFirst ? cueFirst : sentence.firstToken;
        found.push({
          form: 'according',
          ranges: [{ first, end }],
          cue: { first: cueFirst, end: cueEnd },
          mention,
          opens,
        });
        continue;
      }
    }
    if (at > sentence.firstToken && (classes[at]! & W.capital) !== 0) continue;
    if (context.cue[at]! < 2 || NO_STATEMENT.has(lower) || (classes[at]! & W.accordingTo) !== 0) continue;
    const statement = statementOf(context, edges, at, sentence);
    if (statement !== undefined) found.push(statement);
  }
  return separated(context, found);
}

function isDapres(context: QuoteContext, at: number): boolean {
  const { tokens } = context.document;
  return (
    /^d'(?:après)?$/.test(tokens[at]!.lower) &&
    (tokens[at]!.lower !== "d'" || tokens[at + 1]?.lower === 'après')
  );
}

function statementOf(
  context: QuoteContext,
  edges: MentionEdges,
  verb: number,
  sentence: Sentence,
): ReportedStatement | undefined {
  const { tokens, mentions, article } = context.document;
  const { firstToken: from, endToken: limit } = sentence;
  const cue = { first: verb, end: verb + 1 };
  if (isUnsaid(context, verb, from)) return undefined;
  const inverted = subjectAfter(context, edges, verb, sentence);
  if (inverted !== undefined) return { ...inverted, cue };
  if (isPassive(context, verb, from)) return passive(context, edges, verb, sentence);
  const clause = clauseAfter(context, edges, verb, sentence);
  const joined = tokens[verb - 1];
  const continued =
    verb > from &&
    clause !== undefined &&
    ((joined?.text === ',' && CONTINUING.test(tokens[verb]!.lower)) ||
      AND.has(joined?.lower ?? '') ||
      joined?.lower === 'but' ||
      joined?.lower === 'then');
  if (continued) {
    const elided = openingSubject(context, edges, sentence, verb - 1)?.mention;
    return {
      form: 'continued',
      ranges: [clause],
      cue,
      mention: -1,
      opens: verb - 1,
      ...(elided === undefined ? {} : { elided }),
    };
  }
  let subject = subjectBefore(context, edges, verb, sentence);
  if (article.language === 'de' && subject === undefined)
    subject = germanSubject(context, edges, verb, sentence);
  if (subject === undefined) return bareStatement(context, verb, clause, sentence);
  if (mentions[subject.mention]!.marked) return undefined;
  const { mention, first } = subject;
  const before = first - 1;
  if (isConditional(context, before, from)) return undefined;
  if (clause !== undefined) return { form: 'after', ranges: [clause], cue, mention, opens: first };
  if (opensMarks(context, verb + 1, limit)) return undefined;
  if (before <= from || tokens[before]?.text !== ',') return germanAs(context, subject, cue, sentence);
  return aroundOrBefore(context, { mention, first }, cue, verb + 1, from, before, limit);
}

/** "Bookmakers say …", "Anwohner berichteten, …": a plural noun without article that opens the clause. */
function bareStatement(
  context: QuoteContext,
  verb: number,
  clause: ClauseRange | undefined,
  { firstToken: from }: Sentence,
): ReportedStatement | undefined {
  const { tokens, classes, article } = context.document;
  const first = verb - 1;
  if (clause === undefined || first < from || (classes[first]! & W.grammatical) !== 0) return undefined;
  if (context.mentionAt[first]! >= 0 || tokens[first]!.kind !== 'word') return undefined;
  const opens =
    first === from || CLAUSE_OPENERS.has(tokens[first - 1]!.lower) || tokens[first - 1]!.text === ',';
  if (!opens || tokens[first]!.text.length < 4) return undefined;
  const plural =
    article.language === 'de'
      ? /^\p{Lu}/u.test(tokens[first]!.text) && tokens[verb]!.lower.endsWith('n')
      : article.language === 'en' &&
        /[^s]s$/.test(tokens[first]!.lower) &&
        !/[^s]s$/.test(tokens[verb]!.lower);
  if (!plural || isConditional(context, first - 1, from)) return undefined;
  const bare = { first, end: verb };
  return {
    form: 'after',
    ranges: [clause],
    cue: { first: verb, end: verb + 1 },
    mention: -3,
    bare,
    opens: first,
  };
}

/** "Contents, X said on Monday." and "One part, X said, the other." */
function aroundOrBefore(
  context: QuoteContext,
  { mention, first: opens }: ClauseSubject,
  cue: ClauseRange,
  after: number,
  from: number,
  comma: number,
  limit: number,
): ReportedStatement | undefined {
  const { tokens } = context.document;
  const head = { first: from, end: comma };
  const base = { cue, mention, opens };
  const second = after;
  if (tokens[second]?.text === ',' && second + 2 < limit) {
    const opener = tokens[second + 1]!;
    const isRest = opener.kind === 'word' && !CLAUSE_OPENERS.has(opener.lower) && !/ing$/.test(opener.lower);
    if (isRest && opener.lower !== 'who' && opener.lower !== 'which' && limit - second > 3)
      return { ...base, form: 'around', ranges: [head, { first: second + 1, end: limit }] };
    return { ...base, form: 'before', ranges: [head] };
  }
  if (hasUnsaidEnd(context, after, limit) || goesOn(context, after, limit)) return undefined;
  return isWholeClause(context, head) ? { ...base, form: 'before', ranges: [head] } : undefined;
}

/** "Sand wrote, “…”": what was said is in marks. */
function opensMarks(context: QuoteContext, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    const { kind, text } = context.document.tokens[at]!;
    if (context.marked[at] === 1 || kind === 'open' || text === ':') return true;
  }
  return false;
}

/** Whether a clause or an infinitive follows the verb: then what stands before it is no statement of its own. */
function goesOn(context: QuoteContext, from: number, limit: number): boolean {
  const { tokens } = context.document;
  for (let at = from; at < limit; at++) {
    const { text, lower } = tokens[at]!;
    if (text === ',' || text === ':' || text === ';') return false;
    if (THAT.has(lower) || (lower === 'to' && at <= from + 2) || isSurelyFinite(context, at)) return true;
  }
  return false;
}

/** Whether a range has a verb, and after a subordinate clause at its start a main one behind a comma. */
function isWholeClause(context: QuoteContext, { first, end }: ClauseRange): boolean {
  const { tokens, classes, article } = context.document;
  if (article.language !== 'en') return true;
  let verb = false;
  let comma = false;
  for (let at = first; at < end; at++) {
    verb ||=
      isSurelyFinite(context, at) ||
      (at > first && isContentWord(context, at) && context.mentionAt[at - 1]! >= 0);
    comma ||= tokens[at]!.text === ',';
  }
  const { lower } = tokens[first]!;
  const second = tokens[first + 1]?.lower ?? '';
  const subordinate = SUBORDINATE.has(lower) || (CLAUSE_OPENERS.has(lower) && SUBORDINATE.has(second));
  const phrase = (classes[first]! & W.preposition) !== 0 || /ing$/.test(lower);
  return subordinate || phrase || (classes[first]! & W.adverb) !== 0 ? verb && comma : true;
}

const SUBORDINATE = new Set(
  'if as while when after before because although though since unless until once whereas'.split(' '),
);

/** "said X nothing", "sagte X nicht". */
function hasUnsaidEnd(context: QuoteContext, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 6); at++) {
    if (/^(?:nothing|nichts?|rien|nada|nulla)$/.test(context.document.tokens[at]!.lower)) return true;
  }
  return false;
}

/** The subject right after its verb: ", said X, a spokesman for Y", ", sagte X am Montag". */
function subjectAfter(
  context: QuoteContext,
  edges: MentionEdges,
  verb: number,
  { firstToken: from, endToken: limit }: Sentence,
): Omit<ReportedStatement, 'cue'> | undefined {
  const { tokens, classes, article, mentions } = context.document;
  let comma = verb - 1;
  while (comma > from && (classes[comma]! & W.auxiliary) !== 0) comma--;
  if (comma <= from || tokens[comma]!.text !== ',') return undefined;
  let at = verb + 1;
  while (
    at < limit &&
    at < verb + 3 &&
    edges.starting[at]! < 0 &&
    (classes[at]! & (W.adverb | W.calendar)) !== 0
  )
    at++;
  const mention = at < limit ? edges.starting[at]! : -1;
  if (mention < 0 || (classes[at]! & W.calendar) !== 0 || THAT.has(tokens[at]!.lower)) return undefined;
  const english = article.language === 'en';
  if (english && (/^t(?:ell|old)|ing$/.test(tokens[verb]!.lower) || mentions[mention]!.kind === 'pronoun'))
    return undefined;
  const end = endOfPhrase(context, edges, mention, limit);
  if (THAT.has(tokens[end]?.lower ?? '')) return undefined;
  const german = article.language === 'de';
  if (end < limit && !german && looksFinite(context, end)) return undefined;
  const base = { form: 'before', mention, opens: comma } as const;
  if (german && hasUnsaidEnd(context, end, limit)) return undefined;
  if (german && comma - from < 3) return undefined;
  return { ...base, ranges: [{ first: from, end: comma }] };
}

/** "Passengers were told by the operator that …": the one named by "by", else nobody. */
function passive(
  context: QuoteContext,
  edges: MentionEdges,
  verb: number,
  { endToken: limit }: Sentence,
): ReportedStatement | undefined {
  const { tokens } = context.document;
  if (tokens[verb]!.lower !== 'told' && tokens[verb]!.lower !== 'informed') return undefined;
  const by = tokens[verb + 1]?.lower === 'by' ? (edges.starting[verb + 2] ?? -1) : -1;
  const at = by < 0 ? verb + 1 : endOfPhrase(context, edges, by, limit);
  if (at + 1 >= limit || !THAT.has(tokens[at]!.lower)) return undefined;
  const cue = { first: verb, end: verb + 1 };
  return {
    form: 'passive',
    ranges: [{ first: at + 1, end: limit }],
    cue,
    mention: by < 0 ? -2 : by,
    opens: verb,
  };
}
