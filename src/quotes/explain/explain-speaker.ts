import type { Quote } from '../../model/quote.ts';
import type { SpeakerExplanation, UnknownSpeakerReason } from '../../model/quote-explanation.ts';
import type { MentionShape } from '../mention-shape.ts';
import type { QuoteContext } from '../quote-context.ts';
import { quoteModels } from '../quote-models.ts';
import type { SpeakerDecision } from '../quote-trace.ts';
import { candidateFeatureWords } from './candidate-feature-words.ts';
import { explainCandidates, type RankedMention, rounded } from './explain-candidates.ts';
import { explainPronoun } from './explain-pronoun.ts';

/**
 * How the speaker of words in marks was chosen.
 *
 * @param quote what the words became a fragment of; absent within an interview's turn, which has its own speaker.
 */
export function explainSpeaker(
  context: QuoteContext,
  shapes: readonly MentionShape[],
  { weighed, mention, antecedent }: SpeakerDecision,
  quote: Quote | undefined,
): SpeakerExplanation {
  const { document } = context;
  const ranked = weighed.map(({ row, ...each }): RankedMention => {
    if (row === undefined) throw new Error('a decision was noted without its features');
    return {
      ...each,
      row,
      entity: document.mentions[each.mention]!.entity,
      facts: factsOf(context, shapes, each.mention),
    };
  });
  const chosen = document.mentions[mention];
  const isGerman = document.article.language === 'de';
  const { speaker, germanSpeaker } = quoteModels();
  const unknown =
    quote !== undefined && quote.speaker === undefined
      ? unknownReason(context, weighed.length, mention)
      : undefined;
  return {
    ...(chosen === undefined ? {} : { mention: { start: chosen.start, end: chosen.end } }),
    candidates: explainCandidates(
      document,
      winnerFirst(ranked, mention),
      isGerman ? germanSpeaker : speaker,
      candidateFeatureWords,
    ),
    noneProbability: rounded(1 - weighed.reduce((sum, { probability }) => sum + probability, 0)),
    ...(antecedent === undefined
      ? {}
      : { pronoun: explainPronoun(context, antecedent, quote?.speaker?.entity ?? -1) }),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

/** The mention that was chosen may owe it to others of the same person: it leads the list all the same. */
function winnerFirst(ranked: readonly RankedMention[], mention: number): readonly RankedMention[] {
  const winner = ranked.find((each) => each.mention === mention);
  return winner === undefined ? ranked : [winner, ...ranked.filter((each) => each !== winner)];
}

function unknownReason({ document }: QuoteContext, weighed: number, mention: number): UnknownSpeakerReason {
  if (document.article.language === 'und') return 'language';
  if (weighed === 0) return 'nobody';
  return mention < 0 ? 'unsure' : 'pronoun';
}

function factsOf({ document }: QuoteContext, shapes: readonly MentionShape[], mention: number) {
  const at = shapes[mention]!.cueIndex;
  return { cue: at < 0 ? undefined : document.tokens[at]!.text };
}
