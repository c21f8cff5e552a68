import type { Quote } from '../../src/model/quote.ts';
import { findQuotes } from '../../src/quotes/find-quotes.ts';
import { type QuoteModelsJson, useQuoteModels } from '../../src/quotes/quote-models.ts';
import type { Judged } from './fit-calibration.ts';
import type { GoldQuote, PreparedArticle } from './quote-rows.ts';

/** The scorer's comparison of an annotated speaker with a name. */
export type SpeakerMatch = (gold: GoldQuote, speaker: string | null) => { readonly exact: boolean };

const FOLDS = 3;

/**
 * Judges the speakers of the quotes that `folds` models find in the articles they never saw: by language, the raw
 * probability of each found quote whose annotation can be trusted, and whether its speaker is right.
 */
export function judgeOutOfFold(
  articles: readonly PreparedArticle[],
  train: (articles: readonly PreparedArticle[], about: Record<string, unknown>) => QuoteModelsJson,
  speakerMatch: SpeakerMatch,
): Map<string, Judged[]> {
  const judged = new Map<string, Judged[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    useQuoteModels(
      train(
        articles.filter((_, at) => at % FOLDS !== fold),
        {},
      ),
    );
    articles.forEach((article, at) => {
      if (at % FOLDS !== fold) return;
      const { document } = article.context;
      const { language } = document.article;
      const list = judged.get(language) ?? [];
      judged.set(language, list);
      list.push(...judge(article.gold.quotes, findQuotes(document), speakerMatch));
    });
  }
  return judged;
}

/** The found quotes that an annotated one matches, by the scorer's measure of overlap, each with its judgement. */
export function judge(
  gold: readonly GoldQuote[],
  quotes: readonly Quote[],
  speakerMatch: SpeakerMatch,
): Judged[] {
  const found = quotes.flatMap((quote) =>
    quote.type === 'indirect' ? [] : quote.fragments.map((span) => ({ span, quote })),
  );
  return gold.flatMap((one) => {
    if (one.speaker_type === 'pronoun' && !HAND.has(one.resolution ?? '')) return [];
    const match = found.find(({ span }) => {
      const shared = Math.min(span.end, one.end) - Math.max(span.start, one.start);
      return shared >= 0.8 * Math.max(span.end - span.start, one.end - one.start);
    });
    if (match?.quote.speaker === undefined) return [];
    const { name, asWritten } = match.quote.speaker;
    const right = speakerMatch(one, asWritten ?? name).exact || speakerMatch(one, name).exact;
    return [{ raw: match.quote.confidence, right }];
  });
}

const HAND = new Set(['llm-hand', 'human-gt']);
