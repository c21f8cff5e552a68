import { scoreRow } from './boosted-trees.ts';
import { candidateFeatureNames, candidateFeatures, type PreviousQuote } from './candidate-features.ts';
import { germanCandidateFeatureNames, germanCandidateFeatures } from './german-candidate-features.ts';
import type { MentionShape } from './mention-shape.ts';
import type { MarkedCandidate, QuoteContext } from './quote-context.ts';
import { quoteModels } from './quote-models.ts';
import { sideFacts } from './side-facts.ts';
import { speakerCandidates } from './speaker-candidates.ts';

/** One mention weighed as the speaker of a quote. */
export interface WeighedCandidate {
  readonly mention: number;
  /** Probability in [0, 1] among all candidates and "none of them". */
  readonly probability: number;
  /** The model's score; "none of them" has 0. */
  readonly score: number;
  /** Its features, where decisions are traced. */
  readonly row?: Float32Array;
}

const row = new Float32Array(candidateFeatureNames.length + germanCandidateFeatureNames.length);

/** Weighs every mention that may be the speaker of a quote; the most probable first. */
export function weighSpeakers(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  candidate: MarkedCandidate,
  previous: PreviousQuote,
): WeighedCandidate[] {
  const isGerman = context.document.article.language === 'de';
  const { speaker, germanSpeaker } = quoteModels();
  const model = isGerman ? germanSpeaker : speaker;
  const side = sideFacts(context, shapes, candidate);
  const scored = speakerCandidates(context, shapes, candidate, previous.mention).map(({ mention, rank }) => {
    candidateFeatures(context, shapes, candidate, mention, rank, side, previous, row);
    if (isGerman)
      germanCandidateFeatures(
        context,
        shapes,
        candidate,
        mention,
        side,
        speaker,
        row,
        candidateFeatureNames.length,
      );
    const score = scoreRow(model, row);
    return context.trace === undefined ? { mention, score } : { mention, score, row: row.slice() };
  });
  // The softmax has a constant 0 for "none of them", as in training.
  const max = scored.reduce((top, { score }) => Math.max(top, score), 0);
  const sum = scored.reduce((total, { score }) => total + Math.exp(score - max), Math.exp(-max));
  return scored
    .map((weighed) => ({ ...weighed, probability: Math.exp(weighed.score - max) / sum }))
    .sort((a, b) => b.probability - a.probability || a.mention - b.mention);
}

/**
 * The most probable speaker, mentions of one person or thing taken together: "Lavrov" and "the minister" do not
 * take the vote from each other. Its mention is the most probable one.
 */
export function strongestSpeaker(
  { document }: QuoteContext,
  weighed: readonly WeighedCandidate[],
): { mention: number; probability: number } | undefined {
  const pooled = new Map<number, { mention: number; probability: number }>();
  for (const { mention, probability } of weighed) {
    const named = document.mentions[mention]!;
    const entity = named.kind === 'pronoun' ? -1 : document.mentions[named.roleOf ?? mention]!.entity;
    const key = entity >= 0 ? entity : -2 - mention;
    const known = pooled.get(key);
    if (known === undefined) pooled.set(key, { mention, probability });
    else known.probability = Math.min(1, known.probability + probability);
  }
  let best: { mention: number; probability: number } | undefined;
  for (const one of pooled.values()) if (best === undefined || one.probability > best.probability) best = one;
  return best;
}
