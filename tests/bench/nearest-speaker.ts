import { analyse, type Span } from '../../src/index.ts';
import { pairMarks } from '../../src/text/marks.ts';
import type { GoldArticle } from './tagger-score.ts';
import type { Tagging } from './taggers.ts';

interface PredictedArticle {
  readonly id: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly speaker: string | null;
  }[];
}

const PRONOUN = /^(?:I|you|he|she|it|we|they|him|her|his|them|us|me|who|that|this)$/i;

/**
 * Quotes without a ranker: what the tagger (or else our reader of marks) takes for quotations, each with the mention
 * that stands nearest outside any quotation and is no pronoun.
 */
export function nearestSpeakers({ id, text }: GoldArticle, tagging: Tagging): PredictedArticle {
  const quotations =
    tagging.quotations ?? pairMarks(text, paragraphsOf(text)).filter(({ depth }) => depth === 0);
  const spans = quotations.map(({ start, end }) => withoutMarks(text, { start, end }));
  const named = tagging.mentions.filter(
    (mention) =>
      /\p{Lu}/u.test(text[mention.start] ?? '') &&
      !PRONOUN.test(text.slice(mention.start, mention.end)) &&
      !spans.some(({ start, end }) => mention.start < end && mention.end > start),
  );
  return {
    id,
    quotes: spans.map(({ start, end }) => {
      const distance = (each: Span) => (each.start >= end ? each.start - end : start - each.end);
      const nearest = named.toSorted((a, b) => distance(a) - distance(b))[0];
      const speaker = nearest === undefined ? null : text.slice(nearest.start, nearest.end);
      return { start, end, text: text.slice(start, end), speaker };
    }),
  };
}

/** The same of the whole engine. */
export function ourQuotes({ id, text }: GoldArticle): PredictedArticle {
  const quotes = analyse(text, { language: 'en' }).quotes.filter(({ type }) => type !== 'indirect');
  return {
    id,
    quotes: quotes.flatMap(({ fragments, speaker }) =>
      fragments.map(({ start, end }) => ({
        start,
        end,
        text: text.slice(start, end),
        speaker: speaker?.name ?? null,
      })),
    ),
  };
}

function withoutMarks(text: string, { start, end }: Span): Span {
  const mark = /["“”„«»‘’']/;
  const from = mark.test(text[start] ?? '') ? start + 1 : start;
  const close = text.slice(from, end + 3).search(/["”»]/);
  return { start: from, end: close < 0 ? end : from + close };
}

function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}
