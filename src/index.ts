/**
 * Verbatim as a library: `import { analyse } from 'verbatim'`. News articles in, digests and quotes that can
 * be traced to the article's own words out. Everything here is pure and synchronous but `batch`, which streams.
 *
 * @packageDocumentation
 */
import { type BatchOptions, digestRecords } from './batch/digest-records.ts';
import type { BatchResult } from './batch/record.ts';
import { type ClaimSetting, type ClaimVerdict, checkClaim as matchClaim } from './claims/check-claim.ts';
import type { Article } from './model/article.ts';
import type { Digest } from './model/digest.ts';
import type { QuoteType } from './model/quote.ts';
import type { QuoteExplanation } from './model/quote-explanation.ts';
import { type AnalyseOptions, analyse } from './pipeline.ts';
import { explainQuotes } from './quotes/explain/explain-quotes.ts';
import { matchSpeaker } from './quotes/match-speaker.ts';
import { type QuoteWithText, withText } from './quotes/with-text.ts';

export type { BatchOptions } from './batch/digest-records.ts';
export type {
  BatchDigest,
  BatchFailure,
  BatchLine,
  BatchQuote,
  BatchRecord,
  BatchResult,
} from './batch/record.ts';
export type { ClaimReason, ClaimReasonCode, ClaimSetting, ClaimVerdict } from './claims/check-claim.ts';
export type { Article } from './model/article.ts';
export type { Abstention, Digest, LineOrigin, PersonHeard, SummaryLine } from './model/digest.ts';
export type { DigestLength } from './model/digest-length.ts';
export type {
  Document,
  Entity,
  EntityKind,
  Mention,
  MentionKind,
  Sentence,
  Token,
  TokenKind,
} from './model/document.ts';
export type { Quote, QuoteType, Speaker } from './model/quote.ts';
export type {
  CandidateExplanation,
  PronounExplanation,
  QuoteExplanation,
  SpeakerExplanation,
  SpeechExplanation,
  TellingFeature,
} from './model/quote-explanation.ts';
export type { Span } from './model/span.ts';
export { type AnalyseOptions, type Analysis, analyse } from './pipeline.ts';
export { matchSpeaker } from './quotes/match-speaker.ts';
export type { QuoteWithText } from './quotes/with-text.ts';

/** What may be asked of `quotes`, besides the options of `analyse`. */
export interface QuotesOptions extends AnalyseOptions {
  /** Only this speaker's: any form of the name, or the role; see `matchSpeaker`. */
  readonly speaker?: string | undefined;
  /** Only these types; all three unless told. */
  readonly types?: readonly QuoteType[] | undefined;
}

/**
 * The digest of an article: gist, lines, key quotes and the people heard. A string is taken as it is, and
 * the offsets of the digest point into it.
 *
 * @example
 * const { gist, keyQuotes } = digest(text, { lines: 2 });
 */
export function digest(input: Article | string, options: AnalyseOptions = {}): Digest {
  return analyse(input, options).digest;
}

/**
 * The quotes of an article in order, each with its words (`texts`, one a fragment).
 *
 * @example
 * for (const { texts, speaker } of quotes(text, { speaker: 'lavrov' })) console.log(speaker?.name, texts);
 */
export function quotes(input: Article | string, options: QuotesOptions = {}): QuoteWithText[] {
  const { article, document, quotes: all } = analyse(input, options);
  const { speaker, types } = options;
  const spoken = speaker === undefined ? all : matchSpeaker(speaker, all, document.entities);
  const wanted = types === undefined ? spoken : spoken.filter((quote) => types.includes(quote.type));
  return wanted.map((quote) => withText(quote, article.body));
}

/**
 * Why the quotes of an article are what they are: for each stretch in marks whether it was taken as speech, who
 * could have said it, with scores, and what decided; in the order of the article.
 *
 * @example
 * for (const each of explain(text)) if (each.basis === 'marks') console.log(each.speaker?.candidates[0]?.telling);
 */
export function explain(input: Article | string, options: AnalyseOptions = {}): QuoteExplanation[] {
  return explainQuotes(analyse(input, options).document);
}

/** What may be asked of `checkClaim`, besides the options of `analyse` (which are for the article). */
export interface ClaimOptions extends AnalyseOptions {
  /** How much is held against a claim; `strict` unless told. */
  readonly setting?: ClaimSetting | undefined;
}

/**
 * Whether a sentence or a few that are not ours (a language model's, a reader's "she said that") match an article: the
 * sentences that bear them out, or the reasons why not. Matched to the article, not verified: see `docs/claims.md`.
 *
 * @example
 * const { supported, reasons } = checkClaim(text, 'Lavrov met the minister on Monday.');
 */
export function checkClaim(input: Article | string, claim: string, options: ClaimOptions = {}): ClaimVerdict {
  const article = analyse(input, options);
  const { language } = article.document.article;
  return matchClaim(article, analyse(claim, { language }), options.setting);
}

/**
 * Digests many articles, one result each, in order, holding one at a time. A record that cannot be used (no
 * `text`, wrong types, more than `MAX_TEXT_LENGTH` units) becomes `{ id, error }` and the rest go on.
 *
 * @example
 * for await (const result of batch(records)) console.log(JSON.stringify(result));
 */
export function batch(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  options: BatchOptions = {},
): AsyncGenerator<BatchResult, void, undefined> {
  return digestRecords(records, options);
}
