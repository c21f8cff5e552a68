import type { Document } from '../model/document.ts';
import type { Quote } from '../model/quote.ts';
import { overlaps, type Span } from '../model/span.ts';
import { matchSpeaker } from '../quotes/match-speaker.ts';
import { indexArticle } from './align-sentence.ts';
import { type ClaimFeature, compareSentence } from './compare-claim.ts';
import { speakersThatDiffer } from './compare-speakers.ts';
import { squeezed } from './squeezed.ts';

/** What in a claim the article does not bear out. */
export type ClaimReasonCode =
  | 'number'
  | 'name'
  | 'quotation'
  | 'speaker'
  | 'negation'
  | 'contrary'
  | 'quantity'
  | 'hedge'
  | 'too-little';

/** One reason to refuse a claim. */
export interface ClaimReason {
  readonly code: ClaimReasonCode;
  /** What is the matter, for a reader. */
  readonly says: string;
  /** The words of the claim it is about: half-open UTF-16 units into the claim. */
  readonly span: Span;
}

/** A claim beside an article: "matched to the article" is all that `supported` says, never that it is true. */
export interface ClaimVerdict {
  readonly supported: boolean;
  /** The sentences of the article that hold most of the claim's words, as spans of its body, in order. */
  readonly evidence: readonly Span[];
  readonly reasons: readonly ClaimReason[];
}

/**
 * How much is held against a claim. `strict`: what is surely not in the article (a number, a name, words in marks, their
 * speaker, a negation or a contrary that was put in); `thorough`: what was left out or changed in degree as well, which
 * refuses more claims that are right.
 */
export type ClaimSetting = 'strict' | 'thorough';

/** A text read as `analyse` reads it. */
export interface ReadText {
  readonly document: Document;
  readonly quotes: readonly Quote[];
}

const CODES: Readonly<Partial<Record<ClaimFeature, ClaimReasonCode>>> = {
  numberUnseen: 'number',
  nameUnseen: 'name',
  quoteUnseen: 'quotation',
  negationAdded: 'negation',
  antonym: 'contrary',
};

const THOROUGH: Readonly<Partial<Record<ClaimFeature, ClaimReasonCode>>> = {
  ...CODES,
  negationDropped: 'negation',
  quantifier: 'quantity',
  hedgeDropped: 'hedge',
  hedgeAdded: 'hedge',
};

/** A sentence with more of its weight in words that the article hasn't is no sentence about it. */
const TOO_LITTLE = 0.7;

/**
 * Whether every sentence of a claim (a sentence or a few, not our own words) is borne out by an article, with the sentences that
 * bear it out, or the reasons why not. Compares words: a paraphrase with other words for the same is let through, so is
 * a wrong word that the article uses elsewhere. Method and figures: `docs/claims.md`. Pure; linear in both texts.
 */
export function checkClaim(
  article: ReadText,
  claim: ReadText,
  setting: ClaimSetting = 'strict',
): ClaimVerdict {
  const indexed = indexArticle(article.document);
  const codes = setting === 'strict' ? CODES : THOROUGH;
  const reasons: ClaimReason[] = [];
  const evidence: Span[] = [];
  const { body } = claim.document.article;
  const copied = indexed.whole.get(squeezed(body));
  if (copied !== undefined) {
    const { start, end } = article.document.sentences[copied]!;
    return { supported: true, evidence: [{ start, end }], reasons: [] };
  }
  for (const sentence of claim.document.sentences) {
    const same = indexed.whole.get(squeezed(body.slice(sentence.start, sentence.end)));
    if (same !== undefined) {
      const { start, end } = article.document.sentences[same]!;
      if (!evidence.some((known) => overlaps(known, { start, end }))) evidence.push({ start, end });
      continue;
    }
    const compared = compareSentence(indexed, claim.document, sentence);
    for (const span of compared.evidence)
      if (!evidence.some((known) => overlaps(known, span))) evidence.push(span);
    for (const { feature, span } of compared.findings) {
      const code = codes[feature];
      if (code !== undefined)
        reasons.push({ code, says: sayReason(feature, body.slice(span.start, span.end)), span });
    }
    if (compared.features.unseenShare > TOO_LITTLE) {
      const { start, end } = sentence;
      reasons.push({
        code: 'too-little',
        says: 'Hardly any of its words are in the article.',
        span: { start, end },
      });
    }
  }
  reasons.push(...speakersThatDiffer(article, claim, matchSpeaker));
  return {
    supported: reasons.length === 0 && squeezed(body) !== '',
    evidence: evidence.sort((a, b) => a.start - b.start),
    reasons,
  };
}

function sayReason(feature: ClaimFeature, words: string): string {
  switch (feature) {
    case 'numberUnseen':
      return `The number “${words}” is not in the article.`;
    case 'nameUnseen':
      return `“${words}” is not named in the article.`;
    case 'quoteUnseen':
      return `The article does not have the words “${words}” in a row.`;
    case 'negationAdded':
      return `“${words}”: the article does not deny this.`;
    case 'negationDropped':
      return 'The article denies something here, the claim nothing.';
    case 'antonym':
      return `“${words}”: the article says the contrary.`;
    case 'quantifier':
      return `“${words}”: the article speaks of another quantity.`;
    case 'hedgeAdded':
      return `“${words}”: the article is surer of this.`;
    default:
      return 'The article is less sure of this than the claim.';
  }
}
