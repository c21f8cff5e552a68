import type { Document, MarkedSpan } from '../model/document.ts';
import { W } from '../text/word-classes.ts';
import type { QuoteTrace } from './quote-trace.ts';

/** A stretch in outermost marks that may be a quote, over token indices. */
export interface MarkedCandidate {
  readonly mark: MarkedSpan;
  /** First token between the marks and the index past the last. */
  readonly first: number;
  readonly end: number;
  /** Last token before the opening mark and first token after the closing mark; -1 and tokens.length outside. */
  readonly left: number;
  readonly right: number;
  readonly sentence: number;
  readonly endSentence: number;
  readonly words: number;
  /** Whether the first person speaks in it ("I", "we"). */
  readonly personal: boolean;
}

/** What the rules and features of quotes read, computed once a document. All arrays are by token. */
export interface QuoteContext {
  readonly document: Document;
  readonly candidates: readonly MarkedCandidate[];
  readonly sentenceOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** 1 between outermost marks. */
  readonly marked: Uint8Array;
  /** Unmarked tokens before each token: distances that leave quotations out. */
  readonly plainBefore: Int32Array;
  /** Cue strength 0–3 of each unmarked token (0 where it is no cue, or part of a name). */
  readonly cue: Uint8Array;
  /** Index of the mention whose head covers the token, or -1. */
  readonly mentionAt: Int32Array;
  /** Candidates that start before each token: to count those between two places at once. */
  readonly candidatesBefore: Int32Array;
  /** By paragraph: how many marked stretches it has, and how many of more than eight words. */
  readonly paragraphMarks: Int32Array;
  readonly paragraphLongMarks: Int32Array;
  /** How often each short marked text occurs in marks. */
  readonly markedTexts: ReadonlyMap<string, number>;
  /** By entity: how many others that could speak are mentioned more often (at most 8). */
  readonly frequencyRank: Uint8Array;
  /** By paragraph: its first mention outside marks that is no possessor, or -1. */
  readonly topicOf: Int32Array;
  /** First and past-last token of each paragraph. */
  readonly paragraphFirst: Int32Array;
  readonly paragraphEnd: Int32Array;
  /** Where decisions are noted, when they are to be explained. */
  readonly trace: QuoteTrace | undefined;
}

/**
 * Computes the context of a document. Linear.
 *
 * @param speech for each marked candidate of an earlier context whether it is speech: the others (titles, terms)
 * then count as plain text, so that a newspaper in marks can be a speaker. Without it all marks count as speech.
 * @param trace where decisions taken in this context are noted.
 */
export function quoteContext(
  document: Document,
  speech?: readonly boolean[],
  trace?: QuoteTrace,
): QuoteContext {
  const { tokens, classes, sentences, mentions, marks, article } = document;
  const size = tokens.length;
  const sentenceOf = new Int32Array(size);
  const paragraphOf = new Int32Array(size);
  const paragraphFirst = new Int32Array(article.paragraphs.length).fill(size);
  const paragraphEnd = new Int32Array(article.paragraphs.length);
  sentences.forEach((sentence, index) => {
    sentenceOf.fill(index, sentence.firstToken, sentence.endToken);
    paragraphOf.fill(sentence.paragraph, sentence.firstToken, sentence.endToken);
    paragraphFirst[sentence.paragraph] = Math.min(paragraphFirst[sentence.paragraph]!, sentence.firstToken);
    paragraphEnd[sentence.paragraph] = sentence.endToken;
  });
  const candidates = markedCandidates(document, marks, sentenceOf);
  const marked = new Uint8Array(size);
  candidates.forEach((candidate, index) => {
    if (speech?.[index] !== false) marked.fill(1, candidate.first, candidate.end);
  });
  const mentionAt = new Int32Array(size).fill(-1);
  const topicOf = new Int32Array(article.paragraphs.length).fill(-1);
  mentions.forEach((mention, index) => {
    if (mention.possessor) return;
    mentionAt.fill(index, mention.headFirst, mention.headEnd);
    const paragraph = paragraphOf[mention.headFirst]!;
    if (topicOf[paragraph]! < 0 && mention.entity >= 0 && marked[mention.headFirst] === 0)
      topicOf[paragraph] = index;
  });
  const plainBefore = new Int32Array(size + 1);
  const cue = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    plainBefore[at + 1] = plainBefore[at]! + (marked[at] === 1 || tokens[at]!.kind !== 'word' ? 0 : 1);
    if (marked[at] === 0) cue[at] = cueStrength(classes[at]!, mentionAt[at]! >= 0);
  }
  return {
    document,
    candidates,
    ...countCandidates(document, candidates, paragraphOf),
    frequencyRank: rankEntities(document),
    sentenceOf,
    paragraphOf,
    marked,
    plainBefore,
    cue,
    mentionAt,
    topicOf,
    paragraphFirst,
    paragraphEnd,
    trace,
  };
}

/** Marked texts longer than this are speech: whether they recur says nothing. */
const SHORT_TEXT_WORDS = 5;

function countCandidates(
  document: Document,
  candidates: readonly MarkedCandidate[],
  paragraphOf: Int32Array,
) {
  const { tokens, article } = document;
  const candidatesBefore = new Int32Array(tokens.length + 1);
  const paragraphMarks = new Int32Array(article.paragraphs.length);
  const paragraphLongMarks = new Int32Array(article.paragraphs.length);
  const markedTexts = new Map<string, number>();
  for (const { first, words, mark } of candidates) {
    candidatesBefore[first + 1]!++;
    const paragraph = paragraphOf[first]!;
    paragraphMarks[paragraph]!++;
    if (words > 8) paragraphLongMarks[paragraph]!++;
    if (words > SHORT_TEXT_WORDS) continue;
    const text = article.body.slice(mark.start, mark.end);
    markedTexts.set(text, (markedTexts.get(text) ?? 0) + 1);
  }
  for (let at = 1; at <= tokens.length; at++) candidatesBefore[at]! += candidatesBefore[at - 1]!;
  return { candidatesBefore, paragraphMarks, paragraphLongMarks, markedTexts };
}

function rankEntities({ entities }: Document): Uint8Array {
  const speaking = entities.filter(({ kind }) => kind !== 'place' && kind !== 'document');
  const counts = speaking.map(({ mentions }) => mentions.length).sort((a, b) => b - a);
  const firstAt = new Map<number, number>();
  counts.forEach((count, index) => {
    if (!firstAt.has(count)) firstAt.set(count, index);
  });
  const ranks = new Uint8Array(entities.length);
  for (const { id, mentions } of entities) {
    const known = firstAt.get(mentions.length);
    ranks[id] = Math.min(8, known ?? counts.filter((count) => count > mentions.length).length);
  }
  return ranks;
}

function cueStrength(bits: number, inMention: boolean): number {
  if ((bits & W.accordingTo) !== 0) return 3;
  if ((bits & W.cue) === 0 || inMention) return 0;
  return (bits & W.strongCue) !== 0 ? 3 : (bits & W.usualCue) !== 0 ? 2 : 1;
}

const PERSONAL = new Set(
  "i we my our us me i'm i've i'd i'll we're we've we'll you your ich wir mein unser uns mich mir je nous yo nosotros io noi".split(
    ' ',
  ),
);

function markedCandidates(
  document: Document,
  marks: readonly MarkedSpan[],
  sentenceOf: Int32Array,
): MarkedCandidate[] {
  const { tokens } = document;
  const found: MarkedCandidate[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.depth > 0) continue;
    while (at < tokens.length && tokens[at]!.start < mark.open) at++;
    const left = at - 1;
    let first = at;
    while (first < tokens.length && tokens[first]!.start < mark.start) first++;
    let end = first;
    let words = 0;
    let personal = false;
    while (end < tokens.length && tokens[end]!.end <= mark.end) {
      if (PERSONAL.has(tokens[end]!.lower)) personal = true;
      if (tokens[end]!.kind === 'word' || tokens[end]!.kind === 'number') words++;
      end++;
    }
    if (end === first) continue;
    const cut = mark.close === mark.end && !mark.continues ? unclosedEnd(document, first, end) : end;
    if (cut < end) {
      found.push(cutShort(document, mark, first, cut, left, sentenceOf));
      at = left + 1;
      continue;
    }
    let right = end;
    while (right < tokens.length && tokens[right]!.end <= mark.close) right++;
    const sentence = sentenceOf[first]!;
    found.push({
      mark,
      first,
      end,
      left,
      right,
      sentence,
      endSentence: sentenceOf[end - 1]!,
      words,
      personal,
    });
    at = left + 1;
  }
  return found;
}

/** Where the closing mark is missing, speech ends at the comma before its cue: “That was a warning, Prudhomme said. */
function unclosedEnd(document: Document, first: number, end: number): number {
  const { tokens, classes } = document;
  for (let at = first + 1; at < end - 1; at++) {
    if (tokens[at]!.text !== ',') continue;
    for (let next = at + 1; next < Math.min(end, at + 5); next++) {
      if ((classes[next]! & (W.strongCue | W.usualCue)) === 0) continue;
      const stop = tokens[next + 1];
      if (stop === undefined || next + 1 >= end || stop.kind === 'punctuation' || next + 4 >= end)
        return at + 1;
    }
  }
  return end;
}

function cutShort(
  document: Document,
  mark: MarkedSpan,
  first: number,
  end: number,
  left: number,
  sentenceOf: Int32Array,
): MarkedCandidate {
  const last = document.tokens[end - 1]!.end;
  const inside = document.tokens.slice(first, end);
  const words = inside.filter(({ kind }) => kind === 'word' || kind === 'number').length;
  const shorter = { ...mark, end: last, close: last };
  return {
    mark: shorter,
    first,
    end,
    left,
    right: end,
    sentence: sentenceOf[first]!,
    endSentence: sentenceOf[end - 1]!,
    words,
    personal: inside.some(({ lower }) => PERSONAL.has(lower)),
  };
}
