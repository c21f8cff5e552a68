import type { PronounExplanation } from '../../model/quote-explanation.ts';
import type { QuoteContext } from '../quote-context.ts';
import { quoteModels } from '../quote-models.ts';
import type { AntecedentDecision } from '../quote-trace.ts';
import { antecedentFeatureWords } from './antecedent-feature-words.ts';
import { explainCandidates, explainedEntity, type RankedMention, rounded } from './explain-candidates.ts';

/**
 * Why a pronoun was taken to refer to an entity.
 *
 * @param chosen the entity it was resolved to, or -1 where none was likely enough.
 */
export function explainPronoun(
  { document }: QuoteContext,
  { pronoun, weighed }: AntecedentDecision,
  chosen: number,
): PronounExplanation {
  const { start, end } = document.mentions[pronoun]!;
  // As in `resolvePronoun`: a softmax with a constant 0 for "none of them".
  const scored = weighed.flatMap(({ entity, mention, score, row }) =>
    score === undefined || row === undefined ? [] : [{ entity, mention, score, row }],
  );
  const sum = scored.reduce((total, { score }) => total + Math.exp(score), 1);
  const ranked = scored
    .map(
      (each): RankedMention => ({
        ...each,
        probability: Math.exp(each.score) / sum,
        facts: { cue: undefined },
      }),
    )
    .sort((a, b) => b.score - a.score);
  const entity = explainedEntity(document, chosen);
  return {
    pronoun: { start, end },
    words: document.article.body.slice(start, end),
    ...(entity === undefined ? {} : { entity }),
    candidates: explainCandidates(document, ranked, quoteModels().antecedent, antecedentFeatureWords),
    excluded: weighed.flatMap((each) =>
      each.excluded === undefined
        ? []
        : [{ entity: explainedEntity(document, each.entity)!, because: each.excluded }],
    ),
    noneProbability: rounded(1 / sum),
  };
}
