import type { Sentence } from '../model/document.ts';
import type { Quote } from '../model/quote.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { MentionShape } from './mention-shape.ts';
import type { QuoteContext } from './quote-context.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { speakerOf } from './speaker-of.ts';

const MIN_WORDS = 3;
/** A "sentence" longer than this is a page without punctuation: no statement. */
const MAX_WORDS = 120;
/** Verbs that introduce a reported clause without "that"; the others need it. */
const BARE = new Set(
  'said says say saying added adds adding warned warns believes believed thinks thought claims claimed argues argued told tells insisted insists acknowledged conceded admitted predicted suggested estimated sagte sagt erklärte betonte meinte'.split(
    ' ',
  ),
);
/** "to tell", "be admitted": what follows is no verb whose subject speaks. */
const INFINITIVE_OR_PASSIVE = new Set('to be been being is are was were'.split(' '));
const THAT = new Set(['that', 'dass', 'daß', 'que', "qu'", 'che']);

/**
 * Statements reported without marks: "X said (that) …", "…, X said", "according to X, …". Only where the verb of
 * speech has a subject of its own; what is in marks belongs to the marked quotes.
 */
export function findIndirect(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  marked: readonly Quote[],
): Quote[] {
  const taken = marked.flatMap((quote) => quote.fragments);
  const found: Quote[] = [];
  const speakers: number[] = [];
  let next = 0;
  const { mentions, sentences } = context.document;
  mentions.forEach((mention, index) => {
    while (next < marked.length && marked[next]!.fragments[0]!.start < mention.start) {
      const entity = marked[next++]!.speaker?.entity ?? -1;
      if (entity >= 0) speakers.push(entity);
    }
    if (mention.possessor || context.marked[mention.headFirst] === 1) return;
    const whole = contentOf(context, shapes[index]!, index, sentences[mention.sentence]!);
    const content = whole === undefined ? undefined : beforeMarks(context, whole, taken);
    if (content === undefined) return;
    const last = found.at(-1);
    if (last !== undefined && overlaps(last.fragments[0]!, content.span)) return;
    let entity: number | undefined;
    let confidence = 0.85;
    if (mention.kind === 'pronoun') {
      const resolution = resolvePronoun(context, shapes, index, {
        quote: undefined,
        speakers,
        lastParagraph: -1,
      });
      if (resolution === undefined || resolution.probability < 0.5) return;
      entity = resolution.entity;
      confidence *= resolution.probability;
    }
    const speaker = speakerOf(context.document, index, entity);
    found.push({
      type: 'indirect',
      fragments: [content.span],
      cue: content.cue,
      speaker,
      confidence: Math.round(confidence * 1000) / 1000,
      rank: 0,
    });
  });
  return found;
}

/** A reported clause ends before the first words in marks that its sentence goes on to: those are a quote of their own. */
function beforeMarks(context: QuoteContext, content: Content, taken: readonly Span[]): Content | undefined {
  const first = taken[firstEndingAfter(taken, content.span.start)];
  if (first === undefined || !overlaps(first, content.span)) return content;
  const { body } = context.document.article;
  const comma = body.lastIndexOf(',', first.start - 2);
  if (comma <= content.span.start) return undefined;
  const span = { start: content.span.start, end: comma };
  return body.slice(span.start, span.end).split(' ', MIN_WORDS + 2).length > MIN_WORDS + 1
    ? { ...content, span }
    : undefined;
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

interface Content {
  readonly span: Span;
  readonly cue: Span;
}

function contentOf(
  context: QuoteContext,
  shape: MentionShape,
  index: number,
  sentence: Sentence,
): Content | undefined {
  const { tokens, mentions } = context.document;
  const mention = mentions[index]!;
  if (shape.accordingTo) {
    const from = mention.firstToken - (tokens[mention.firstToken - 1]!.lower === 'to' ? 2 : 1);
    const cue = { start: tokens[Math.max(0, from)]!.start, end: tokens[mention.firstToken - 1]!.end };
    if (from <= sentence.firstToken) {
      const comma = find(context, mention.endToken, sentence.endToken, ',');
      return comma < 0 ? undefined : clause(context, comma + 1, sentence.endToken, cue);
    }
    return clause(context, sentence.firstToken, from, cue);
  }
  const strength = Math.max(shape.cueAfter, shape.cueAfterApposition, shape.cueBefore);
  if (strength < 2 || shape.cueIndex < 0 || shape.objectOfCue) return undefined;
  const cueToken = tokens[shape.cueIndex]!;
  if (INFINITIVE_OR_PASSIVE.has(tokens[shape.cueIndex - 1]?.lower ?? '')) return undefined;
  const cue = { start: cueToken.start, end: cueToken.end };
  const inverted = shape.cueIndex < mention.firstToken;
  const clauseStart = Math.min(shape.cueIndex, mention.firstToken);
  const before = tokens[clauseStart - 1];
  const trails =
    before?.text === ',' &&
    clauseStart - 1 > sentence.firstToken &&
    endsAfter(Math.max(shape.cueIndex + 1, mention.endToken), sentence);
  if (trails) return clause(context, sentence.firstToken, clauseStart - 1, cue);
  if (inverted) return undefined;
  const that = findThat(context, shape.cueIndex + 1, sentence.endToken);
  if (that >= 0) return clause(context, that + 1, sentence.endToken, cue);
  // "…, Lavrov said, but he …": what follows the comma is ours (in German it is what was said).
  const comma = tokens[shape.cueIndex + 1]?.text === ',';
  if (!BARE.has(cueToken.lower) || (comma && context.document.article.language !== 'de')) return undefined;
  return clause(context, afterAddressee(context, shape.cueIndex + 1, cueToken.lower), sentence.endToken, cue);
}

/** "told reporters the talks …": the addressee is no part of what was said. */
function afterAddressee(context: QuoteContext, at: number, cue: string): number {
  if (!/^t(?:ell|old)/.test(cue)) return at;
  for (let token = at; token < at + 4; token++) {
    const index = context.mentionAt[token] ?? -1;
    const mention = index < 0 ? undefined : context.document.mentions[index];
    if (mention !== undefined && mention.firstToken === at) return mention.endToken;
  }
  return at;
}

function endsAfter(at: number, sentence: Sentence): boolean {
  return sentence.endToken - at <= 9;
}

function find(context: QuoteContext, from: number, to: number, text: string): number {
  for (let at = from; at < to; at++)
    if (context.document.tokens[at]!.text === text && context.marked[at] === 0) return at;
  return -1;
}

function findThat(context: QuoteContext, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 16); at++) {
    if (context.marked[at] === 1 || context.cue[at]! >= 2) return -1;
    if (THAT.has(context.document.tokens[at]!.lower)) return at;
  }
  return -1;
}

/** The clause over a token range, without commas and stops at its ends. */
function clause(context: QuoteContext, first: number, end: number, cue: Span): Content | undefined {
  const { tokens } = context.document;
  if (end - first > 2 * MAX_WORDS) return undefined;
  let from = first;
  let to = end;
  while (from < to && (tokens[from]!.kind === 'punctuation' || tokens[from]!.kind === 'close')) from++;
  while (to > from && (tokens[to - 1]!.kind === 'punctuation' || tokens[to - 1]!.kind === 'open')) to--;
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'word') words++;
  if (words < MIN_WORDS || words > MAX_WORDS) return undefined;
  return { span: { start: tokens[from]!.start, end: tokens[to - 1]!.end }, cue };
}
