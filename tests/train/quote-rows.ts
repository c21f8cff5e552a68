import { readFileSync } from 'node:fs';
import { articleFromText } from '../../src/ingest/article-from-text.ts';
import { antecedentCandidates } from '../../src/quotes/antecedent-candidates.ts';
import { antecedentFeatureNames, antecedentFeatures } from '../../src/quotes/antecedent-features.ts';
import type { TreeModel } from '../../src/quotes/boosted-trees.ts';
import {
  candidateFeatureNames,
  candidateFeatures,
  type PreviousQuote,
} from '../../src/quotes/candidate-features.ts';
import {
  germanCandidateFeatureNames,
  germanCandidateFeatures,
} from '../../src/quotes/german-candidate-features.ts';
import { germanSpeechFeatureNames, germanSpeechFeatures } from '../../src/quotes/german-speech-features.ts';
import { type MentionShape, mentionShapes } from '../../src/quotes/mention-shape.ts';
import { type QuoteContext, quoteContext } from '../../src/quotes/quote-context.ts';
import { sideFacts } from '../../src/quotes/side-facts.ts';
import { speakerCandidates } from '../../src/quotes/speaker-candidates.ts';
import { speechFeatureNames, speechFeatures } from '../../src/quotes/speech-features.ts';
import { parseDocument } from '../../src/text/parse-document.ts';
import type { TrainingRows } from './boost.ts';

/** A fragment of the annotated data: offsets between the marks, the span that names its speaker. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly speaker_surface?: string;
  readonly speaker_type: string;
  /** How a pronoun was resolved; only those resolved by hand are judged. */
  readonly resolution?: string;
  readonly source_span?: [number, number] | null;
}

/** One annotated article. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly nonquotes: readonly [number, number][];
  readonly ignore: readonly [number, number][];
}

/** An annotated article, parsed. */
export interface PreparedArticle {
  readonly gold: GoldArticle;
  /** As speech is told from other marked words: all marks count. */
  readonly marks: QuoteContext;
  /** As speakers are found: only speech counts as marked. */
  readonly context: QuoteContext;
  readonly shapes: readonly MentionShape[];
  /** For each marked candidate the gold quote it is, or -1 (no speech), or -2 (not judged). */
  readonly goldOf: readonly number[];
  /** For each marked candidate the mention that names its speaker: its index, or -1. */
  readonly mentionOf: readonly number[];
}

/** Reads annotated articles, one JSON a line. */
export function readGold(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** Parses an article and aligns its marked stretches and mentions with the annotation. */
export function prepare(gold: GoldArticle, language: string): PreparedArticle {
  const document = parseDocument(articleFromText(gold.text, { language }));
  const marks = quoteContext(document);
  const goldOf = marks.candidates.map(({ mark }) => {
    const share = (start: number, end: number): number =>
      Math.min(mark.end, end) - Math.max(mark.start, start);
    const index = gold.quotes.findIndex(
      ({ start, end }) => share(start, end) > 0.6 * Math.max(mark.end - mark.start, end - start),
    );
    if (index >= 0) return index;
    const judged = (spans: readonly [number, number][]): boolean =>
      spans.some(([start, end]) => share(start, end) > 0.5 * (mark.end - mark.start));
    if (judged(gold.ignore)) return -2;
    return gold.quotes.some(({ start, end }) => share(start, end) > 0) ? -2 : -1;
  });
  const context = quoteContext(
    document,
    goldOf.map((index) => index !== -1),
  );
  const shapes = mentionShapes(context);
  const mentionOf = goldOf.map((index) =>
    index < 0 ? -1 : speakerMention(context, gold, gold.quotes[index]!),
  );
  return { gold, marks, context, shapes, goldOf, mentionOf };
}

/** The mention whose head stands first in the annotated span of the speaker. */
function speakerMention(context: QuoteContext, gold: GoldArticle, quote: GoldQuote): number {
  const { mentions, tokens } = context.document;
  const span = quote.source_span ?? locate(context, gold, quote);
  if (span === undefined || span === null) return -1;
  const [start, end] = span;
  let best = -1;
  let owner = -1;
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]!;
    const head = tokens[mention.headFirst]!;
    if (head.start >= end) break;
    if (tokens[mention.headEnd - 1]!.end <= start) continue;
    if (mention.possessor && owner < 0) owner = index;
    if (!mention.possessor && best < 0) best = index;
  }
  const role = mentions[best]?.roleOf;
  return role !== undefined && context.document.article.language === 'de' ? role : best >= 0 ? best : owner;
}

/** Where the annotation names the speaker without offsets: the occurrence of these words nearest to the quote. */
function locate(context: QuoteContext, gold: GoldArticle, quote: GoldQuote): [number, number] | undefined {
  const { speaker } = quote;
  if (speaker === null || speaker === undefined) return undefined;
  let best: [number, number] | undefined;
  let distance = 600;
  const words = speaker.trim();
  for (let at = gold.text.indexOf(words); at >= 0; at = gold.text.indexOf(words, at + 1)) {
    const inside = at >= quote.start && at < quote.end;
    const away = at < quote.start ? quote.start - at : at - quote.end;
    if (!inside && away < distance) {
      distance = away;
      best = [at, at + words.length];
    }
  }
  return context.document.tokens.length > 0 ? best : undefined;
}

/** Rows for the model that tells speech from other marked words; with the model they share, those of the German one. */
export function speechRows(articles: readonly PreparedArticle[], shared?: TreeModel): TrainingRows {
  const features =
    shared !== undefined ? [...speechFeatureNames, ...germanSpeechFeatureNames] : speechFeatureNames;
  const width = features.length;
  const values: number[] = [];
  const labels: number[] = [];
  const row = new Float32Array(width);
  for (const { marks, goldOf } of articles) {
    marks.candidates.forEach((_, index) => {
      if (goldOf[index] === -2) return;
      speechFeatures(marks, index, row);
      if (shared !== undefined) germanSpeechFeatures(marks, index, shared, row, speechFeatureNames.length);
      values.push(...row);
      labels.push(goldOf[index]! >= 0 ? 1 : 0);
    });
  }
  return { features, values: Float32Array.from(values), labels: Uint8Array.from(labels) };
}

/** Rows for the model that ranks the mentions that may be a quote's speaker; the quote before is taken as annotated. */
export function speakerRows(articles: readonly PreparedArticle[], shared?: TreeModel): TrainingRows {
  const features =
    shared !== undefined ? [...candidateFeatureNames, ...germanCandidateFeatureNames] : candidateFeatureNames;
  const width = features.length;
  const values: number[] = [];
  const labels: number[] = [];
  const groups: number[] = [];
  const row = new Float32Array(width);
  let group = 0;
  for (const { context, shapes, goldOf, mentionOf, gold } of articles) {
    const timesQuoted = new Map<number, number>();
    let previous: PreviousQuote = { mention: -1, entity: -1, candidate: undefined, timesQuoted };
    context.candidates.forEach((candidate, index) => {
      if (goldOf[index]! < 0) return;
      const truth = mentionOf[index]!;
      const silent = gold.quotes[goldOf[index]!]!.speaker === null;
      if (truth >= 0 || silent) {
        const side = sideFacts(context, shapes, candidate);
        for (const { mention, rank } of speakerCandidates(context, shapes, candidate, previous.mention)) {
          candidateFeatures(context, shapes, candidate, mention, rank, side, previous, row);
          if (shared !== undefined)
            germanCandidateFeatures(
              context,
              shapes,
              candidate,
              mention,
              side,
              shared,
              row,
              candidateFeatureNames.length,
            );
          values.push(...row);
          labels.push(mention === truth ? 1 : 0);
          groups.push(group);
        }
        group++;
      }
      const entity = spokenBy(context, truth, gold.quotes[goldOf[index]!]!);
      if (entity >= 0) timesQuoted.set(entity, (timesQuoted.get(entity) ?? 0) + 1);
      previous = { mention: truth, entity, candidate, timesQuoted };
    });
  }
  return {
    features,
    values: Float32Array.from(values),
    labels: Uint8Array.from(labels),
    groups: Int32Array.from(groups),
  };
}

/** The entity that speaks by the annotation: the mention's own, or what its pronoun refers to. */
function spokenBy({ document }: QuoteContext, index: number, quote: GoldQuote): number {
  if (index < 0) return -1;
  const mention = document.mentions[index]!;
  if (mention.kind !== 'pronoun') return document.mentions[mention.roleOf ?? index]!.entity;
  return document.entities.findIndex(
    ({ name, kind }) => kind !== 'place' && sameSurname(name, quote.speaker),
  );
}

/** Rows for the model that finds what a speaker's pronoun refers to, from those the annotation resolves to a name. */
export function antecedentRows(articles: readonly PreparedArticle[]): TrainingRows {
  const width = antecedentFeatureNames.length;
  const values: number[] = [];
  const labels: number[] = [];
  const groups: number[] = [];
  const row = new Float32Array(width);
  let group = 0;
  for (const { context, shapes, goldOf, mentionOf, gold } of articles) {
    const speakers: number[] = [];
    const seen = new Set<number>();
    let lastParagraph = -1;
    context.candidates.forEach((candidate, index) => {
      const pronoun = mentionOf[index]!;
      if (goldOf[index]! < 0 || pronoun < 0) return;
      const mention = context.document.mentions[pronoun]!;
      const quote = gold.quotes[goldOf[index]!]!;
      let entity = mention.entity;
      if (mention.kind === 'pronoun') {
        const candidates = antecedentCandidates(context, pronoun);
        const right = candidates.find((option) =>
          sameSurname(context.document.entities[option.entity]!.name, quote.speaker),
        );
        entity = right?.entity ?? -1;
        if (right !== undefined && !seen.has(pronoun)) {
          const place = { quote: candidate, speakers, lastParagraph };
          candidates.forEach((option, rank) => {
            antecedentFeatures(context, shapes, pronoun, candidates, rank, place, row);
            values.push(...row);
            labels.push(option === right ? 1 : 0);
            groups.push(group);
          });
          group++;
        }
        seen.add(pronoun);
      }
      if (entity >= 0 && speakers.at(-1) !== entity) speakers.push(entity);
      lastParagraph = context.paragraphOf[candidate.first]!;
    });
  }
  return {
    features: antecedentFeatureNames,
    values: Float32Array.from(values),
    labels: Uint8Array.from(labels),
    groups: Int32Array.from(groups),
  };
}

function sameSurname(name: string, speaker: string | null): boolean {
  if (speaker === null) return false;
  const last = (text: string): string =>
    text
      .split(',')[0]!
      .replace(/\s+(?:Jr|Sr|II|III)\.?$/, '')
      .trim()
      .split(/\s+/)
      .at(-1)!
      .toLowerCase();
  return last(name) === last(speaker);
}
