import type { Quote, Speaker } from '../model/quote.ts';
import { overlaps, type Span } from '../model/span.ts';
import { weighSpeakers } from './choose-speaker.ts';
import { endOfPhrase } from './clause-subject.ts';
import { withJointSpeakers } from './joint-speakers.ts';
import type { MentionEdges } from './mention-edges.ts';
import type { MentionShape } from './mention-shape.ts';
import type { QuoteContext } from './quote-context.ts';
import type { ClauseRange } from './reported-clause.ts';
import type { ReportedStatement } from './reported-statement.ts';
import { reportedStatements } from './reported-statements.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { speakerOf } from './speaker-of.ts';
import { statementCandidate } from './statement-candidate.ts';

const MIN_WORDS = 3;
/** A "sentence" longer than this is a page without punctuation: no statement. */
const MAX_WORDS = 120;
/** Below this probability a pronoun stands for nobody we could name. */
const SURE_ENOUGH = 0.4;

/** How often each form of attribution is right as it is read, measured on `tests/eval/indirect/develop`. */
const TRUST: Readonly<Record<ReportedStatement['form'], number>> = {
  after: 0.92,
  before: 0.94,
  around: 0.85,
  according: 0.9,
  continued: 0.85,
  passive: 0.8,
};

interface Attributed {
  readonly speaker?: Speaker;
  readonly confidence: number;
}

/**
 * Statements reported without marks: "X said (that) …", "…, X said", "according to X, …". Only where the attribution
 * has a subject of its own; what is in marks belongs to the marked quotes.
 */
export function findIndirect(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  edges: MentionEdges,
  marked: readonly Quote[],
): Quote[] {
  const { sentences, tokens } = context.document;
  const taken = marked.flatMap((quote) => quote.fragments);
  const found: Quote[] = [];
  const speakers: number[] = [];
  let next = 0;
  let latest: Speaker | undefined;
  for (const sentence of sentences) {
    let inSentence: Speaker | undefined;
    for (const statement of reportedStatements(context, edges, sentence)) {
      const cueStart = tokens[statement.cue.first]!.start;
      while (next < marked.length && marked[next]!.fragments[0]!.start < cueStart) {
        const quote = marked[next++]!;
        latest = quote.speaker;
        if (quote.fragments[0]!.start >= sentence.start) inSentence = quote.speaker;
        push(speakers, quote.speaker);
      }
      const fragments = fragmentsOf(context, statement, taken);
      if (fragments === undefined) continue;
      const { speaker, confidence } = attribute(
        context,
        shapes,
        edges,
        statement,
        speakers,
        inSentence,
        latest,
      );
      if (speaker === undefined && statement.form !== 'passive') continue;
      push(speakers, speaker);
      inSentence = speaker;
      latest = speaker;
      const cue = spanOf(context, statement.cue);
      const base = { type: 'indirect', fragments, cue, rank: 0 } as const;
      const rounded = Math.round(confidence * 1000) / 1000;
      found.push({ ...base, ...(speaker === undefined ? {} : { speaker }), confidence: rounded });
    }
  }
  return found;
}

function push(speakers: number[], speaker: Speaker | undefined): void {
  if (speaker !== undefined && speaker.entity >= 0 && speakers.at(-1) !== speaker.entity)
    speakers.push(speaker.entity);
}

function attribute(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  edges: MentionEdges,
  statement: ReportedStatement,
  speakers: readonly number[],
  inSentence: Speaker | undefined,
  latest: Speaker | undefined,
): Attributed {
  const { form, mention, bare, elided } = statement;
  const trust = TRUST[form];
  if (mention === -2) return { confidence: trust };
  if (bare !== undefined) {
    const words = spanOf(context, bare);
    const name = context.document.article.body.slice(words.start, words.end);
    return { speaker: { name, entity: -1, mention: words }, confidence: trust * 0.9 };
  }
  if (mention === -1 && inSentence !== undefined) return { speaker: inSentence, confidence: trust };
  if (mention < 0) {
    if (elided === undefined) return { confidence: 0 };
    const whole = { ...statement, mention: elided };
    const found = attribute(context, shapes, edges, whole, speakers, undefined, latest);
    return { ...found, confidence: found.confidence * 0.9 };
  }
  const { kind, gender, start, end } = context.document.mentions[mention]!;
  if (kind === 'pronoun' && isQuantity(context, mention)) {
    const { article, tokens, mentions, sentences } = context.document;
    const { sentence } = mentions[mention]!;
    const phrase = endOfPhrase(context, edges, mention, sentences[sentence]!.endToken);
    const words = { start, end: tokens[phrase - 1]!.end };
    const name = article.body.slice(words.start, words.end);
    return { speaker: { name, entity: -1, mention: words }, confidence: trust * 0.85 };
  }
  if (kind !== 'pronoun') {
    const speaker = withJointSpeakers(context, edges, mention, speakerOf(context.document, mention));
    return { speaker, confidence: trust * agreement(context, shapes, statement) };
  }
  if (gender === 'plural' && latest?.jointly !== undefined)
    return { speaker: { ...latest, mention: { start, end } }, confidence: trust * 0.9 };
  const resolution = resolvePronoun(context, shapes, mention, {
    quote: undefined,
    speakers,
    lastParagraph: -1,
  });
  if (resolution === undefined || resolution.probability < SURE_ENOUGH) {
    // "…, according to the weather service. It said …": who spoke goes on, where the pronoun can mean nobody else.
    return gender === 'neuter' && latest !== undefined && isNoPerson(context, latest)
      ? { speaker: { ...latest, mention: { start, end } }, confidence: trust * 0.7 }
      : { confidence: 0 };
  }
  const speaker = speakerOf(context.document, mention, resolution.entity);
  return {
    speaker: withJointSpeakers(context, edges, mention, speaker),
    confidence: trust * resolution.probability,
  };
}

/** "one of his aides", "some", "others": stands for nobody who was named. */
function isQuantity({ document }: QuoteContext, mention: number): boolean {
  return QUANTITIES.has(document.tokens[document.mentions[mention]!.firstToken]!.lower);
}

const QUANTITIES = new Set(
  'others some many most several few both one another all each everyone everybody somebody someone'.split(
    ' ',
  ),
);

function isNoPerson({ document }: QuoteContext, { entity }: Speaker): boolean {
  const kind = document.entities[entity]?.kind;
  return kind !== undefined && kind !== 'person' && kind !== 'group';
}

/** How far the model that finds the speakers of marked quotes agrees with the subject that the rules found, in [.75, 1]. */
function agreement(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  { ranges, mention }: ReportedStatement,
): number {
  const candidate = statementCandidate(context, ranges);
  const none = { mention: -1, entity: -1, candidate: undefined, timesQuoted: new Map<number, number>() };
  const weighed = weighSpeakers(context, shapes, candidate, none);
  const probability = weighed.find((other) => other.mention === mention)?.probability ?? 0;
  return 0.75 + 0.25 * probability;
}

/** The statement's words without commas and stops at their ends, and without what is in marks. */
function fragmentsOf(
  context: QuoteContext,
  { ranges, form }: ReportedStatement,
  taken: readonly Span[],
): Span[] | undefined {
  const fragments: Span[] = [];
  let words = 0;
  for (const range of ranges) {
    const trimmed = trim(context, range);
    if (trimmed === undefined) continue;
    const whole = spanOf(context, trimmed);
    const span = beforeMarks(context, whole, taken, form);
    if (span === undefined) {
      if (fragments.length === 0) return undefined;
      break;
    }
    words += trimmed.words;
    fragments.push(span);
    if (span.end < whole.end) break;
  }
  return fragments.length === 0 || words < MIN_WORDS || words > MAX_WORDS ? undefined : fragments;
}

function trim(
  context: QuoteContext,
  { first, end }: ClauseRange,
): (ClauseRange & { words: number }) | undefined {
  const { tokens } = context.document;
  if (end - first > 2 * MAX_WORDS) return undefined;
  let from = first;
  let to = end;
  while (from < to && (tokens[from]!.kind === 'punctuation' || tokens[from]!.kind === 'close')) from++;
  while (to > from && (tokens[to - 1]!.kind === 'punctuation' || tokens[to - 1]!.kind === 'open')) to--;
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'word') words++;
  return to > from ? { first: from, end: to, words } : undefined;
}

/** A reported clause ends before the first words in marks that its sentence goes on to: those are a quote of their own. */
function beforeMarks(
  context: QuoteContext,
  span: Span,
  taken: readonly Span[],
  form: ReportedStatement['form'],
): Span | undefined {
  const first = taken[firstEndingAfter(taken, span.start)];
  if (first === undefined || !overlaps(first, span)) return span;
  if (form === 'before') return undefined;
  const { body } = context.document.article;
  const comma = body.lastIndexOf(',', first.start - 2);
  if (comma <= span.start) return undefined;
  const cut = { start: span.start, end: comma };
  return body.slice(cut.start, cut.end).split(' ', MIN_WORDS + 2).length > MIN_WORDS + 1 ? cut : undefined;
}

/** Index of the first of ascending, disjoint spans that ends after `offset`. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanOf(context: QuoteContext, { first, end }: ClauseRange): Span {
  const { tokens } = context.document;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end };
}
